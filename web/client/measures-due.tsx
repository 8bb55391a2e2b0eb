import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInstruments } from '../instruments-here.ts';
import { Part } from '../ui/layout.tsx';
import { Empty } from '../ui/states.tsx';
import { standingLinkClass } from '../ui/text-link.tsx';
import { ClientPage } from './client-page.tsx';
import { Door, Doors } from './doors.tsx';
import { useMyCourse } from './my-course.tsx';
import { dueForMe, isAskedFor, type MineDue } from './my-measures.ts';

/** What there is to answer before the next session, and what may be answered if there is energy for it. */
export function MeasuresDue() {
  const { t } = useTranslation();
  const { course, today, therapist } = useMyCourse();
  const { due } = dueForMe(course, today, useInstruments());
  const asked = due.filter(isAskedFor);
  const offered = due.filter((one) => !isAskedFor(one));
  const list = (these: MineDue[]) => (
    <Doors>
      {these.map(({ instrument }) => (
        <Door
          key={instrument.id}
          to={`/measure/${instrument.id}`}
          name={t('clientMeasure.title', { count: instrument.items.length })}
          words={instrument.shortName}
        />
      ))}
    </Doors>
  );
  return (
    <ClientPage
      title={t('clientMeasure.dueTitle')}
      reads={t('clientMeasure.dueReads', { who: therapist || t('client.yourTherapist') })}
    >
      {asked.length > 0 ? (
        list(asked)
      ) : (
        <Empty
          title={t('clientMeasure.nothingDue')}
          action={
            <Link to="/home" className={standingLinkClass}>
              {t('clientMeasure.home')}
            </Link>
          }
        >
          {!course.closing.closed && t('clientMeasure.nothingDueWhy')}
        </Empty>
      )}
      {offered.length > 0 && <Part title={t('clientMeasure.offered')}>{list(offered)}</Part>}
    </ClientPage>
  );
}
