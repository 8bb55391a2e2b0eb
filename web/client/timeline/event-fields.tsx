import { useTranslation } from 'react-i18next';
import { PeopleTicked } from '#web/both/people/ticked.tsx';
import { type EventFieldsProps, useEventFields } from '#web/both/timeline/event-fields.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** What a client may say of something that happened; what and when are enough. */
export function TimelineFields(props: EventFieldsProps) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const asked = useEventFields(props, 'client.timeline');
  return (
    <Stack>
      {asked.what}
      {asked.date}
      {asked.kind}
      <Disclosure title={t('client.timeline.more')} level={3}>
        <Stack>
          <PeopleTicked
            course={course}
            label={t('client.timeline.people')}
            people={props.form.people}
            onChange={(people) => props.change({ people })}
            optional
          />
          {asked.mood}
          {asked.dateEnd}
          {asked.expected}
          {asked.wanted}
          {asked.clientNote}
        </Stack>
      </Disclosure>
    </Stack>
  );
}
