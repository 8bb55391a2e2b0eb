import { type ReactNode, useRef, useState } from 'react';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { CaptureForm, type CaptureFormProps } from './form.tsx';

interface InPlaceProps extends Omit<CaptureFormProps, 'onDone' | 'onLeave'> {
  /** The words on the button that opens the form. */
  opens: string;
  /** Read aloud in its stead where several such buttons stand. */
  spoken?: string;
  kind?: 'plain' | 'quiet' | 'primary';
  /** Whether the form stands open as the page is opened. */
  open?: 'at first' | 'on demand';
  children?: ReactNode;
  onDone?: (made: string) => void;
}

/** What stands there, and a button that opens its form in the same place; a draft left on this machine opens it again. */
export function InPlace({
  opens,
  spoken,
  kind = 'plain',
  open: begins,
  children,
  onDone,
  ...writing
}: InPlaceProps) {
  const { course, acts } = useCourseView();
  const { act } = writing.capture;
  const draft = useDraft(`${course.id}/${act}/${writing.place}`, null);
  const [open, setOpen] = useState(draft.isTyped || begins === 'at first');
  const button = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.querySelector('button')?.focus());
  };
  if (!acts.includes(act)) return children;
  if (!open) {
    return (
      <>
        {children}
        <div ref={button} data-print="never">
          <Button size="small" kind={kind} aria-label={spoken} onPress={() => setOpen(true)}>
            {opens}
          </Button>
        </div>
      </>
    );
  }
  return (
    <CaptureForm
      {...writing}
      onLeave={close}
      onDone={(made) => {
        close();
        onDone?.(made);
      }}
    />
  );
}
