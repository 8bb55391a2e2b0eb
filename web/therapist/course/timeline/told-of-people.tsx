import { useTranslation } from 'react-i18next';
import { notOnTimelineYet, type ToldOfPerson } from '#core/course/timeline/from-people.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { EventFields } from './event-fields.tsx';
import css from './timeline.module.css';

const placeOf = ({ person, kind, what, on }: ToldOfPerson) => [person, kind, on, what].join('/');

/** The event, filled with what was told; the kind and a date are for the two to settle. */
function PutThere({ told, close }: { told: ToldOfPerson; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { what: told.what, date: told.on ?? '', kind: told.kind, people: [told.person] };
  const form = useActForm(course.id, 'addEvent', start, placeOf(told));
  return (
    <Form
      form={form}
      label={t('timeline.putThere', { what: told.what })}
      go={t('timeline.addGo')}
      onDone={close}
      onLeave={close}
    >
      <EventFields {...form} />
    </Form>
  );
}

/** Deaths and changes told with the people that the timeline does not know of yet (IPT protocol reference, 4.2). */
export function ToldOfPeople() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const waiting = notOnTimelineYet(course);
  if (waiting.length === 0 || !acts.includes('addEvent')) return null;
  return (
    <Part title={t('timeline.toldTitle')}>
      <ul className={classes(shapes.plainList, css.back)}>
        {waiting.map((told) => (
          <li key={placeOf(told)}>
            <span className={css.note}>
              {told.on ? dateInWords(told.on, i18n.language) : t('timeline.noDate')} · <bdi>{told.name}</bdi>
            </span>
            <bdi>{told.what}</bdi>
            <FormOnDemand
              act="addEvent"
              place={placeOf(told)}
              words={t('timeline.addGo')}
              spoken={`${t('timeline.addGo')}: ${told.what}`}
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
