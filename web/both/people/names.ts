import type { Course } from '#core/course/course.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import type { Choice } from '#web/ui/fields/radio-list.tsx';

/** The name of somebody in the inventory; empty when they are not in it. */
export const nameOf = (course: Course, id: string | null | undefined): string =>
  course.inventory.people.find((person) => person.id === id)?.fields.displayName ?? '';

export const namesOf = (course: Course, ids: readonly string[]): string =>
  ids
    .map((id) => nameOf(course, id))
    .filter(Boolean)
    .join(', ');

/** The client's people to choose from, by name; nobody whom the client keeps back. */
export const peopleToChoose = (course: Course): Choice[] =>
  presentPeople(course.inventory).flatMap(({ id, fields: { displayName } }) =>
    displayName ? [{ value: id, label: displayName }] : [],
  );

/** Somebody written by name, tied to the inventory where the name is found there. */
export function named(course: Course, typed: string): { name: string; personId?: string } {
  const known = presentPeople(course.inventory).find(
    ({ fields }) => fields.displayName?.toLowerCase() === typed.trim().toLowerCase(),
  );
  return known ? { name: typed, personId: known.id } : { name: typed };
}
