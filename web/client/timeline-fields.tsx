import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book/acts.ts';
import { presentPeople } from '#core/course/inventory/entries.ts';
import { eventFields, eventKinds } from '#core/course/timeline/event.ts';
import { CheckboxList } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/layout.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { Rating } from '../ui/rating.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useMyCourse } from './my-course.tsx';

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
  const people = presentPeople(course.inventory).map(({ id, fields }) => ({
    value: id,
    label: fields.displayName ?? '',
  }));
  const choices = (from: readonly string[], of: string) =>
    from.map((value) => ({ value, label: t(`clientTimeline.${of}.${value}`) }));
  return (
    <Stack>
      <TextField
        label={t('clientTimeline.what')}
        value={form.what}
        onChange={(what) => change({ what })}
        error={wrong('what')}
      />
      <DateField
        label={t('clientTimeline.when')}
        value={form.date}
        onChange={(date) => change({ date })}
        error={wrong('date')}
      />
      <Select
        label={t('clientTimeline.kind')}
        options={choices(eventKinds, 'kindOf')}
        value={form.kind}
        onChange={(chosen) => change({ kind: eventKinds.find((kind) => kind === chosen) ?? 'other' })}
        error={wrong('kind')}
      />
      <Disclosure title={t('clientTimeline.more')} level={3}>
        <Stack>
          {people.length > 0 && (
            <CheckboxList
              label={t('clientTimeline.people')}
              optional
              layout="inline"
              options={people}
              value={form.people ?? []}
              onChange={(chosen) => change({ people: chosen })}
            />
          )}
          <Rating
            label={t('clientTimeline.mood')}
            optional
            value={form.mood}
            onChange={(mood) => change({ mood })}
            lowWord={t('clientTimeline.moodLow')}
            highWord={t('clientTimeline.moodHigh')}
          />
          <DateField
            label={t('clientTimeline.until')}
            optional
            value={form.dateEnd ?? ''}
            onChange={(date) => change({ dateEnd: date || undefined })}
            error={wrong('dateEnd')}
          />
          <RadioList
            label={t('clientTimeline.expected')}
            layout="inline"
            options={choices(expectedAnswers, 'expectedIs')}
            value={form.expected ?? 'unknown'}
            onChange={(chosen) => change({ expected: expectedAnswers.find((one) => one === chosen) })}
          />
          <RadioList
            label={t('clientTimeline.wanted')}
            layout="inline"
            options={choices(wantedAnswers, 'wantedIs')}
            value={form.wanted ?? 'unknown'}
            onChange={(chosen) => change({ wanted: wantedAnswers.find((one) => one === chosen) })}
          />
          <TextArea
            label={t('clientTimeline.note')}
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
