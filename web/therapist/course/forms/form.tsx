import { type ReactNode, useEffect, useRef } from 'react';
import type { ActForm } from '#web/app/forms/act-form.ts';
import { FormFoot, type FormFootProps } from '#web/app/forms/foot.tsx';
import type { Newer } from '#web/app/forms/newer-text.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { onFormKey } from './form-keys.ts';

interface FormProps<Form> extends Pick<FormFootProps, 'go' | 'kind' | 'keys' | 'more'> {
  form: ActForm<Form>;
  /** What the form is, read aloud. */
  label?: string;
  children: ReactNode;
  /** What is changed just before it is sent, such as blank lines taken out. */
  patch?: () => Partial<Form>;
  /** The day it was done, and the id of what it makes. */
  doing?: () => { on?: string; id?: string };
  onDone?: () => void;
  onLeave?: () => void;
  /** Reads a newer text that somebody wrote meanwhile. */
  readNewer?: (text: unknown) => ReactNode;
  focus?: 'first field' | 'none';
  className?: string | undefined;
}

/** A form that does one act, with its sentence of refusal, the newer text where there is one, and where the words are. */
export function Form<Form>(props: FormProps<Form>) {
  const {
    form,
    label,
    children,
    patch,
    doing,
    onDone,
    onLeave,
    readNewer,
    focus = 'first field',
    className,
  } = props;
  const { go, kind, keys, more } = props;
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focus === 'none') return;
    box.current
      ?.querySelector<HTMLElement>('input, textarea, select, [data-adds]')
      ?.focus({ preventScroll: true });
  }, [focus]);
  async function send(over?: Newer) {
    const sent: Partial<Form> = { ...patch?.() };
    if (over) Object.assign(sent, { version: over.version });
    if (await form.submit({ ...doing?.(), patch: sent })) onDone?.();
  }
  const submit = submits(() => send());
  const leave = () => {
    form.reset();
    onLeave?.();
  };
  return (
    <form
      ref={box}
      onSubmit={submit}
      onKeyDownCapture={keys && onFormKey}
      noValidate
      aria-label={label}
      className={className}
    >
      <Stack>
        {children}
        <FormFoot
          form={form}
          go={go}
          kind={kind}
          keys={keys}
          more={more}
          onLeave={onLeave && leave}
          newer={readNewer && { read: readNewer, overwrite: (newer) => void send(newer) }}
        />
      </Stack>
    </form>
  );
}
