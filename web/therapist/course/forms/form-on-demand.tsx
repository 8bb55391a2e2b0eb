import { type ReactNode, useRef } from 'react';
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
  children: (close: () => void) => ReactNode;
}

/** A button that opens its form in the same place; a draft left on this machine opens it again. */
export function FormOnDemand(props: FormOnDemandProps) {
  const { act, place = 'new', words, spoken, kind, size = 'small', open: begins, children } = props;
  const { instead = null, stands = 'in a row' } = props;
  const { acts } = useCourseView();
  const [stand, setStand] = useOpenForm(act, place, begins === 'at first' ? 'open' : 'shut');
  const open = stand === 'open';
  const around = useRef<HTMLDivElement>(null);
  const close = () => {
    setStand('shut');
    requestAnimationFrame(() => around.current?.querySelector('button')?.focus());
  };
  if (!acts.includes(act)) return instead;
  return (
    <>
      {!open && instead}
      <div ref={around} className={open && stands === 'in a row' ? css.open : undefined} data-print="never">
        {open ? (
          children(close)
        ) : (
          <Button size={size} kind={kind} aria-label={spoken} onPress={() => setStand('open')}>
            {words}
          </Button>
        )}
      </div>
    </>
  );
}
