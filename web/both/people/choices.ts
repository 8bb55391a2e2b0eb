import type { Course } from '#core/course/course.ts';
import type { Choice } from '#web/ui/fields/radio-list.tsx';

/** The people of the inventory to choose among; those set aside are left out. */
export function peopleChoices({ inventory }: Course): Choice[] {
  return inventory.people.flatMap(({ id, fields, aside }) =>
    fields.displayName && !aside ? [{ value: id, label: fields.displayName }] : [],
  );
}

/** Names of people by their ids; one nobody knows any more is left out. */
export function namesOf({ inventory }: Course, ids: readonly string[]): string[] {
  return ids.flatMap((id) => inventory.people.find((person) => person.id === id)?.fields.displayName ?? []);
}
