import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SessionFormat, sessionFormats } from '#core/course/sessions/state.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { NumberField } from '#web/ui/fields/number.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { DayField } from './day-field.tsx';
import { EntryLine } from './entry-line.tsx';

/** A session held before the course moved in. How long and how it was held stays for the next line. */
export function SessionLine() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const [missing, setMissing] = useState(false);
  const [usual, setUsual] = useState({
    minutes: course.opening.opened?.protocol.minutes ?? 50,
    format: 'in_person' as SessionFormat,
  });
  const start = { day: '', ...usual };
  const form = useActFormFrom(course.id, 'holdSession', start, 'moving-in', ({ day: _, ...held }) => held);
  const { day, minutes, format } = form.form;
  async function add() {
    setMissing(day === '');
    if (day === '' || !(await form.submit({ on: day }))) return false;
    setUsual({ minutes, format });
    return true;
  }
  return (
    <EntryLine
      label={t('course.movingIn.session')}
      go={t('course.movingIn.sessionGo')}
      form={form}
      onAdd={add}
    >
      <DayField value={day} onChange={(on) => form.change({ day: on })} missing={missing} />
      <NumberField
        label={t('course.movingIn.minutes')}
        minValue={1}
        value={minutes}
        onChange={(given) => form.change({ minutes: given })}
        error={form.wrong('minutes')}
      />
      <Select
        label={t('course.movingIn.format')}
        options={sessionFormats.map((value) => ({ value, label: t(`appointments.format.${value}`) }))}
        value={format}
        onChange={(chosen) => form.change({ format: oneOf(sessionFormats, chosen) ?? format })}
      />
    </EntryLine>
  );
}
