import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { eventFields, eventKinds } from '#core/course/timeline/event.ts';
import { peopleToChoose } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

export type MyEvent = Omit<FormOf<'addEvent'>, 'hypothesis'>;

const expectedAnswers = eventFields.shape.expected.unwrap().options;
const wantedAnswers = eventFields.shape.wanted.unwrap().options;

interface TimelineFieldsProps {
  form: MyEvent;
  change: (patch: Partial<MyEvent>) => void;
  wrong: (path: string) => string | undefined;
}

/** What a client may say of something that happened; what and when are enough. */
export function TimelineFields({ form, change, wrong }: TimelineFieldsProps) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const people = peopleToChoose(course);
  const choices = (from: readonly string[], of: string) =>
    from.map((value) => ({ value, label: t(`client.timeline.${of}.${value}`) }));
  return (
    <Stack>
      <TextField
        label={t('client.timeline.what')}
        value={form.what}
        onChange={(what) => change({ what })}
        error={wrong('what')}
      />
      <DateField
        label={t('client.timeline.when')}
        value={form.date}
        onChange={(date) => change({ date })}
        error={wrong('date')}
      />
      <Select
        label={t('client.timeline.kind')}
        options={choices(eventKinds, 'kindOf')}
        value={form.kind}
        onChange={(chosen) => change({ kind: eventKinds.find((kind) => kind === chosen) ?? 'other' })}
        error={wrong('kind')}
      />
      <Disclosure title={t('client.timeline.more')} level={3}>
        <Stack>
          {people.length > 0 && (
            <CheckboxList
              label={t('client.timeline.people')}
              optional
              layout="inline"
              options={people}
              value={form.people ?? []}
              onChange={(chosen) => change({ people: chosen })}
            />
          )}
          <Rating
            label={t('client.timeline.mood')}
            optional
            value={form.mood}
            onChange={(mood) => change({ mood })}
            lowWord={t('client.timeline.moodLow')}
            highWord={t('client.timeline.moodHigh')}
          />
          <DateField
            label={t('client.timeline.until')}
            optional
            value={form.dateEnd ?? ''}
            onChange={(date) => change({ dateEnd: date || undefined })}
            error={wrong('dateEnd')}
          />
          <RadioList
            label={t('client.timeline.expected')}
            layout="inline"
            options={choices(expectedAnswers, 'expectedIs')}
            value={form.expected ?? 'unknown'}
            onChange={(chosen) => change({ expected: expectedAnswers.find((one) => one === chosen) })}
          />
          <RadioList
            label={t('client.timeline.wanted')}
            layout="inline"
            options={choices(wantedAnswers, 'wantedIs')}
            value={form.wanted ?? 'unknown'}
            onChange={(chosen) => change({ wanted: wantedAnswers.find((one) => one === chosen) })}
          />
          <TextArea
            label={t('client.timeline.note')}
            optional
            rows={2}
            value={form.clientNote ?? ''}
            onChange={(clientNote) => change({ clientNote })}
          />
        </Stack>
      </Disclosure>
    </Stack>
  );
}
