import { useTranslation } from 'react-i18next';
import { inventoryAsOf } from '#core/course/inventory/entries.ts';
import { personOf, presentPeople } from '#core/course/inventory/people.ts';
import type { Inventory } from '#core/course/inventory/state.ts';
import { circlePeople } from '#web/both/people/circle.ts';
import { CircleOverTime } from '#web/pictures/circle/over-time.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';

const hasPlaces = (inventory: Inventory) =>
  presentPeople(inventory).some(({ fields }) => fields.displayName && fields.ring !== undefined);

/**
 * The circle as it stood after each session and today, each with the movement since the first; empty moments before
 * anybody was told of are left out.
 */
export function OverTime() {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const days = [
    ...course.sessions.held.map(({ n, on }) => ({ on, label: t('people.afterSession', { session: n }) })),
    { on: today, label: t('people.today') },
  ];
  const pictures = days
    .map(({ on, label }) => ({ label, inventory: inventoryAsOf(course.inventory, on) }))
    .filter(({ inventory }) => hasPlaces(inventory));
  const baseline = pictures[0]?.inventory;
  const first = (id: string) => baseline && personOf(baseline, id)?.fields.ring;
  const moments = pictures.map(({ label, inventory }) => ({
    label,
    people: circlePeople(inventory, { layer: 'shared', first }),
  }));
  if (moments.length < 2) return <p>{t('people.onlyOneMoment')}</p>;
  return <CircleOverTime moments={moments} title={t('people.overTimeTitle')} />;
}
