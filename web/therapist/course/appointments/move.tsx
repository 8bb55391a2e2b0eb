import { useTranslation } from 'react-i18next';
import { type Appointment, whoDecided } from '#core/course/sessions/state.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { useSubmitAsShown } from '#web/both/appointments/shown-at.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
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

/** Another day or time for a booked session, with the reason. */
export function MoveSession({ appointment, onDone }: { appointment: Appointment; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = {
    ...movedFrom(appointment),
    appointment: appointment.id,
    by: 'therapist' as (typeof whoDecided)[number],
  };
  const place = `${appointment.id}-to`;
  const { form, change, ...rest } = useActFormFrom(course.id, 'moveSession', start, place, movedTo);
  const submit = useSubmitAsShown(appointment, rest);
  return (
    <QuickForm {...rest} submit={submit} onDone={onDone} go={t('appointments.move.go')}>
      <MoveFields form={form} change={change} wrong={rest.wrong} code={rest.code} zone={appointment.zone}>
        <WhoDecided value={form.by} onChange={(by) => change({ by })} />
      </MoveFields>
    </QuickForm>
  );
}
