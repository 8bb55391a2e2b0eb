import { useTranslation } from 'react-i18next';
import { whoDecided } from '#core/course/sessions/shapes.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { useShownAt } from '#web/both/appointments/shown-at.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { MomentField } from './day-and-time-field.tsx';
import { Despite } from './despite.tsx';
import { momentOf } from './words.ts';

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
    appointment: appointment.id,
    day: appointment.at.slice(0, 10),
    time: appointment.at.slice(11, 16),
    why: '',
    despite: '',
    shownAt: appointment.at,
    by: 'therapist' as (typeof whoDecided)[number],
  };
  const place = `${appointment.id}-to`;
  const { form, change, ...rest } = useActFormFrom(
    course.id,
    'moveSession',
    start,
    place,
    ({ day, time, ...moved }) => ({ ...moved, to: momentOf(day, time) }),
  );
  const shownAt = useShownAt(appointment, rest.code);
  const submit = () => rest.submit({ patch: { shownAt } });
  return (
    <QuickForm {...rest} submit={submit} onDone={onDone} go={t('appointments.move.go')}>
      <MomentField
        day={form.day}
        time={form.time}
        zone={appointment.zone}
        onChange={change}
        error={rest.wrong('to')}
      />
      <WhoDecided value={form.by} onChange={(by) => change({ by })} />
      <TextField
        label={t('appointments.why')}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
      <Despite code={rest.code} value={form.despite} onChange={change} />
    </QuickForm>
  );
}
