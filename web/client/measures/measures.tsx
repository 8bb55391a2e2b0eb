import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dueForMe, isAskedFor, type MineDue } from '#core/guide/client/measures-due.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { Place, Places } from '#web/client/page/places.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';

/** What there is to answer before the next session, and what may be answered if there is energy for it. */
export function MeasuresDue() {
  const { t } = useTranslation();
  const { course, today, who } = useMyCourse();
  const { due } = dueForMe(course, today, useInstruments());
  const asked = due.filter(isAskedFor);
  const offered = due.filter((one) => !isAskedFor(one));
  const says = t('client.measures.dueReads', { who });
  // Numbers name nobody.
  const reads =
    due.length > 0 || !course.closing.closed
      ? { says, instead: says, by: ['answerMeasure' as const] }
      : undefined;
  const list = (these: MineDue[]) => (
    <Places>
      {these.map(({ instrument }) => (
        <Place
          key={instrument.id}
          to={`/measure/${instrument.id}`}
          name={t('client.measures.title', { count: instrument.items.length })}
          words={instrument.shortName}
        />
      ))}
    </Places>
  );
  return (
    <ClientPage title={t('client.measures.dueTitle')} reads={reads}>
      {asked.length > 0 ? (
        list(asked)
      ) : (
        <Empty
          title={t('client.measures.nothingDue')}
          action={
            <Link to="/home" className={standingLinkClass}>
              {t('client.measures.home')}
            </Link>
          }
        >
          {!course.closing.closed && t('client.measures.nothingDueWhy')}
        </Empty>
      )}
      {offered.length > 0 && <Part title={t('client.measures.offered')}>{list(offered)}</Part>}
    </ClientPage>
  );
}
