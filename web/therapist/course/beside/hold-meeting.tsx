import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { type Meeting, MeetingFields, useFirstMeeting } from './meeting-fields.tsx';

/** Records a meeting that was held. */
export function HoldMeeting({
  planned,
  onDone,
}: {
  planned?: Meeting & { id: string; at: string };
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const first = useFirstMeeting();
  const day = planned && planned.at.slice(0, 10) <= today ? planned.at.slice(0, 10) : today;
  const [on, setOn] = useState(day);
  const { which, minutes, with: others, clientThere } = planned ?? first;
  const form = useActForm(
    course.id,
    'holdMeeting',
    { which, minutes, with: others, clientThere, ...(planned && { planned: planned.id }) },
    planned?.id ?? 'new',
  );
  return (
    <Stack>
      <DateField label={t('beside.on')} about="gone by" value={on} onChange={setOn} asks="a whole day" />
      <MeetingFields form={form.form} change={form.change} />
      <TextArea
        label={t('beside.agreed')}
        optional
        value={form.form.agreed ?? ''}
        onChange={(agreed) => form.change({ agreed })}
      />
      <FormFoot
        form={form}
        go={t('beside.hold')}
        onGo={async () => (await form.submit({ on })) && onDone()}
        onLeave={onDone}
      />
    </Stack>
  );
}
