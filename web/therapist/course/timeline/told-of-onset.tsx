import { useTranslation } from 'react-i18next';
import { onsetNotOnTimeline, type ToldOfOnset as Told } from '#core/course/how-it-began/told-now.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { EventFields } from './event-fields.tsx';
import css from './timeline.module.css';

/** The event, filled with what was answered; kind and date are for the two to settle. */
function PutThere({ told, close }: { told: Told; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { what, on = '', kind, people, question } = told;
  const form = useActForm(course.id, 'addEvent', { what, date: on, kind, people }, question);
  return (
    <Form
      form={form}
      label={t('timeline.putThere', { what })}
      go={t('timeline.addGo')}
      onDone={close}
      onLeave={close}
    >
      <EventFields {...form} />
    </Form>
  );
}

/** What was answered on how it began that the timeline does not know of yet (I-09). */
export function ToldOfOnset() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course, acts } = useCourseView();
  const waiting = onsetNotOnTimeline(course);
  if (waiting.length === 0 || !acts.includes('addEvent')) return null;
  return (
    <Part title={t('howItBegan.putThere')}>
      <ul className={classes(shapes.plainList, css.back)}>
        {waiting.map((told) => (
          <li key={told.question}>
            <span className={css.note}>
              {told.on ? day(told.on) : t('timeline.noDate')} · {t(`howItBegan.short.${told.question}`)}
            </span>
            <bdi>{told.what}</bdi>
            <FormOnDemand
              act="addEvent"
              place={told.question}
              words={t('timeline.addGo')}
              spoken={t('timeline.putThere', { what: told.what })}
              kind="quiet"
            >
              {(close) => <PutThere told={told} close={close} />}
            </FormOnDemand>
          </li>
        ))}
      </ul>
    </Part>
  );
}
