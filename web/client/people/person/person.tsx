import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personOf } from '#core/course/inventory/people.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { WantedChanges } from '#web/both/people/wanted-changes.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { usePeopleReads } from '#web/client/people/reads.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { PersonChange } from './change.tsx';
import { PersonRead } from './read.tsx';

function OnePerson({ person }: { person: InventoryPerson }) {
  const { t } = useTranslation();
  const { course, who, may } = useMyCourse();
  const reads = usePeopleReads();
  const start = { person: person.id, version: person.version, fields: {}, clear: [] };
  const form = useActForm(course.id, 'changePerson', start, person.id);
  const isBegun = form.saving === 'onThisMachine';
  const [now, setNow] = useState<'reading' | 'changing' | 'left'>(isBegun ? 'changing' : 'reading');
  return (
    <ClientPage ofCourse title={person.fields.displayName ?? ''} reads={reads}>
      {now === 'changing' ? (
        <PersonChange person={person} form={form} onLeave={() => setNow('left')} />
      ) : (
        <>
          {person.addedBy !== 'client' && (
            <p className={css.soft}>{t('client.person.byTherapist', { who })}</p>
          )}
          <PersonRead fields={person.fields} />
          <WantedChanges course={course} person={person.id} may={may} level={2} />
          {may('changePerson') && (
            <div>
              <Button autoFocus={now === 'left'} onPress={() => setNow('changing')}>
                {t('client.people.change')}
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
      <ClientPage ofCourse title={t('client.people.title')}>
        <Notice
          actions={
            <Link to="/my/people" className={standingLinkClass}>
              {t('client.people.title')}
            </Link>
          }
        >
          {t('client.people.nobody')}
        </Notice>
      </ClientPage>
    );
  }
  return <OnePerson key={person.id} person={person} />;
}
