import { useTranslation } from 'react-i18next';
import type { Appointment, WhoDecided as WhoDecidedKey } from '#core/course/sessions/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useSubmitAsShown } from '#web/both/appointments/shown-at.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { WhoDecided } from './move.tsx';

interface CancelSessionProps {
  /** The course it is in, by its id. */
  course: string;
  appointment: Pick<Appointment, 'id' | 'at'>;
  onDone: () => void;
}

/** A booked session that will not be, with whose wish it was. */
export function CancelSession({ course, appointment, onDone }: CancelSessionProps) {
  const { t } = useTranslation();
  const start = { appointment: appointment.id, why: '', by: 'therapist' as WhoDecidedKey };
  const { form, change, ...rest } = useActForm(course, 'cancelSession', start, appointment.id);
  const submit = useSubmitAsShown(appointment, rest);
  return (
    <QuickForm {...rest} submit={submit} onDone={onDone} go={t('appointments.cancel.go')}>
      <WhoDecided value={form.by ?? 'therapist'} onChange={(by) => change({ by })} />
      <TextField
        label={t('appointments.why')}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </QuickForm>
  );
}
