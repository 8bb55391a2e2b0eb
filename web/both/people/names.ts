import type { Course } from '#core/course/course.ts';
import { nameOf as nameIn, namesOf as namesIn, presentPeople } from '#core/course/inventory/people.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { isThere, type Meant } from '#core/course/inventory/who-is-there.ts';
import { isolated, isSameName, wordsOfName } from '#core/words/names.ts';
import type { Choice } from '#web/ui/fields/radio-list.tsx';

/** The name, or nothing for somebody the client keeps back. */
export const nameOfPerson = ({ fields }: InventoryPerson) => fields.displayName ?? '';

/** The name of somebody in the inventory; empty when they are not in it. */
export const nameOf = ({ inventory }: Course, id: string | null | undefined): string =>
  id ? nameIn(inventory, id) : '';

/** The names of people; those the record has no name for are left out. */
export const namesOf = ({ inventory }: Course, ids: readonly string[]): string[] => namesIn(inventory, ids);

/** The same in one line. */
export const listNames = (course: Course, ids: readonly string[]): string =>
  namesOf(course, ids).map(isolated).join(', ');

/** With whom something is done, where people were chosen and words typed beside them: whoever the words name already stands there once. */
export function listWithWhom(
  course: Course,
  ids: readonly string[],
  typed: string | null | undefined,
): string {
  const words = typed ?? '';
  const said = wordsOfName(words);
  const unsaid = namesOf(course, ids).filter(
    (name) => !wordsOfName(name).every((word) => said.includes(word)),
  );
  return [...unsaid, words].filter(Boolean).map(isolated).join(', ');
}

/** The client's people to choose from, by name; nobody whom the client keeps back. */
export const peopleToChoose = (course: Course): Choice[] => choicesOf(presentPeople(course.inventory));

/** Those of them who are there for what is asked, and whoever is chosen already. */
export const thoseToChoose = (course: Course, meant: Meant, chosen: readonly string[] = []): Choice[] =>
  choicesOf(
    presentPeople(course.inventory).filter(({ id, fields }) => isThere(fields, meant) || chosen.includes(id)),
  );

const choicesOf = (people: readonly InventoryPerson[]): Choice[] =>
  people.flatMap(({ id, fields: { displayName } }) =>
    displayName ? [{ value: id, label: displayName }] : [],
  );

/** Somebody written by name, tied to the inventory where the name is found there. */
export function tieToInventory(course: Course, typed: string): { name: string; personId?: string } {
  const known = presentPeople(course.inventory).find(
    ({ fields }) => fields.displayName && isSameName(fields.displayName, typed),
  );
  return known ? { name: typed, personId: known.id } : { name: typed };
}
