import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { eventFields, eventKinds } from '#core/course/timeline/event.ts';
import { nameOf, peopleToChoose } from '#web/both/people/names.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
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
  const { course } = useCourseView();
  const chosen = form.people ?? [];
  const others = peopleToChoose(course).filter(({ value }) => !chosen.includes(value));
  return (
    <div className={css.people}>
      <Select
        label={t('timeline.people')}
        hint={others.length + chosen.length === 0 ? t('timeline.noPeople') : undefined}
        optional
        options={others}
        value=""
        onChange={(id) => change({ people: [...chosen, id] })}
      />
      {chosen.length > 0 && (
        <ul className={css.names} aria-label={t('timeline.inIt')}>
          {chosen.map((id) => (
            <li key={id}>
              <bdi>{nameOf(course, id) || t('timeline.somebody')}</bdi>
              <Button
                size="small"
                kind="quiet"
                aria-label={t('timeline.notWith', {
                  name: nameOf(course, id) || t('timeline.somebody'),
                })}
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
          label={t('timeline.what')}
          value={form.what}
          onChange={(what) => change({ what })}
          error={wrong('what')}
        />
        <Select
          label={t('timeline.kind')}
          options={choices('timeline.kindOf', eventKinds)}
          value={form.kind}
          onChange={(chosen) => change({ kind: eventKinds.find((kind) => kind === chosen) ?? 'other' })}
          error={wrong('kind')}
        />
        <DateField
          label={t('timeline.when')}
          value={form.date}
          onChange={(date) => change({ date })}
          error={wrong('date')}
        />
        <PeopleInIt {...props} />
      </div>
      <Disclosure title={t('timeline.more')}>
        <div className={css.more}>
          <Rating
            label={t('timeline.mood')}
            optional
            value={form.mood}
            onChange={(mood) => change({ mood })}
            lowWord={t('timeline.moodLow')}
            highWord={t('timeline.moodHigh')}
            error={wrong('mood')}
          />
          <DateField
            label={t('timeline.until')}
            optional
            value={form.dateEnd ?? ''}
            onChange={(date) => change({ dateEnd: date || undefined })}
            error={wrong('dateEnd')}
          />
          <RadioList
            label={t('timeline.expected')}
            layout="inline"
            options={choices('timeline.expectedIs', expectedAnswers)}
            value={form.expected ?? 'unknown'}
            onChange={(chosen) => change({ expected: expectedAnswers.find((each) => each === chosen) })}
          />
          <RadioList
            label={t('timeline.wanted')}
            layout="inline"
            options={choices('timeline.wantedIs', wantedAnswers)}
            value={form.wanted ?? 'unknown'}
            onChange={(chosen) => change({ wanted: wantedAnswers.find((each) => each === chosen) })}
          />
          <TextArea
            label={t('timeline.note')}
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
