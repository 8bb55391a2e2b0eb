import type { ReactNode } from 'react';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { CaptureForm, type CaptureFormProps } from './form.tsx';

interface InPlaceProps extends Omit<CaptureFormProps, 'id' | 'onDone' | 'onLeave' | 'kind'> {
  /** The words on the button that opens the form. */
  opens: string;
  /** Read aloud in its stead where several such buttons stand. */
  spoken?: string;
  kind?: 'plain' | 'quiet' | 'primary';
  /** Whether the form stands open as the page is opened. */
  open?: 'at first' | 'on demand';
  children?: ReactNode;
  /** Called with the id of what the form made. */
  onDone?: (made: string) => void;
}

/** What stands there, and a button that opens its form in the same place. */
export function InPlace({ opens, spoken, kind, open, children, onDone, ...asked }: InPlaceProps) {
  return (
    <FormOnDemand
      act={asked.capture.act}
      place={asked.place}
      words={opens}
      spoken={spoken}
      kind={kind}
      size={asked.capture.style?.opens}
      open={open}
      instead={children}
      stands="alone"
    >
      {(close, id) => (
        <CaptureForm
          {...asked}
          id={id}
          onLeave={close}
          onDone={() => {
            close();
            onDone?.(id);
          }}
        />
      )}
    </FormOnDemand>
  );
}
