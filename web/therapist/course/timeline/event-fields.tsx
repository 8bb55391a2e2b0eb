import { useTranslation } from 'react-i18next';
import { nameOf, peopleToChoose } from '#web/both/people/names.ts';
import { type EventFieldsProps, useEventFields } from '#web/both/timeline/event-fields.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import css from './timeline.module.css';

/** The people in an event, taken one by one from the inventory. */
function PeopleInIt({ form, change }: EventFieldsProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const chosen = form.people ?? [];
  const others = peopleToChoose(course).filter(({ value }) => !chosen.includes(value));
  return (
    <div className={classes(shapes.column, css.people)}>
      <Select
        label={t('timeline.people')}
        hint={others.length + chosen.length === 0 ? t('timeline.noPeople') : undefined}
        optional
        options={others}
        value=""
        onChange={(id) => change({ people: [...chosen, id] })}
      />
      {chosen.length > 0 && (
        <ul className={classes(shapes.plainList, css.names)} aria-label={t('timeline.inIt')}>
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
  const { t } = useTranslation();
  const asked = useEventFields(props, 'timeline');
  return (
    <>
      <div className={shapes.fieldsBeside}>
        {asked.what}
        {asked.kind}
        {asked.date}
        <PeopleInIt {...props} />
      </div>
      <Disclosure title={t('timeline.more')}>
        <div className={classes(shapes.column, css.more)}>
          {asked.mood}
          {asked.dateEnd}
          {asked.expected}
          {asked.wanted}
          {asked.clientNote}
        </div>
      </Disclosure>
    </>
  );
}
