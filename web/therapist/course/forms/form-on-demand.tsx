import { type ReactNode, useRef, useState } from 'react';
import type { ActName } from '#core/course/book.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import css from './forms.module.css';

interface FormOnDemandProps {
  act: ActName;
  /** Names the draft on this machine, as the form does. */
  place?: string;
  /** The words on the button. */
  words: string;
  /** Read aloud in their stead where several such buttons stand. */
  spoken?: string;
  kind?: 'plain' | 'quiet' | 'primary';
  children: (close: () => void) => ReactNode;
}

/** A button that opens its form in the same place; a draft left on this machine opens it again. */
export function FormOnDemand({
  act,
  place = 'new',
  words,
  spoken,
  kind = 'plain',
  children,
}: FormOnDemandProps) {
  const { course, acts } = useCourseView();
  const draft = useDraft(`${course.id}/${act}/${place}`, null);
  const [open, setOpen] = useState(draft.isTyped);
  const around = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => around.current?.querySelector('button')?.focus());
  };
  if (!acts.includes(act)) return null;
  return (
    <div ref={around} className={open ? css.open : undefined} data-print="never">
      {open ? (
        children(close)
      ) : (
        <Button size="small" kind={kind} aria-label={spoken} onPress={() => setOpen(true)}>
          {words}
        </Button>
      )}
    </div>
  );
}
