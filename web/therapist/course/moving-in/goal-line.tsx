import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goalShape } from '#core/course/goals/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { DayField } from './day-field.tsx';
import { EntryLine } from './entry-line.tsx';

const types = answersOf(goalShape, 'type');

/** A goal agreed before the course moved in, by its day. */
export function GoalLine() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const [missing, setMissing] = useState(false);
  const [usual, setUsual] = useState('');
  const start = { day: usual, text: '', type: '' };
  const form = useActFormFrom(course.id, 'setGoal', start, 'moving-in', ({ text, type }) => ({
    text,
    type: oneOf(types, type),
  }));
  const { day, text, type } = form.form;
  async function add() {
    setMissing(day === '');
    if (day === '' || !(await form.submit({ on: day }))) return false;
    setUsual(day);
    return true;
  }
  return (
    <EntryLine label={t('course.movingIn.goal')} go={t('course.movingIn.goalGo')} form={form} onAdd={add}>
      <TextField
        label={t('formulation.goals.text')}
        value={text}
        onChange={(typed) => form.change({ text: typed })}
        error={form.wrong('text')}
        autoComplete="off"
      />
      <Select
        label={t('formulation.goals.type')}
        options={types.map((value) => ({ value, label: t(`formulation.goals.types.${value}`) }))}
        value={type}
        onChange={(chosen) => form.change({ type: chosen })}
        error={form.wrong('type')}
      />
      <DayField value={day} onChange={(on) => form.change({ day: on })} missing={missing} />
    </EntryLine>
  );
}
