import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book/acts.ts';
import { presentPeople } from '#core/course/inventory/entries.ts';
import { eventFields, eventKinds } from '#core/course/timeline/event.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { RadioList } from '../../../ui/radio-list.tsx';
import { Rating } from '../../../ui/rating.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { useChoices } from '../people/use-choices.ts';
import { namesIn } from './names-in.ts';
import css from './timeline.module.css';

export type EventForm = Omit<FormOf<'addEvent'>, 'hypothesis'>;

interface EventFieldsProps {
  form: EventForm;
  change: (patch: Partial<EventForm>) => void;
  wrong: (path: string) => string | undefined;
}

const { expected, wanted } = eventFields.shape;
const expectedAnswers = expected.unwrap().options;
const wantedAnswers = wanted.unwrap().options;

/** The people in an event, taken one by one from the inventory. */
function PeopleInIt({ form, change }: EventFieldsProps) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const chosen = form.people ?? [];
  const others = presentPeople(course.inventory).filter(
    ({ id, fields }) => fields.displayName && !chosen.includes(id),
  );
  return (
    <div className={css.people}>
      <Select
        label={t('events.people')}
        hint={others.length + chosen.length === 0 ? t('events.noPeople') : undefined}
        optional
        options={others.map(({ id, fields }) => ({ value: id, label: fields.displayName ?? '' }))}
        value=""
        onChange={(id) => change({ people: [...chosen, id] })}
      />
      {chosen.length > 0 && (
        <ul className={css.names} aria-label={t('events.inIt')}>
          {chosen.map((id) => (
            <li key={id}>
              <bdi>{namesIn(course, [id])[0] ?? t('events.somebody')}</bdi>
              <Button
                size="small"
                kind="quiet"
                aria-label={t('events.notWith', { name: namesIn(course, [id])[0] ?? t('events.somebody') })}
                onPress={() => change({ people: chosen.filter((each) => each !== id) })}
              >
                {t('ui.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What is asked of one event: the four things first, the rest on demand. */
export function EventFields(props: EventFieldsProps) {
  const { form, change, wrong } = props;
  const { t } = useTranslation();
  const choices = useChoices();
  return (
    <>
      <div className={css.first}>
        <TextField
          label={t('events.what')}
          value={form.what}
          onChange={(what) => change({ what })}
          error={wrong('what')}
        />
        <Select
          label={t('events.kind')}
          options={choices('events.kindOf', eventKinds)}
          value={form.kind}
          onChange={(chosen) => change({ kind: eventKinds.find((kind) => kind === chosen) ?? 'other' })}
          error={wrong('kind')}
        />
        <DateField
          label={t('events.when')}
          value={form.date}
          onChange={(date) => change({ date })}
          error={wrong('date')}
        />
        <PeopleInIt {...props} />
      </div>
      <Disclosure title={t('events.more')}>
        <div className={css.more}>
          <Rating
            label={t('events.mood')}
            optional
            value={form.mood}
            onChange={(mood) => change({ mood })}
            lowWord={t('events.moodLow')}
            highWord={t('events.moodHigh')}
            error={wrong('mood')}
          />
          <DateField
            label={t('events.until')}
            optional
            value={form.dateEnd ?? ''}
            onChange={(date) => change({ dateEnd: date || undefined })}
            error={wrong('dateEnd')}
          />
          <RadioList
            label={t('events.expected')}
            layout="inline"
            options={choices('events.expectedIs', expectedAnswers)}
            value={form.expected ?? 'unknown'}
            onChange={(chosen) => change({ expected: expectedAnswers.find((each) => each === chosen) })}
          />
          <RadioList
            label={t('events.wanted')}
            layout="inline"
            options={choices('events.wantedIs', wantedAnswers)}
            value={form.wanted ?? 'unknown'}
            onChange={(chosen) => change({ wanted: wantedAnswers.find((each) => each === chosen) })}
          />
          <TextArea
            label={t('events.note')}
            optional
            value={form.clientNote ?? ''}
            onChange={(clientNote) => change({ clientNote })}
            error={wrong('clientNote')}
          />
        </div>
      </Disclosure>
    </>
  );
}
