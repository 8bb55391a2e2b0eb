import { asksForTalk } from '#core/course/alliance/due.ts';
import type { Course } from '#core/course/course.ts';
import type { SessionScore } from '#core/course/measures/readings.ts';
import { dayOfSession } from '#core/course/sessions/attendance.ts';
import { tolerance } from '#core/instruments/scoring/rounding.ts';
import { improvement } from '#core/outcomes/jacobson-truax.ts';
import { isCase, isInRemission } from '#core/outcomes/read-with.ts';
import type { CheckPoint } from '#core/protocols/protocol/check-point.ts';
import type { Scores } from './scores-until.ts';

function comingIsHard(course: Course, session: number): boolean {
  const until = dayOfSession(course, session);
  const missed = course.sessions.missed.filter(({ on }) => on <= until).length;
  const rated = course.alliance.ratings.findLast(({ on }) => on <= until);
  return missed >= 2 || asksForTalk(rated);
}

function isWorse(row: SessionScore | undefined, { first, lead }: Scores): boolean {
  const { reliableChange } = lead;
  if (row === undefined || reliableChange === null) return false;
  return improvement(row.total, first, lead.direction) >= reliableChange - tolerance;
}

/** In remission, or below caseness on a measure that has none: no fall is asked for there. */
function isWell(total: number, { lead }: Scores): boolean {
  if (lead.remission !== null) return isInRemission(lead, total);
  return lead.caseness !== null && !isCase(lead, total);
}

/** Still as ill as the check-point says: in points, or by the cut-off or the remission of the measure that leads. */
function isStill(
  total: number,
  asked: NonNullable<CheckPoint['signal']['scoreAtLeast']>,
  scores: Scores,
): boolean {
  const { lead } = scores;
  if (asked === 'caseness') return isCase(lead, total);
  if (asked === 'remission') return !isWell(total, scores);
  return lead.direction === 'higher-worse' ? total >= asked : total <= asked;
}

/** Whether the signal of a check-point holds by these scores. */
export function holds(course: Course, { signal }: CheckPoint, scores: Scores, session: number): boolean {
  const last = scores.rows.at(-1);
  if (!last) return false;
  const { dropBelow, notBelowFirst, scoreAtLeast, running = 1, deteriorations } = signal;
  const latest = (count: number) => Array.from({ length: count }, (_, back) => scores.rows.at(-1 - back));
  const { direction } = scores.lead;
  const gained = improvement(scores.first, last.total, direction);
  const small =
    dropBelow === undefined || (!isWell(last.total, scores) && 100 * gained < dropBelow * scores.first);
  const high =
    scoreAtLeast === undefined ||
    latest(running).every((row) => row !== undefined && isStill(row.total, scoreAtLeast, scores));
  const worse = deteriorations === undefined || latest(deteriorations).every((row) => isWorse(row, scores));
  const isSignal = small && high && worse && (!notBelowFirst || gained <= 0);
  return isSignal && (!signal.attendanceOrAlliancePoor || comingIsHard(course, session));
}
