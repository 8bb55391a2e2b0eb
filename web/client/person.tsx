import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type InventoryPerson, personOf } from '#core/course/inventory/entries.ts';
import { useActForm } from '../act-form.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { standingLinkClass } from '../ui/text-link.tsx';
import { ClientPage } from './client-page.tsx';
import { useMyCourse } from './my-course.tsx';
import { PersonChange } from './person-change.tsx';
import { PersonSaid } from './person-said.tsx';
import css from './place.module.css';

function OnePerson({ person }: { person: InventoryPerson }) {
  const { t } = useTranslation();
  const { course, therapist, may } = useMyCourse();
  const start = { person: person.id, version: person.version, fields: {}, clear: [] };
  const form = useActForm(course.id, 'changePerson', start, person.id);
  const isBegun = form.saving === 'onThisMachine';
  const [now, setNow] = useState<'reading' | 'changing' | 'left'>(isBegun ? 'changing' : 'reading');
  return (
    <ClientPage
      title={person.fields.displayName ?? ''}
      reads={t('clientPeople.reads', { who: therapist || t('client.yourTherapist') })}
    >
      {now === 'changing' ? (
        <PersonChange person={person} form={form} onLeave={() => setNow('left')} />
      ) : (
        <>
          {person.addedBy !== 'client' && (
            <p className={css.soft}>
              {t('clientPerson.byTherapist', { who: therapist || t('client.yourTherapist') })}
            </p>
          )}
          <PersonSaid fields={person.fields} />
          {may('changePerson') && (
            <div>
              <Button autoFocus={now === 'left'} onPress={() => setNow('changing')}>
                {t('clientPeople.change')}
              </Button>
            </div>
          )}
        </>
      )}
    </ClientPage>
  );
}

/** One of my people, in my own words. */
export function Person() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const { person: id } = useParams({ strict: false });
  const person = personOf(course.inventory, id ?? '');
  if (!person) {
    return (
      <ClientPage title={t('clientPeople.title')}>
        <Notice
          actions={
            <Link to="/my/people" className={standingLinkClass}>
              {t('clientPeople.title')}
            </Link>
          }
        >
          {t('clientPeople.nobody')}
        </Notice>
      </ClientPage>
    );
  }
  return <OnePerson key={person.id} person={person} />;
}
