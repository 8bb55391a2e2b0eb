import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/sessions.ts';
import { useActForm } from '../../../act-form.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { StepForm } from '../session/step-form.tsx';
import { WhoDecided } from './move-session.tsx';

/** A booked session that will not be, with whose wish it was. */
export function CancelSession({ appointment, onDone }: { appointment: Appointment; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const start = { appointment: appointment.id, why: '', by: 'client' as const };
  const { form, change, ...rest } = useActForm(course.id, 'cancelSession', start, appointment.id);
  return (
    <StepForm {...rest} onDone={onDone} go={t('diary.cancel.go')}>
      <WhoDecided value={form.by} onChange={(by) => change({ by })} />
      <TextField
        label={t('diary.why')}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </StepForm>
  );
}
