import type { FormEvent, ReactNode } from 'react';
import type { Sent } from '#web/app/course.ts';
import { FormFoot, type FormFootProps } from '#web/app/forms/foot.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

type FormProps = FormFootProps['form'] &
  Pick<FormFootProps, 'go' | 'kind' | 'onLeave'> & {
    children: ReactNode;
    submit: () => Promise<Sent | undefined>;
    /** After it was recorded, or waits for the line. */
    onDone?: () => void;
    onNewer?: FormFootProps['newer'];
  };

/** A form of a group, sent as a whole. */
export function Form({ children, submit, onDone, onNewer, go, kind, onLeave, ...form }: FormProps) {
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (form.isSending) return;
    if (await submit()) onDone?.();
  };
  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate>
      <Stack>
        {children}
        <FormFoot form={form} go={go} kind={kind} newer={onNewer} onLeave={onLeave} />
      </Stack>
    </form>
  );
}
