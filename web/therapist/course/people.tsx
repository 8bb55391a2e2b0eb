import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presentPeople } from '#core/course/inventory/entries.ts';
import { inventoryPrompts } from '#core/course/inventory/prompts.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Columns, Stack } from '../../ui/layout.tsx';
import { Empty } from '../../ui/states.tsx';
import { useCourseHere } from './course-frame.tsx';
import { AddPerson } from './people/add-person.tsx';
import { CircleHere } from './people/circle-here.tsx';
import type { CircleLayer } from './people/circle-people.ts';
import { Everybody } from './people/everybody.tsx';
import { NetworkForm } from './people/network.tsx';
import { OverTime } from './people/over-time.tsx';
import css from './people/people.module.css';
import { PeopleAside } from './people/set-aside.tsx';
import { TalkingPoints } from './people/talking-points.tsx';
import { ToReview } from './people/to-review.tsx';

/** The interpersonal inventory: the circle, everybody in it, and what is still to be asked. */
export function PeopleRoom() {
  const { t } = useTranslation();
  const { course, acts } = useCourseHere();
  const [layer, setLayer] = useState<CircleLayer>('shared');
  const everybody = presentPeople(course.inventory);
  const people = everybody.filter(({ fields }) => fields.displayName);
  const keptBack = everybody.length - people.length;
  const aside = course.inventory.people.filter((person) => person.aside && person.fields.displayName);
  const ways = (
    <ul className={css.prompts}>
      {inventoryPrompts.opening.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  );
  return (
    <Stack gap="section">
      {people.length > 0 && (
        <Disclosure title={t('people.waysToBegin')} level={2}>
          {ways}
        </Disclosure>
      )}
      {acts.includes('addPerson') && <AddPerson />}
      {people.length === 0 ? (
        <Empty title={t('people.nobody')}>
          <p>{t('people.nobodyLead')}</p>
          {ways}
        </Empty>
      ) : (
        <>
          <Columns shape="main">
            <CircleHere layer={layer} onLayer={setLayer} />
            <Stack gap="section">
              <ToReview />
              <TalkingPoints layer={layer} />
            </Stack>
          </Columns>
          <Everybody people={people} layer={layer} />
        </>
      )}
      {keptBack > 0 && <p className={css.faint}>{t('people.keptBack', { count: keptBack })}</p>}
      <div>
        <Disclosure title={t('people.networkTitle')} level={2}>
          <NetworkForm />
        </Disclosure>
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
