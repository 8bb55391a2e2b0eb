import { Fragment, type ReactNode, useRef } from 'react';
import type { ActName } from '#core/course/book.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button, type ButtonKind } from '#web/ui/buttons/button.tsx';
import css from './forms.module.css';
import { useOpenForm } from './open-form.ts';

export interface FormOnDemandProps {
  act: ActName;
  /** Names the draft on this machine, as the form does. */
  place?: string;
  /** The words on the button. */
  words: string;
  /** Read aloud in their stead where several such buttons stand. */
  spoken?: string;
  kind?: ButtonKind;
  size?: 'small' | 'full';
  /** Whether the form stands open as the page is opened. */
  open?: 'at first' | 'on demand';
  /** What stands there while the form is shut, and where the act is not open to this person. */
  instead?: ReactNode;
  /** Among other buttons, where the open form takes the whole row; or alone. */
  stands?: 'in a row' | 'alone';
  /** The form, with how it is closed and the id under which it is saved. */
  children: (close: () => void, id: string) => ReactNode;
}

/** A button that opens its form in the same place; a draft left on this machine opens it again. */
export function FormOnDemand(props: FormOnDemandProps) {
  const { act, place = 'new', words, spoken, kind, size = 'small', open: begins, children } = props;
  const { instead = null, stands = 'in a row' } = props;
  const { acts } = useCourseView();
  const { form, open, shut } = useOpenForm(act, place, begins === 'at first' ? 'open' : 'shut');
  const around = useRef<HTMLDivElement>(null);
  const close = () => {
    if (shut() === 'not this one') return;
    requestAnimationFrame(() => around.current?.querySelector('button')?.focus());
  };
  if (!acts.includes(act)) return instead;
  return (
    <>
      {!form && instead}
      <div ref={around} className={form && stands === 'in a row' ? css.open : undefined} data-print="never">
        {form ? (
          <Fragment key={form}>{children(close, form)}</Fragment>
        ) : (
          <Button size={size} kind={kind} aria-label={spoken} onPress={open}>
            {words}
          </Button>
        )}
      </div>
    </>
  );
}
