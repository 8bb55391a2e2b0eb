import { useTranslation } from 'react-i18next';
import type { TimelineEvent } from '#core/course/timeline/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { EventFields } from './event-fields.tsx';
import { EventHypothesis } from './hypothesis.tsx';
import css from './timeline.module.css';

/** An event somebody else has put otherwise meanwhile, in a line. */
function EventInShort({ event }: { event: TimelineEvent }) {
  const { day } = useDaysInWords();
  return <p dir="auto">{`${day(event.date)} · ${event.what}`}</p>;
}

/** Corrects an event as a whole, against the text it was read in. */
function Correct({ event, onDone }: { event: TimelineEvent; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { id, hypothesis: _hypothesis, aside: _aside, ...fields } = event;
  const form = useActForm(course.id, 'changeEvent', { ...fields, event: id }, id);
  const save = async (version?: number) => {
    if (await form.submit(version === undefined ? {} : { patch: { version } })) onDone();
  };
  return (
    <div className={css.form}>
      <EventFields {...form} />
      <FormFoot
        form={form}
        go={t('timeline.save')}
        onGo={() => void save()}
        newer={{
          read: (text) => <EventInShort event={text as TimelineEvent} />,
          overwrite: ({ version }) => void save(version),
        }}
      />
    </div>
  );
}

/** Takes an event off the timeline, with the reason. */
function TakeOff({ event, onDone }: { event: TimelineEvent; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'setEventAside', { event: event.id, why: '' }, event.id);
  return (
    <div className={css.form}>
      <TextField
        label={t('timeline.why')}
        value={form.form.why}
        onChange={(why) => form.change({ why })}
        error={form.wrong('why')}
      />
      <FormFoot
        form={form}
        go={t('timeline.takeOff')}
        kind="plain"
        onGo={async () => (await form.submit()) && onDone()}
      />
    </div>
  );
}

/** All that can be done with one event. */
export function ChangeEvent({ event, onDone }: { event: TimelineEvent; onDone: () => void }) {
  const { t } = useTranslation();
  const { acts } = useCourseView();
  return (
    <>
      {acts.includes('changeEvent') && <Correct event={event} onDone={onDone} />}
      <EventHypothesis event={event} />
      {acts.includes('setEventAside') && (
        <Disclosure title={t('timeline.takeOffTitle')}>
          <TakeOff event={event} onDone={onDone} />
        </Disclosure>
      )}
    </>
  );
}
