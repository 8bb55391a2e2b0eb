import type { Course } from '#core/course/course.ts';
import { type InventoryPerson, presentPeople } from '#core/course/inventory-entries.ts';
import { hasDied } from '#core/course/inventory-person.ts';
import type { CirclePerson } from '../pictures/circle-layout.ts';

function kindOf({ fields }: InventoryPerson): CirclePerson['kind'] {
  if (hasDied(fields)) return 'dead';
  if (fields.role === 'pet') return 'pet';
  if (fields.role === 'group') return 'group';
  if (fields.role === 'spiritual_figure') return 'spiritual';
  return fields.status === 'wished_for' ? 'wishedFor' : 'living';
}

function toneOf({ fields: { tone } }: InventoryPerson): CirclePerson['tone'] {
  if (tone === 'unsafe') return undefined;
  return tone === 'cut_off' ? 'cutOff' : tone;
}

/** The people who have a place on the circle, as it draws them for the client: nothing about safety is among it. */
export function placedPeople(course: Course): CirclePerson[] {
  return presentPeople(course.inventory).flatMap((person): CirclePerson[] => {
    const { ring, angle, displayName, ringBefore, ringWished } = person.fields;
    if (ring === undefined) return [];
    const shown = { id: person.id, name: displayName ?? '', kind: kindOf(person), tone: toneOf(person) };
    return [{ ...shown, ring, angle, ringBefore, ringWished }];
  });
}

/** The people nobody has placed yet. */
export function unplacedPeople(course: Course): InventoryPerson[] {
  return presentPeople(course.inventory).filter(({ fields }) => fields.ring === undefined);
}
