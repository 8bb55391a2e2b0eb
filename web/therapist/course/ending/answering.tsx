import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActName, FormOf } from '#core/course/book.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { type Asked, patchAt, tidied } from '#web/therapist/course/captures/capture.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import type { Asking } from './askings.ts';
import css from './ending.module.css';
import { EndingField } from './field.tsx';
import { Said } from './said.tsx';

export interface AnsweringProps {
  asking: Asking;
  start: Record<string, unknown>;
  /** Names the draft on this machine. */
  place: string;
  button?: string;
  kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** Read before the questions. */
  lead?: ReactNode;
  onDone: () => void;
  onLeave: () => void;
}

/** A form of the ending: kept at every keystroke, refused in a sentence, and a newer text shown beside what was typed. */
export function Answering({ asking, start, place, button, kind, lead, onDone, onLeave }: AnsweringProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm<ActName>(course.id, asking.act, start as FormOf<ActName>, place);
  const filled = form.form as Record<string, unknown>;
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const patch = (some: Record<string, unknown>) => form.change(some as Partial<FormOf<ActName>>);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const sent = tidied(filled, asking.fields) as Partial<FormOf<ActName>>;
    if (await form.submit({ patch: sent })) onDone();
  }
  const asked = (fields: readonly Asked[]) =>
    fields.map((one) => (
      <EndingField
        key={one.name}
        asked={one}
        words={`ending.form.${asking.act}`}
        filled={{
          form: filled,
          put: (path, value) => patch(patchAt(filled, path, value)),
          wrong: form.wrong,
        }}
      />
    ));
  const rare = asking.fields.filter((one) => one.place === 'more');
  return (
    <form ref={box} onSubmit={submit} noValidate className={css.form}>
      <Stack>
        {lead}
        {asked(asking.fields.filter((one) => one.place !== 'more'))}
        {rare.length > 0 && (
          <Disclosure title={t('ending.more')} level={4}>
            <Stack>{asked(rare)}</Stack>
          </Disclosure>
        )}
        <Refused sentence={form.sentence}>
          {form.newer && (
            <Notice
              title={t('ending.newer')}
              actions={
                <Button size="small" onPress={() => patch({ version: form.newer?.version })}>
                  {t('ending.writeAgainst')}
                </Button>
              }
            >
              <Said asking={asking} text={form.newer.text} />
            </Notice>
          )}
        </Refused>
        <Row>
          <Button type="submit" kind={kind ?? 'primary'} isPending={form.isSending}>
            {button ?? t('ending.save')}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              form.reset();
              onLeave();
            }}
          >
            {t('ending.leave')}
          </Button>
          <SaveState state={form.saving} />
        </Row>
      </Stack>
    </form>
  );
}
