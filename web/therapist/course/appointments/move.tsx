import { useTranslation } from 'react-i18next';
import { type Appointment, whoDecided } from '#core/course/sessions/state.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { useSubmitAsShown } from '#web/both/appointments/shown-at.ts';
import { RoomField } from '#web/both/rooms/room-field.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { MoveFields, movedFrom, movedTo } from './move-fields.tsx';

const asDecider = (value: string) => whoDecided.find((one) => one === value) ?? 'therapist';

/** Whose wish it was, for a move and for a cancelling. */
export function WhoDecided({
  value,
  onChange,
}: {
  value: string;
  onChange: (by: (typeof whoDecided)[number]) => void;
}) {
  const { t } = useTranslation();
  return (
    <RadioList
      label={t('appointments.by')}
      layout="inline"
      options={whoDecided.map((one) => ({ value: one, label: t(`appointments.decider.${one}`) }))}
      value={value}
      onChange={(one) => onChange(asDecider(one))}
    />
  );
}

interface MoveSessionProps {
  /** The course it is in, by its id. */
  course: string;
  appointment: Pick<Appointment, 'id' | 'at' | 'zone'>;
  onDone: () => void;
}

/** Another day or time for a booked session, with the reason. */
export function MoveSession({ course, appointment, onDone }: MoveSessionProps) {
  const { t } = useTranslation();
  const start = {
    ...movedFrom(appointment),
    appointment: appointment.id,
    room: '',
    by: 'therapist' as (typeof whoDecided)[number],
  };
  const place = `${appointment.id}-to`;
  const { form, change, ...rest } = useActFormFrom(course, 'moveSession', start, place, movedTo);
  const submit = useSubmitAsShown(appointment, rest);
  return (
    <QuickForm {...rest} submit={submit} onDone={onDone} go={t('appointments.move.go')}>
      <MoveFields form={form} change={change} wrong={rest.wrong} code={rest.code} zone={appointment.zone}>
        <RoomField value={form.room} onChange={change} error={rest.wrong('room')} none="same" />
        <WhoDecided value={form.by} onChange={(by) => change({ by })} />
      </MoveFields>
    </QuickForm>
  );
}
