import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/sessions.ts';
import { deciders } from '#core/course/sessions/shapes.ts';
import { useActForm } from '../../../act-form.ts';
import { useDraft } from '../../../draft.ts';
import { RadioList } from '../../../ui/radio-list.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { StepForm } from '../session/step-form.tsx';
import { momentOf } from './appointment-words.ts';
import { MomentField } from './moment-field.tsx';

const asDecider = (value: string) => deciders.find((one) => one === value) ?? 'client';

/** Whose wish it was, for a move and for a cancelling. */
export function WhoDecided({
  value,
  onChange,
}: {
  value: string;
  onChange: (by: (typeof deciders)[number]) => void;
}) {
  const { t } = useTranslation();
  return (
    <RadioList
      label={t('diary.by')}
      layout="inline"
      options={deciders.map((one) => ({ value: one, label: t(`diary.decider.${one}`) }))}
      value={value}
      onChange={(one) => onChange(asDecider(one))}
    />
  );
}

/** Another day or time for a booked session, with the reason. */
export function MoveSession({ appointment, onDone }: { appointment: Appointment; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
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
    <StepForm {...rest} submit={send} onDone={onDone} go={t('diary.move.go')}>
      <MomentField
        {...at.value}
        zone={appointment.zone}
        onChange={(patch) => at.put({ ...at.value, ...patch })}
        error={rest.wrong('to')}
      />
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
