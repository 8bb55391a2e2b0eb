import type { Course } from '#core/course/course.ts';
import { personOf } from '#core/course/inventory/people.ts';

/** The names of the people in an event, leaving out those the record has no name for. */
export function namesIn(course: Course, people: readonly string[]): string[] {
  return people.flatMap((id) => personOf(course.inventory, id)?.fields.displayName ?? []);
}
