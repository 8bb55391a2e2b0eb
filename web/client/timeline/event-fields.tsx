import { useTranslation } from 'react-i18next';
import { peopleToChoose } from '#web/both/people/names.ts';
import { type EventFieldsProps, useEventFields } from '#web/both/timeline/event-fields.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** What a client may say of something that happened; what and when are enough. */
export function TimelineFields(props: EventFieldsProps) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const people = peopleToChoose(course);
  const asked = useEventFields(props, 'client.timeline');
  return (
    <Stack>
      {asked.what}
      {asked.date}
      {asked.kind}
      <Disclosure title={t('client.timeline.more')} level={3}>
        <Stack>
          {people.length > 0 && (
            <CheckboxList
              label={t('client.timeline.people')}
              optional
              layout="inline"
              options={people}
              value={props.form.people ?? []}
              onChange={(chosen) => props.change({ people: chosen })}
            />
          )}
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
