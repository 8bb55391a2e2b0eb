import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useSubmitAsShown } from '#web/both/appointments/shown-at.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';

const told = ['unknown', 'beforehand', 'afterwards', 'not_told'] as const;

/** The client did not come: it takes no session number. */
export function MissSession({ appointment, onDone }: { appointment: Appointment; onDone?: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { appointment: appointment.id, note: '', told: 'unknown' as const };
  const { form, change, ...rest } = useActForm(course.id, 'missSession', start, appointment.id);
  const submit = useSubmitAsShown(appointment, rest);
  return (
    <QuickForm {...rest} submit={submit} onDone={onDone} go={t('appointments.miss.go')}>
      <p>{t('appointments.miss.number')}</p>
      <RadioList
        label={t('appointments.miss.told')}
        layout="inline"
        options={told.map((value) => ({ value, label: t(`appointments.miss.is.${value}`) }))}
        value={form.told ?? 'unknown'}
        onChange={(value) => change({ told: told.find((one) => one === value) ?? 'unknown' })}
      />
      <TextField
        label={t('appointments.miss.note')}
        optional
        value={form.note ?? ''}
        onChange={(note) => change({ note })}
      />
    </QuickForm>
  );
}
