import type { Course } from '#core/course/course.ts';
import { inventoryAsOf } from '#core/course/inventory/entries.ts';
import { personOf, presentPeople } from '#core/course/inventory/people.ts';
import type { Inventory } from '#core/course/inventory/state.ts';
import type { CirclePerson } from '#web/pictures/circle/on-rings.ts';
import { circlePeople } from './circle.ts';

const hasPlaces = (inventory: Inventory) =>
  presentPeople(inventory).some(({ fields }) => fields.displayName && fields.ring !== undefined);

/**
 * The circle as it stood on each of these days, each with the movement since the first; empty moments before anybody
 * was told of are left out.
 */
export function circleMoments(
  course: Course,
  days: readonly { on: string; label: string }[],
): { label: string; people: CirclePerson[] }[] {
  const pictures = days
    .map(({ on, label }) => ({ label, inventory: inventoryAsOf(course.inventory, on) }))
    .filter(({ inventory }) => hasPlaces(inventory));
  const baseline = pictures[0]?.inventory;
  const first = (id: string) => baseline && personOf(baseline, id)?.fields.ring;
  return pictures.map(({ label, inventory }) => ({
    label,
    people: circlePeople(inventory, { layer: 'shared', first }),
  }));
}
