import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { eventFields, eventKinds } from '#core/course/timeline/event.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';

export type EventForm = Omit<FormOf<'addEvent'>, 'hypothesis'>;

/** Whose words ask: the therapist’s or the client’s. */
export type EventWords = 'timeline' | 'client.timeline';

export interface EventFieldsProps {
  form: EventForm;
  change: (patch: Partial<EventForm>) => void;
  wrong: (path: string) => string | undefined;
}

const expectedAnswers = eventFields.shape.expected.unwrap().options;
const wantedAnswers = eventFields.shape.wanted.unwrap().options;

type EventField = 'what' | 'kind' | 'date' | 'mood' | 'dateEnd' | 'expected' | 'wanted' | 'clientNote';

/** Everything that is asked of one event but who was in it; each side puts it in its own order. */
export function useEventFields(
  { form, change, wrong }: EventFieldsProps,
  words: EventWords,
): Record<EventField, ReactNode> {
  const { t } = useTranslation();
  // Of an event that is new nobody has said its kind: no answer stands chosen.
  const [isKindSaid, setKindSaid] = useState(form.kind !== 'other' || form.what !== '');
  const choices = (from: readonly string[], of: string) =>
    from.map((value) => ({ value, label: t(`${words}.${of}.${value}`) }));
  return {
    what: (
      <TextField
        label={t(`${words}.what`)}
        value={form.what}
        onChange={(what) => change({ what })}
        error={wrong('what')}
      />
    ),
    kind: (
      <Select
        label={t(`${words}.kind`)}
        optional
        options={choices(eventKinds, 'kindOf')}
        value={isKindSaid ? form.kind : undefined}
        onChange={(chosen) => {
          setKindSaid(true);
          change({ kind: eventKinds.find((kind) => kind === chosen) ?? 'other' });
        }}
        error={wrong('kind')}
      />
    ),
    date: (
      <DateField
        label={t(`${words}.when`)}
        value={form.date}
        onChange={(date) => change({ date })}
        error={wrong('date')}
      />
    ),
    mood: (
      <Rating
        label={t(`${words}.mood`)}
        optional
        value={form.mood}
        onChange={(mood) => change({ mood })}
        lowWord={t(`${words}.moodLow`)}
        highWord={t(`${words}.moodHigh`)}
        error={wrong('mood')}
      />
    ),
    dateEnd: (
      <DateField
        label={t(`${words}.until`)}
        optional
        value={form.dateEnd ?? ''}
        onChange={(date) => change({ dateEnd: date || undefined })}
        error={wrong('dateEnd')}
      />
    ),
    expected: (
      <RadioList
        label={t(`${words}.expected`)}
        layout="inline"
        options={choices(expectedAnswers, 'expectedIs')}
        value={form.expected ?? 'unknown'}
        onChange={(chosen) => change({ expected: expectedAnswers.find((each) => each === chosen) })}
      />
    ),
    wanted: (
      <RadioList
        label={t(`${words}.wanted`)}
        layout="inline"
        options={choices(wantedAnswers, 'wantedIs')}
        value={form.wanted ?? 'unknown'}
        onChange={(chosen) => change({ wanted: wantedAnswers.find((each) => each === chosen) })}
      />
    ),
    clientNote: (
      <TextArea
        label={t(`${words}.note`)}
        optional
        rows={2}
        value={form.clientNote ?? ''}
        onChange={(clientNote) => change({ clientNote })}
        error={wrong('clientNote')}
      />
    ),
  };
}
