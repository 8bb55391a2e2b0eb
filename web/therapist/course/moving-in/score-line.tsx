import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instruments } from '#core/instruments/instruments.ts';
import { RefusedError } from '#web/app/api.ts';
import { type Sent, useAct } from '#web/app/course.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { DayField } from './day-field.tsx';
import { EntryLine } from './entry-line.tsx';
import { scoreTyped } from './score-typed.ts';

/** Those that are scored here, by their short names. */
const scored = [...instruments.values()]
  .filter(({ scoring }) => scoring.method !== 'none')
  .map(({ id, shortName }) => ({ value: id, label: shortName }))
  .toSorted((a, b) => a.label.localeCompare(b.label));

/** A score of before the course moved in: its answers, or the total where no more is known. */
export function ScoreLine() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const [sent, setSent] = useState<Sent | 'not yet' | 'asked'>('not yet');
  const [usual, setUsual] = useState('phq-9');
  const start = { day: '', instrument: usual, typed: '' };
  const { value: form, put, done } = useDraft(`${course.id}/moving-in/score`, start);
  const whole = useAct(course.id, 'answerMeasure');
  const total = useAct(course.id, 'enterTotal');
  const instrument = instruments.get(form.instrument);
  const read = instrument && scoreTyped(instrument, form.typed);
  const change = (patch: Partial<typeof form>) => put({ ...form, ...patch });
  const problem = (whole.error ?? total.error)?.problem;
  async function add() {
    setSent('asked');
    whole.reset();
    total.reset();
    if (!read || form.day === '') return false;
    const { instrument: id, day: on } = form;
    try {
      setSent(
        'total' in read
          ? await total.mutateAsync({ form: { instrument: id, total: read.total }, on })
          : await whole.mutateAsync({
              form: { instrument: id, answers: read.answers, administered: 'paper' },
              on,
            }),
      );
    } catch (refused) {
      if (refused instanceof RefusedError) return false;
      throw refused;
    }
    setUsual(id);
    done();
    return true;
  }
  const isSending = whole.isPending || total.isPending;
  const saved = sent === 'waiting' ? 'waitingForLine' : sent === 'recorded' ? 'saved' : 'unchanged';
  return (
    <EntryLine
      label={t('course.movingIn.score')}
      go={t('course.movingIn.scoreGo')}
      form={{ sentence: problem?.title, isSending, saving: isSending ? 'sending' : saved }}
      onAdd={add}
    >
      <DayField value={form.day} onChange={(day) => change({ day })} missing={sent === 'asked'} />
      <Select
        label={t('course.movingIn.measure')}
        options={scored}
        value={form.instrument}
        onChange={(chosen) => change({ instrument: chosen })}
      />
      <TextField
        label={t('course.movingIn.typed')}
        hint={t('course.movingIn.typedHint')}
        value={form.typed}
        onChange={(typed) => change({ typed })}
        error={sent === 'asked' && !read ? t('course.movingIn.typedMissing') : undefined}
        autoComplete="off"
      />
    </EntryLine>
  );
}
