import type { Course } from '#core/course/course.ts';
import { personOf } from '#core/course/inventory/people.ts';
import { isSafetyLeftUnsaid } from '#core/course/inventory/person.ts';
import { violenceLastAsked } from '#core/course/suitability/decided.ts';
import { safetyToldOf } from './safety-told.ts';

/**
 * The client would rather not say whether they are safe with somebody: of that person, of everybody or at the screening, and
 * did not say otherwise since, asked about that person. IPT protocol reference, 4.2, 4.7, 9.5.
 */
export function isLeftUnsaid(course: Course, person: string): boolean {
  const checks = safetyToldOf(course.dispute.safety, person).filter((entry) => entry.kind === 'checked');
  const ofThem = checks.findLast(({ personId }) => personId === person);
  if (checks.at(-1)?.answer === 'not_said' || ofThem?.answer === 'not_said') return true;
  const unsaid = Math.max(unsaidOfPerson(course, person), unsaidAtScreening(course));
  return unsaid >= 0 && !(ofThem?.answer === 'safe' && ofThem.seq > unsaid);
}

/** The number of the entry in which it was left unsaid of this person, -1 where it is not. */
function unsaidOfPerson({ inventory }: Course, person: string): number {
  if (!isSafetyLeftUnsaid(personOf(inventory, person)?.fields ?? {})) return -1;
  const entry = inventory.entries.findLast((one) => one.person === person && isSafetyLeftUnsaid(one.fields));
  return entry?.seq ?? 0;
}

function unsaidAtScreening(course: Course): number {
  const asked = violenceLastAsked(course);
  return asked?.screen.violenceAtHome === 'prefer_not_to_say' ? asked.seq : -1;
}
