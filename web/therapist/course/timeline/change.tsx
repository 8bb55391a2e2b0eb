import { useTranslation } from 'react-i18next';
import type { TimelineEvent } from '#core/course/timeline/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { PartForm } from '#web/both/how-it-began/part-form.tsx';
import { useChangeEvent } from '#web/both/timeline/use-change-event.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { EventFields } from './event-fields.tsx';
import { EventHypothesis } from './hypothesis.tsx';

/** Corrects an event as a whole. */
function Correct({ event, onDone }: { event: TimelineEvent; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { form, save, newer } = useChangeEvent(course, event, 'timeline', onDone);
  return (
    <div className={shapes.column}>
      <EventFields {...form} />
      <FormFoot form={form} go={t('timeline.save')} onGo={() => void save()} newer={newer} />
    </div>
  );
}

/** Takes an event off the timeline, with the reason. */
function TakeOff({ event, onDone }: { event: TimelineEvent; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'setEventAside', { event: event.id, why: '' }, event.id);
  return (
    <div className={shapes.column}>
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
  const { acts, course } = useCourseView();
  return (
    <>
      {acts.includes('changeEvent') && <Correct event={event} onDone={onDone} />}
      <EventHypothesis event={event} />
      {acts.includes('sayEventPart') && (
        <ShutsOnceDone title={t('howItBegan.part.mark')}>
          {(done) => (
            <PartForm
              course={course}
              of={{ of: 'event', id: event.id, what: event.what, part: event.part }}
              onSaid={done}
            />
          )}
        </ShutsOnceDone>
      )}
      {acts.includes('setEventAside') && (
        <Disclosure title={t('timeline.takeOffTitle')}>
          <TakeOff event={event} onDone={onDone} />
        </Disclosure>
      )}
    </>
  );
}
