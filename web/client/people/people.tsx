import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { presentPeople } from '#core/course/inventory/people.ts';
import { useAct } from '#web/app/course.ts';
import { circlePeople, unplacedPeople } from '#web/both/people/circle.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { useRings } from '#web/client/people/person/choices.ts';
import { ClosenessCircle } from '#web/pictures/circle/circle.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { MyComfort } from './comfort.tsx';
import { EachPerson } from './each-person.tsx';
import { MyPatterns } from './patterns.tsx';
import { usePeopleReads } from './reads.ts';
import { WhoHelps } from './who-helps.tsx';
import { WholePicture } from './whole-picture.tsx';

/** My people: the circle, placing them by hand or keys, and what I want to say of each. */
export function People() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const reads = usePeopleReads();
  const place = useAct(course.id, 'placePerson');
  const { rings, ringOf } = useRings();
  const people = presentPeople(course.inventory);
  const unplaced = unplacedPeople(course.inventory);
  const add = may('addPerson') && (
    <Link to="/my/people/new" className={buttonClass({ kind: people.length > 0 ? 'plain' : 'primary' })}>
      {t('client.people.add')}
    </Link>
  );
  return (
    <ClientPage ofCourse title={t('client.people.title')} lead={t('client.people.lead')} reads={reads}>
      {people.length === 0 ? (
        <Empty title={t('client.people.none')} action={add}>
          {t('client.people.noneWhy')}
        </Empty>
      ) : (
        <>
          <div>{add}</div>
          <Refused sentence={place.error?.problem?.title} />
          {unplaced.length > 0 && may('placePerson') && (
            <Part title={t('client.people.unplaced')}>
              <ul className={css.items}>
                {unplaced.map(({ id, fields }) => (
                  <li key={id} className={shapes.ruledItem}>
                    <RadioList
                      label={t('client.people.howClose', { name: fields.displayName })}
                      layout="inline"
                      options={rings}
                      value={null}
                      onChange={(value) => place.mutate({ form: { person: id, ring: ringOf(value) } })}
                    />
                  </li>
                ))}
              </ul>
            </Part>
          )}
          <ClosenessCircle
            level={2}
            title={t('client.people.circle')}
            me={t('client.people.me')}
            people={circlePeople(course.inventory, { layer: 'shared' })}
            onPlace={
              may('placePerson')
                ? (person, ring, angle) => place.mutate({ form: { person, ring, angle } })
                : undefined
            }
          />
          <EachPerson />
          <WhoHelps />
          <MyPatterns />
          <MyComfort />
          <WholePicture />
        </>
      )}
    </ClientPage>
  );
}
