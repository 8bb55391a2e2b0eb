import type { FormEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActForm } from '#web/app/forms/act-form.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';

interface FormProps<Form> {
  form: ActForm<Form>;
  /** What the form is, read aloud. */
  label: string;
  /** The words on its button. */
  go: string;
  children: ReactNode;
  /** What is changed just before it is sent, such as blank lines taken out. */
  patch?: () => Partial<Form>;
  on?: string;
  onDone?: () => void;
  onLeave?: () => void;
  /** Says a newer text that somebody wrote meanwhile. */
  newerSays?: (text: unknown) => ReactNode;
  focus?: 'first field' | 'none';
}

/** A form that does one act, with its sentence of refusal, the newer text where there is one, and where the words are. */
export function Form<Form>(props: FormProps<Form>) {
  const { form, label, go, children, patch, on, onDone, onLeave, newerSays, focus = 'first field' } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focus === 'none') return;
    box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
  }, [focus]);
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await form.submit({ on, patch: patch?.() })) onDone?.();
  }
  function overwrite() {
    const against: Partial<Form> = {};
    form.change(Object.assign(against, { version: form.newer?.version }));
  }
  return (
    <form ref={box} onSubmit={submit} noValidate aria-label={label}>
      <Stack>
        {children}
        <Refused sentence={form.sentence}>
          {form.newer && (
            <Notice
              title={t('formulation.newer')}
              actions={
                <Button size="small" onPress={overwrite}>
                  {t('formulation.writeAgainst')}
                </Button>
              }
            >
              {newerSays?.(form.newer.text)}
            </Notice>
          )}
        </Refused>
        <Row>
          <Button type="submit" kind="primary" isPending={form.isSending}>
            {go}
          </Button>
          {onLeave && (
            <Button
              kind="quiet"
              onPress={() => {
                form.reset();
                onLeave();
              }}
            >
              {t('formulation.leave')}
            </Button>
          )}
          <SaveState state={form.saving} />
        </Row>
      </Stack>
    </form>
  );
}
