import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { ActName, FormOf } from '#core/course/book.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { onFormKey } from '#web/therapist/course/forms/form-keys.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { type Capture, patchAt, tidied, valueAt } from './capture.ts';
import { CaptureFields } from './fields.tsx';
import { CaptureRead } from './read.tsx';

export interface CaptureFormProps {
  capture: Capture;
  /** What the form begins with: where the text hangs, what stands there now, and its version. */
  start: Record<string, unknown>;
  /** Names the draft on this machine. */
  place: string;
  /** The words on the button. */
  button?: string;
  /** Called with the id of what the act made. */
  onDone: (made: string) => void;
  onLeave?: () => void;
}

/** A form that writes one text of the work. What is typed is kept at every keystroke, and a newer text is shown beside it. */
export function CaptureForm({ capture, start, place, button, onDone, onLeave }: CaptureFormProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm<ActName>(course.id, capture.act, start as FormOf<ActName>, place);
  const filled = form.form as Record<string, unknown>;
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const put = (patch: Record<string, unknown>) => form.change(patch as Partial<FormOf<ActName>>);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const id = newId();
    const patch = tidied(filled, capture.fields) as Partial<FormOf<ActName>>;
    if (await form.submit({ patch, id })) onDone(id);
  }
  return (
    <form ref={box} onSubmit={submit} onKeyDownCapture={onFormKey} noValidate>
      <Stack>
        <CaptureFields
          capture={capture}
          filled={{
            form: filled,
            put: (path, value) => put(patchAt(filled, path, value)),
            wrong: form.wrong,
          }}
        />
        <Refused sentence={form.sentence}>
          {form.newer && (
            <Notice
              title={t('work.newer')}
              actions={
                <Button size="small" onPress={() => put({ version: form.newer?.version })}>
                  {t('work.writeAgainst')}
                </Button>
              }
            >
              <CaptureRead capture={capture} text={form.newer.text} />
            </Notice>
          )}
        </Refused>
        <Row>
          <Button type="submit" kind="primary" isPending={form.isSending} aria-keyshortcuts="Control+Enter">
            {button ?? t('work.save')}
          </Button>
          {onLeave && (
            <Button
              kind="quiet"
              onPress={() => {
                form.reset();
                onLeave();
              }}
            >
              {t('work.leave')}
            </Button>
          )}
          <SaveState state={form.saving} />
          {Number(valueAt(filled, 'version')) > Number(start.version ?? 0) && (
            <span>{t('work.againstNewer')}</span>
          )}
        </Row>
      </Stack>
    </form>
  );
}
