import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { howDone, miniEnding } from '#core/course/closing/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { type Capture, patchAt } from '#web/therapist/course/captures/capture.ts';
import { CaptureFields } from '#web/therapist/course/captures/fields.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { early } from '#web/therapist/course/ending/captures.ts';
import css from '#web/therapist/course/ending/ending.module.css';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';

const hows = howDone.options;
const told: readonly string[] = ['reason', 'words'];

interface Line {
  task: (typeof miniEnding)[number];
  how: (typeof hows)[number];
  words?: string;
}

function SmallEnding({ lines, onChange }: { lines: readonly Line[]; onChange: (lines: Line[]) => void }) {
  const { t } = useTranslation();
  const put = (line: Line) => onChange([...lines.filter(({ task }) => task !== line.task), line]);
  return (
    <Stack>
      <p className={shapes.remark}>{t('ending.smallEnding')}</p>
      {miniEnding.map((task) => {
        const line = lines.find((one) => one.task === task);
        return (
          <Stack key={task} gap="tight">
            <RadioList
              label={t(`ending.task.${task}`)}
              layout="inline"
              options={hows.map((value) => ({
                value,
                label: t(`ending.closing.choice.smallEnding.${value}`),
              }))}
              value={line?.how ?? null}
              onChange={(value) =>
                put({ task, words: line?.words ?? '', how: hows.find((one) => one === value) ?? 'done' })
              }
            />
            {line && line.how !== 'done' && (
              <TextField
                label={t('ending.smallEndingWhy')}
                value={line.words ?? ''}
                onChange={(words) => put({ ...line, words })}
              />
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}

/** Of somebody who has died only what happened is told: nothing of an ending is asked any more. */
const ofWhoDied: Capture = { ...early, fields: early.fields.filter(({ name }) => told.includes(name)) };
const untold = { riskChecked: undefined, letterSent: '' } as const;

/** Finishing before the agreed number: the reason, and a small ending of E-02, E-04, E-07 and E-10 (PD-25). */
export function EarlyFinish() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const start = {
    reason: 'better',
    words: '',
    checklist: [] as Line[],
    riskChecked: 'checked',
    letterSent: '',
  } as const;
  const form = useActForm(course.id, 'finishEarly', { ...start, checklist: [] }, 'ending');
  const done = course.closing.early;
  const filled = form.form as Record<string, unknown>;
  const hasDied = form.form.reason === 'died';
  // A death that is told elsewhere, as by their group, needs no second word here.
  if (!done && (!acts.includes('finishEarly') || hasEndedByDeath(course))) return null;
  return (
    <>
      {done && (
        <>
          <h3>{t('ending.earlyOn', { on: dateInWords(done.on, i18n.language) })}</h3>
          <CaptureRead capture={early} text={done} />
        </>
      )}
      {!done && (
        <ShutsOnceDone title={t('ending.early')}>
          {(shut) => (
            <Form
              form={form}
              go={t('ending.earlyGo')}
              {...(hasDied && { patch: () => ({ ...untold, checklist: [] }) })}
              onDone={shut}
              focus="none"
              className={css.form}
            >
              <CaptureFields
                capture={hasDied ? ofWhoDied : early}
                filled={{
                  form: filled,
                  put: (path, value) => form.change(patchAt(filled, path, value)),
                  wrong: form.wrong,
                }}
              />
              {!hasDied && (
                <SmallEnding
                  lines={form.form.checklist ?? []}
                  onChange={(checklist) => form.change({ checklist })}
                />
              )}
            </Form>
          )}
        </ShutsOnceDone>
      )}
    </>
  );
}
