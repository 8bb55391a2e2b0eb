import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/sessions.ts';
import { useActForm } from '../../../act-form.ts';
import { RadioList } from '../../../ui/radio-list.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { StepForm } from '../session/step-form.tsx';

const told = ['unknown', 'beforehand', 'afterwards', 'not_told'] as const;

/** The client did not come: it takes no session number. */
export function MissSession({ appointment, onDone }: { appointment: Appointment; onDone?: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const start = { appointment: appointment.id, note: '', told: 'unknown' as const };
  const { form, change, ...rest } = useActForm(course.id, 'missSession', start, appointment.id);
  return (
    <StepForm {...rest} onDone={onDone} go={t('diary.miss.go')}>
      <p>{t('diary.miss.number')}</p>
      <RadioList
        label={t('diary.miss.told')}
        layout="inline"
        options={told.map((value) => ({ value, label: t(`diary.miss.is.${value}`) }))}
        value={form.told ?? 'unknown'}
        onChange={(value) => change({ told: told.find((one) => one === value) ?? 'unknown' })}
      />
      <TextField
        label={t('diary.miss.note')}
        optional
        value={form.note ?? ''}
        onChange={(note) => change({ note })}
      />
    </StepForm>
  );
}
