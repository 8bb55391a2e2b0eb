import type { ReactNode } from 'react';
import type { Sent } from '#web/app/course.ts';
import { FormFoot, type FormFootProps } from '#web/app/forms/foot.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { onFormKey } from './form-keys.ts';

type QuickFormProps = FormFootProps['form'] &
  Pick<FormFootProps, 'go' | 'more' | 'onLeave'> & {
    children: ReactNode;
    /** Sends it; undefined when it was refused and stays on the screen. */
    submit: () => Promise<Sent | undefined>;
    /** After it was recorded or is waiting for the line. */
    onDone?: () => void;
    /** For a text somebody else may have rewritten meanwhile. */
    onNewer?: FormFootProps['newer'];
  };

/** A small form in the room: Ctrl with Enter records it. */
export function QuickForm(props: QuickFormProps) {
  const { children, submit, onDone, onNewer, go, more, onLeave, ...form } = props;
  const onSubmit = submits(async () => {
    if (form.isSending) return;
    if (await submit()) onDone?.();
  });
  return (
    <form onSubmit={onSubmit} onKeyDownCapture={onFormKey} noValidate>
      <Stack>
        {children}
        <FormFoot
          form={form}
          go={go}
          kind="plain"
          keys="Control+Enter"
          newer={onNewer}
          more={more}
          onLeave={onLeave}
        />
      </Stack>
    </form>
  );
}
