import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { diaryOf, targetsOn } from '#core/course/trackers/kept.ts';
import type { KeptTracker } from '#core/course/trackers/state.ts';
import { dayKept } from '#core/trackers/weeks.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { NoteField } from './note-field.tsx';

interface NoteFormProps {
  course: string;
  kept: KeptTracker;
  day: string;
  today: string;
  as: 'client' | 'clinician';
}

/** One day of a tracker, or one week: what was noted stands in it, and noting it again corrects it. */
export function NoteForm({ course, kept, day, today, as }: NoteFormProps) {
  const { t } = useTranslation();
  const { tracker } = kept;
  const on = dayKept(tracker.every, day);
  const noted = diaryOf(kept).find((one) => one.day === on);
  const start: FormOf<'noteTracker'> = { tracker: tracker.id, day, fields: { ...noted?.fields } };
  const form = useActForm(course, 'noteTracker', start, `${tracker.id}/${on}`, { whileWaiting: 'stands' });
  const targets = targetsOn(kept, on);
  const submit = submits(() => form.submit());
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {tracker.fields.map((field) => (
          <NoteField
            key={field.id}
            field={field}
            label={as === 'client' ? field.clientLabel : field.name}
            value={form.form.fields[field.id]}
            target={targets[field.id]}
            isToday={day === today && as === 'client'}
            onChange={(value) => form.change(({ fields }) => ({ fields: { ...fields, [field.id]: value } }))}
          />
        ))}
        {noted && <p>{t('trackers.correct')}</p>}
        <FormFoot form={form} go={t('trackers.note')} saved="below" />
      </Stack>
    </form>
  );
}
