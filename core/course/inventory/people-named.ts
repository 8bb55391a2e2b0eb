import type { Viewer } from '#core/book/viewer.ts';
import type { Course } from '#core/course/course.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { hasDied } from './person.ts';
import { inventorySeenBy } from './seen-by.ts';

/** Refuses work that names somebody who is not among the client's people, as far as this viewer can see them. */
export function refuseUnknown(
  course: Course,
  personIds: readonly (string | undefined)[],
  viewer: Viewer,
): Refusal | undefined {
  const known = new Set(inventorySeenBy(course.inventory, viewer).people.map(({ id }) => id));
  if (personIds.every((id) => id === undefined || known.has(id))) return undefined;
  return refuse('no-such-person', 'This person is not in the inventory. Add them there first, then go on.');
}

/** Whether the person is living, as the inventory says. */
export function livingOf(course: Course, personId: string): 'living' | 'deceased' | 'unknown' {
  const fields = course.inventory.people.find(({ id }) => id === personId)?.fields ?? {};
  return hasDied(fields) ? 'deceased' : (fields.living ?? 'unknown');
}
