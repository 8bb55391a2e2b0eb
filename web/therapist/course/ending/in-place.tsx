import { type ReactNode, useRef, useState } from 'react';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Answering, type AnsweringProps } from './answering.tsx';

interface InPlaceProps extends Omit<AnsweringProps, 'onDone' | 'onLeave'> {
  /** The words on the button that opens the form. */
  opens: string;
  /** Read aloud in its stead where several such buttons stand. */
  spoken?: string;
  kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  children?: ReactNode;
}

/** What stands there, and a button that opens its form in the same place; a draft left on this machine opens it again. */
export function InPlace({ opens, spoken, kind = 'plain', children, ...answering }: InPlaceProps) {
  const { course, acts } = useCourseView();
  const draft = useDraft(`${course.id}/${answering.asking.act}/${answering.place}`, null);
  const [open, setOpen] = useState(draft.isTyped);
  const [left, setLeft] = useState(0);
  const button = useRef<HTMLDivElement>(null);
  if (!acts.includes(answering.asking.act)) return children;
  const close = () => {
    setOpen(false);
    setLeft(left + 1);
    requestAnimationFrame(() => button.current?.querySelector('button')?.focus());
  };
  return (
    <>
      {children}
      {open ? (
        <Answering key={left} {...answering} onDone={close} onLeave={close} />
      ) : (
        <div ref={button} data-print="never">
          <Button kind={kind} aria-label={spoken} onPress={() => setOpen(true)}>
            {opens}
          </Button>
        </div>
      )}
    </>
  );
}
