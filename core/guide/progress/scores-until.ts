import type { Course } from '#core/course/course.ts';
import type { ValidTotal } from '#core/course/measures/in-order.ts';
import {
  baseline,
  type SessionScore,
  scoresBySession,
  validTotalsOf,
} from '#core/course/measures/readings.ts';
import { nextNumber } from '#core/course/sessions/attendance.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { Lead } from '#core/outcomes/led-by.ts';

/** What the leading measure said up to a check-point. */
export interface Scores {
  lead: Lead;
  first: number;
  /** Up to the check-point, earliest first. */
  rows: SessionScore[];
  /** Two valid readings, the last one of the check-point’s session or the one beside it. Measures reference, P7. */
  enough: boolean;
  /** Whether the last one is of the check-point’s session or the one beside it. */
  isNear: boolean;
}

/** How many sessions from a check-point its score may stand. IPT protocol reference, 6.5: at S4, S6, S8 and S12. */
const near = 1;

/** A score given between two sessions is what the client brought to the later one. */
const broughtTo = (course: Course, { session, on }: ValidTotal): number =>
  session ?? course.sessions.held.find((held) => held.on >= on)?.n ?? nextNumber(course);

/** Whether the form asks for its leading measure at a few sessions only: the last reading then stands for those between. IPT protocol reference, 12.1, PHQ-A. */
const isReadNowAndThen = ({ measures }: Followed['protocol'], measure: string): boolean =>
  measures.some(({ oneOf, at }) => oneOf[0] === measure && at !== undefined);

/**
 * The scores by which check-points are read, each at its session; null before the first. Several are read of one course, so
 * that what they have in common is found once.
 */
export function scoresUntil(
  course: Course,
  protocol: Followed['protocol'],
  lead: Lead,
): (session: number) => Scores | null {
  const { measure } = lead;
  const first = baseline(course, measure);
  if (first === null) return () => null;
  const all = scoresBySession(course, measure, (total) => broughtTo(course, total));
  const valid = validTotalsOf(course, measure);
  const isNowAndThen = isReadNowAndThen(protocol, measure);
  return (session) => scoresAt({ lead, first, all, valid, isNowAndThen }, session);
}

interface Found extends Pick<Scores, 'lead' | 'first'> {
  all: readonly SessionScore[];
  valid: readonly ValidTotal[];
  isNowAndThen: boolean;
}

function scoresAt({ lead, first, all, valid, isNowAndThen }: Found, session: number): Scores {
  const isMeasured = all.some((row) => row.session <= session && row.session >= session - near);
  const rows = all.filter((row) => row.session <= (isMeasured ? session : session + near));
  const last = rows.at(-1);
  const readings = valid.filter(({ on }) => last && on <= last.on);
  const isNear = last !== undefined && last.session >= session - near;
  const stands = isNear || isNowAndThen;
  return { lead, first, rows, enough: stands && readings.length >= 2, isNear };
}
