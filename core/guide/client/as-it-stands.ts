import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { standingOf } from '#core/course/closing/paused-or-closed.ts';
import type { Course } from '#core/course/course.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { followed, isMonthly } from '#core/guide/followed.ts';
import { roadmap } from '#core/guide/roadmap.ts';

/** Why nothing stands under what we work on, as the course is now. */
export type NothingChosen = 'not_begun' | 'not_yet' | 'not_chosen' | 'monthly' | 'finished';

/**
 * What is said where nothing was agreed to work on: finding out is of the first sessions alone (IPT protocol reference,
 * 1.2), and nobody finds out any more once it is over.
 */
export function nothingChosen(course: Course, today: string): NothingChosen {
  const follows = followed(course);
  const map = roadmap(course, today);
  if (standingOf(course) === 'closed') return 'finished';
  if (!follows || !map) return 'not_yet';
  if (isMonthly(follows)) return 'monthly';
  if (map.held === 0) return 'not_begun';
  return map.phase === 'initial' ? 'not_yet' : 'not_chosen';
}

/** Whether a session is ahead, and why none is; `ended` by a death, after which nobody says that they have finished. */
export function whenWeMeet(
  course: Course,
  next: Appointment | null,
): 'booked' | 'none' | 'paused' | 'closed' | 'ended' {
  if (hasEndedByDeath(course)) return 'ended';
  const standing = standingOf(course);
  if (standing === 'closed') return 'closed';
  if (next) return 'booked';
  return standing === 'paused' ? 'paused' : 'none';
}
