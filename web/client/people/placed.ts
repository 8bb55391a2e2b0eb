import type { Course } from '#core/course/course.ts';
import { firstRing, presentPeople } from '#core/course/inventory/people.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { kindOf, movedFrom, supportOf, toneOf } from '#web/both/people/circle-marks.ts';
import type { CirclePerson } from '#web/pictures/circle/layout.ts';

/** The people who have a place on the circle, as it draws them for the client: nothing about safety is among it. */
export function placedPeople({ inventory }: Course): CirclePerson[] {
  return presentPeople(inventory).flatMap(({ id, fields }): CirclePerson[] => {
    const { ring, angle, displayName, ringWished } = fields;
    if (ring === undefined) return [];
    return [
      {
        id,
        name: displayName ?? '',
        kind: kindOf(fields),
        tone: toneOf(fields, 'shared'),
        support: supportOf(fields),
        ring,
        angle,
        ringBefore: movedFrom(fields, firstRing(inventory, id)),
        ringWished,
      },
    ];
  });
}

/** The people nobody has placed yet. */
export function unplacedPeople(course: Course): InventoryPerson[] {
  return presentPeople(course.inventory).filter(({ fields }) => fields.ring === undefined);
}
