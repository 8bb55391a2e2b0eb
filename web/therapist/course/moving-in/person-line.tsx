import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { choicesOf } from '#web/therapist/course/people/fields/choice.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { DayField } from './day-field.tsx';
import { EntryLine } from './entry-line.tsx';

/** Somebody in the client's life, as they were told of. The day stays for the next one. */
export function PersonLine() {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course } = useCourseView();
  const [missing, setMissing] = useState(false);
  const [usual, setUsual] = useState(course.opening.opened?.on ?? '');
  const start = { day: usual, displayName: '', role: '' };
  const form = useActFormFrom(course.id, 'addPerson', start, 'moving-in', ({ displayName, role }) => ({
    displayName,
    role: oneOf(choicesOf.role, role),
  }));
  const { day, displayName, role } = form.form;
  async function add() {
    setMissing(day === '');
    if (day === '' || !(await form.submit({ on: day }))) return false;
    setUsual(day);
    return true;
  }
  return (
    <EntryLine label={t('course.movingIn.person')} go={t('course.movingIn.personGo')} form={form} onAdd={add}>
      <TextField
        label={t('people.field.displayName')}
        value={displayName}
        onChange={(name) => form.change({ displayName: name })}
        error={form.wrong('displayName')}
        autoComplete="off"
      />
      <Select
        label={t('people.field.role')}
        options={choices('people.value.role', choicesOf.role)}
        value={role}
        onChange={(chosen) => form.change({ role: chosen })}
        error={form.wrong('role')}
      />
      <DayField value={day} onChange={(on) => form.change({ day: on })} missing={missing} />
    </EntryLine>
  );
}
