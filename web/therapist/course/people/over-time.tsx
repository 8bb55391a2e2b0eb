import { useTranslation } from 'react-i18next';
import { inventoryAsOf, presentPeople } from '#core/course/inventory-entries.ts';
import { CircleOverTime } from '../../../pictures/circle-over-time.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { circlePeople } from './circle-people.ts';

/** The circle as it stood after each session and today; empty moments before anybody was told of are left out. */
export function OverTime() {
  const { t } = useTranslation();
  const { course, today } = useCourseHere();
  const days = [
    ...course.sessions.held.map(({ n, on }) => ({ on, label: t('people.afterSession', { session: n }) })),
    { on: today, label: t('people.today') },
  ];
  const moments = days
    .map(({ on, label }) => ({
      label,
      people: circlePeople(presentPeople(inventoryAsOf(course.inventory, on)), 'shared'),
    }))
    .filter(({ people }) => people.length > 0);
  if (moments.length < 2) return <p>{t('people.onlyOneMoment')}</p>;
  return <CircleOverTime moments={moments} title={t('people.overTimeTitle')} />;
}
