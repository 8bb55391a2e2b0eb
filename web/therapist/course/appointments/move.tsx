import { useTranslation } from 'react-i18next';
import { whoDecided } from '#core/course/sessions/shapes.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { MomentField } from './day-and-time-field.tsx';
import { momentOf } from './words.ts';

const asDecider = (value: string) => whoDecided.find((one) => one === value) ?? 'client';

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
  const start = { appointment: appointment.id, to: '', why: '', by: 'client' as const };
  const { form, change, ...rest } = useActForm(course.id, 'moveSession', start, appointment.id);
  const at = useDraft(`${course.id}/moveSession/at-${appointment.id}`, {
    day: appointment.at.slice(0, 10),
    time: appointment.at.slice(11, 16),
  });
  const send = async () => {
    const became = await rest.submit({ patch: { to: momentOf(at.value.day, at.value.time) } });
    if (became) at.done(at.value);
    return became;
  };
  return (
    <QuickForm {...rest} submit={send} onDone={onDone} go={t('appointments.move.go')}>
      <MomentField
        {...at.value}
        zone={appointment.zone}
        onChange={(patch) => at.put({ ...at.value, ...patch })}
        error={rest.wrong('to')}
      />
      <WhoDecided value={form.by} onChange={(by) => change({ by })} />
      <TextField
        label={t('appointments.why')}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </QuickForm>
  );
}
