import { useTranslation } from 'react-i18next';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { Despite } from '#web/both/appointments/despite.tsx';
import { MomentField } from '#web/therapist/course/appointments/moment-field.tsx';
import { momentOf } from '#web/therapist/course/appointments/words.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { MeetingFields, useFirstMeeting } from './meeting-fields.tsx';

/** Plans one: a day and an hour that stand in the diary as a session does. */
export function PlanMeeting({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { ...useFirstMeeting(), day: '', time: '', despite: '' };
  const { form, change, ...rest } = useActFormFrom(
    course.id,
    'planMeeting',
    start,
    'plan',
    ({ day, time, ...planned }) => ({ ...planned, at: momentOf(day, time) }),
  );
  return (
    <QuickForm {...rest} onDone={onDone} onLeave={onDone} go={t('beside.planGo')}>
      <MomentField form={form} change={change} error={rest.wrong('at')} />
      <MeetingFields form={form} change={change} />
      <Despite code={rest.code} value={form.despite} onChange={change} />
    </QuickForm>
  );
}
