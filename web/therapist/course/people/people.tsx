import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presentPeople } from '#core/course/inventory/people.ts';
import { inventoryPrompts } from '#core/course/inventory/prompts.ts';
import type { CircleLayer } from '#web/both/people/circle.ts';
import { ComfortOverTime } from '#web/both/people/comfort.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { AddPerson } from './add.tsx';
import { CourseCircle } from './circle.tsx';
import { Everybody } from './everybody.tsx';
import { NetworkForm } from './network.tsx';
import { OverTime } from './over-time.tsx';
import css from './people.module.css';
import { PeopleAside } from './set-aside.tsx';
import { TalkingPoints } from './talking-points.tsx';
import { ToReview } from './to-review.tsx';

/** The interpersonal inventory: the circle, everybody in it, and what is still to be asked. */
export function PeopleRoom() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const [layer, setLayer] = useState<CircleLayer>('shared');
  const everybody = presentPeople(course.inventory);
  const people = everybody.filter(({ fields }) => fields.displayName);
  const withheld = everybody.length - people.length;
  const aside = course.inventory.people.filter((person) => person.aside && person.fields.displayName);
  const ways = (
    <ul className={classes(shapes.plainList, css.prompts)}>
      {inventoryPrompts.opening.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  );
  return (
    <Stack gap="section">
      <Row gap="text">
        <Link to="/courses/$course/beside" params={{ course: course.id }} className={standingLinkClass}>
          {t('beside.toPage')}
        </Link>
        <Link
          to="/courses/$course/work/patterns"
          params={{ course: course.id }}
          className={standingLinkClass}
        >
          {t('work.patterns.toPage')}
        </Link>
      </Row>
      {people.length > 0 && (
        <Columns shape="main">
          <CourseCircle layer={layer} onLayer={setLayer} />
          <Stack gap="section">
            <ToReview />
            <TalkingPoints layer={layer} />
          </Stack>
        </Columns>
      )}
      {acts.includes('addPerson') && <AddPerson />}
      {people.length === 0 ? (
        <Empty title={t('people.nobody')}>
          <p>{t('people.nobodyLead')}</p>
          {ways}
        </Empty>
      ) : (
        <Everybody people={people} layer={layer} />
      )}
      {withheld > 0 && <p className={css.faint}>{t('people.keptBack', { count: withheld })}</p>}
      <div>
        {people.length > 0 && (
          <Disclosure title={t('people.waysToBegin')} level={2}>
            {ways}
          </Disclosure>
        )}
        <Disclosure title={t('people.networkTitle')} level={2} prints="while open">
          <NetworkForm />
        </Disclosure>
        {people.length > 0 && (
          <Disclosure title={t('people.comfort.title')} level={2} prints="while open">
            <ComfortOverTime course={course} to="they" />
          </Disclosure>
        )}
        {people.length > 0 && (
          <Disclosure title={t('people.overTimeTitle')} level={2}>
            <OverTime />
          </Disclosure>
        )}
        {aside.length > 0 && (
          <Disclosure title={t('people.asideTitle', { count: aside.length })} level={2}>
            <PeopleAside people={aside} />
          </Disclosure>
        )}
      </div>
    </Stack>
  );
}
