import { lastDayToMeet } from '#core/course/contract/length-in-weeks.ts';
import { contractNow } from '#core/course/contract/terms-now.ts';
import type { Course } from '#core/course/course.ts';
import { isOpenEnded } from '#core/course/protocol-followed/preset-chosen.ts';
import { agreedAnew } from '#core/course/protocol-followed/settings.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { refuseBecause } from './words.ts';

/**
 * The last day on which a session may be; undefined where none was agreed. Another number of sessions that was agreed since
 * takes the weeks that it takes.
 */
function lastDay(course: Course, today: string): string | undefined {
  const agreed = contractNow(course);
  const again = agreedAnew(course);
  if (!agreed?.ends || isOpenEnded(course)) return undefined;
  const sessions = again && again.on > agreed.on ? again.sessions : agreed.sessions;
  return lastDayToMeet(course, { ...agreed, sessions, ends: agreed.ends }, today);
}

/**
 * Nothing but a follow-up is booked past the end: past the last day agreed and past the weeks that may be lost to holidays and
 * illness. IPT protocol reference, 1.2, 6.2, 11.3 D-13, PD-20.
 */
export function refusePastTheEnd(
  course: Course,
  moments: readonly string[],
  today: string,
): Refusal | undefined {
  const last = lastDay(course, today);
  const past = last && moments.find((at) => at.slice(0, 10) > last);
  return past ? refuseBecause('past-the-end', { last, on: past.slice(0, 10) }) : undefined;
}
