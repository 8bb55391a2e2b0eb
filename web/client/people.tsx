import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { presentPeople } from '#core/course/inventory/entries.ts';
import { useAct } from '../course-here.ts';
import { ClosenessCircle } from '../pictures/closeness-circle.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Part } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { Empty } from '../ui/states.tsx';
import { placedPeople, unplacedPeople } from './circle-people.ts';
import { ClientPage } from './client-page.tsx';
import { Door, Doors } from './doors.tsx';
import { useMyCourse } from './my-course.tsx';
import { WholePicture } from './people-picture.tsx';
import { useRings } from './person-words.ts';
import css from './place.module.css';

/** My people: the circle, placing them by hand or keys, and what I want to say of each. */
export function People() {
  const { t } = useTranslation();
  const { course, therapist, may } = useMyCourse();
  const place = useAct(course.id, 'placePerson');
  const { rings, ringOf } = useRings();
  const people = presentPeople(course.inventory);
  const unplaced = unplacedPeople(course);
  const add = may('addPerson') && (
    <Link to="/my/people/new" className={buttonClass({ kind: people.length > 0 ? 'plain' : 'primary' })}>
      {t('clientPeople.add')}
    </Link>
  );
  return (
    <ClientPage
      title={t('clientPeople.title')}
      lead={t('clientPeople.lead')}
      reads={t('clientPeople.reads', { who: therapist || t('client.yourTherapist') })}
    >
      {people.length === 0 ? (
        <Empty title={t('clientPeople.none')} action={add}>
          {t('clientPeople.noneWhy')}
        </Empty>
      ) : (
        <>
          <div>{add}</div>
          <Refused sentence={place.error?.problem?.title} />
          {unplaced.length > 0 && may('placePerson') && (
            <Part title={t('clientPeople.unplaced')}>
              <ul className={css.items}>
                {unplaced.map(({ id, fields }) => (
                  <li key={id} className={css.item}>
                    <RadioList
                      label={t('clientPeople.howClose', { name: fields.displayName })}
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
            title={t('clientPeople.circle')}
            me={t('clientPeople.me')}
            people={placedPeople(course)}
            onPlace={
              may('placePerson')
                ? (person, ring, angle) => place.mutate({ form: { person, ring, angle } })
                : undefined
            }
          />
          <Part title={t('clientPeople.each')}>
            <Doors>
              {people.map(({ id, fields }) => (
                <Door
                  key={id}
                  to={`/my/people/${id}`}
                  name={fields.displayName ?? ''}
                  words={
                    fields.roleWords ??
                    (fields.role && t(`clientPeople.roles.${fields.role}`, { defaultValue: '' }))
                  }
                />
              ))}
            </Doors>
          </Part>
          <WholePicture />
        </>
      )}
    </ClientPage>
  );
}
