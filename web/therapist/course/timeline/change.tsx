import { useTranslation } from 'react-i18next';
import type { TimelineEvent } from '#core/course/timeline/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { EventFields } from './event-fields.tsx';
import { EventHypothesis } from './hypothesis.tsx';
import css from './timeline.module.css';

/** Corrects an event as a whole, against the text it was read in. */
function Correct({ event, onDone }: { event: TimelineEvent; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { id, hypothesis: _hypothesis, aside: _aside, ...fields } = event;
  const form = useActForm(course.id, 'changeEvent', { ...fields, event: id }, id);
  const save = async (version?: number) => {
    if (await form.submit(version === undefined ? {} : { patch: { version } })) onDone();
  };
  const { day } = useDaysInWords();
  const newer = form.newer;
  return (
    <div className={css.form}>
      <EventFields {...form} />
      {newer && (
        <Notice
          kind="warn"
          title={t('timeline.newer')}
          actions={
            <Button size="small" onPress={() => void save(newer.version)}>
              {t('timeline.writeMine')}
            </Button>
          }
        >
          <p dir="auto">{`${day(event.date)} · ${event.what}`}</p>
        </Notice>
      )}
      <Refused sentence={newer ? undefined : form.sentence} />
      <div className={css.save}>
        <Button kind="primary" isPending={form.isSending} onPress={() => void save()}>
          {t('timeline.save')}
        </Button>
        <SaveState state={form.saving} />
      </div>
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
      <Refused sentence={form.sentence} />
      <div>
        <Button onPress={async () => (await form.submit()) && onDone()} isPending={form.isSending}>
          {t('timeline.takeOff')}
        </Button>
      </div>
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
