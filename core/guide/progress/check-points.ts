import { asksForTalk } from '#core/course/alliance/due.ts';
import type { Course } from '#core/course/course.ts';
import type { ValidTotal } from '#core/course/measures/in-order.ts';
import {
  baseline,
  type SessionScore,
  scoresBySession,
  validTotalsOf,
} from '#core/course/measures/readings.ts';
import { stopAndRefer } from '#core/course/risk/stop-rules.ts';
import { dayOfSession, nextNumber } from '#core/course/sessions/attendance.ts';
import type { Followed } from '#core/guide/followed.ts';
import { tolerance } from '#core/instruments/scoring/rounding.ts';
import { improvement } from '#core/outcomes/jacobson-truax.ts';
import { type Lead, ledBy } from '#core/outcomes/led-by.ts';
import { isCase, isInRemission } from '#core/outcomes/read-with.ts';
import type { CheckPoint } from '#core/protocols/protocol/check-point.ts';
import { dueSession, waitsForTheEnd } from '#core/protocols/protocol/milestone.ts';

/** `raised`: the signal holds and nobody has reviewed it. `talked_about`: it was reviewed. `clear`: no signal. */
export type CheckPointState = 'not_yet' | 'no_score' | 'clear' | 'raised' | 'talked_about';

export interface CheckPointNow {
  key: string;
  title: string;
  state: CheckPointState;
  /** The session it belongs to; null for one asked at every session. */
  session: number | null;
  because: string;
  says: string;
  actions: string[];
  source: { id: string; from: string };
}

interface Scores {
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

function holds(course: Course, { signal }: CheckPoint, scores: Scores, session: number): boolean {
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

/** Reasons to stop and refer that stand open, where this check-point asks for them. IPT protocol reference, 9.5 and 12.1. */
const stopReasons = (course: Course, { signal }: CheckPoint) =>
  signal.orStopRule ? course.risk.flags.filter(({ settled }) => settled === null) : [];

function stateOf(
  course: Course,
  point: CheckPoint,
  scores: Scores | null,
  asked: number,
  now: number,
): CheckPointState {
  if (asked > now) return 'not_yet';
  const reasons = stopReasons(course, point);
  if (reasons.length > 0) {
    const newest =
      reasons
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? '';
    return course.reviews.reviews.some(({ at, on }) => at === point.key && on >= newest)
      ? 'talked_about'
      : 'raised';
  }
  if (!scores || scores.rows.length === 0) return 'no_score';
  if (point.at && !scores.enough) return 'no_score';
  if (!holds(course, point, scores, asked)) return scores.enough ? 'clear' : 'no_score';
  const reviews = course.reviews.reviews.filter(({ at }) => at === point.key);
  const since = point.at ? '' : (scores.rows.at(-1)?.on ?? '');
  return reviews.some(({ on }) => on >= since) ? 'talked_about' : 'raised';
}

/** A score given between two sessions is what the client brought to the later one. */
const broughtTo = (course: Course, { session, on }: ValidTotal): number =>
  session ?? course.sessions.held.find((held) => held.on >= on)?.n ?? nextNumber(course);

/** Whether the form asks for its leading measure at a few sessions only: the last reading then stands for those between. IPT protocol reference, 12.1, PHQ-A. */
const isReadNowAndThen = ({ measures }: Followed['protocol'], measure: string): boolean =>
  measures.some(({ oneOf, at }) => oneOf[0] === measure && at !== undefined);

function scoresUntil(
  course: Course,
  protocol: Followed['protocol'],
  lead: Lead,
  session: number,
): Scores | null {
  const { measure } = lead;
  const first = baseline(course, measure);
  if (first === null) return null;
  const all = scoresBySession(course, measure, (total) => broughtTo(course, total));
  const isMeasured = all.some((row) => row.session <= session && row.session >= session - near);
  const rows = all.filter((row) => row.session <= (isMeasured ? session : session + near));
  const last = rows.at(-1);
  const readings = validTotalsOf(course, measure).filter(({ on }) => last && on <= last.on);
  const isNear = last !== undefined && last.session >= session - near;
  const stands = isNear || isReadNowAndThen(protocol, measure);
  return { lead, first, rows, enough: stands && readings.length >= 2, isNear };
}

const words = {
  en: {
    lastReading: (first: number, last: number, session: number) =>
      `${first} at first, ${last} at session ${session}, the last reading there is`,
    flagged: (rule: string, about: string, on: string) => `${rule}, flagged on ${on}: ${about}.`,
    stopRule: 'A reason to stop and refer stands open.',
    noScoreNear: (session: number) => `There are no two scores with one near session ${session}`,
  },
};

function moved(scores: Scores | null, session: number): string {
  const last = scores?.rows.at(-1);
  if (last && !scores?.enough) return words.en.noScoreNear(session);
  if (scores && last && !scores.isNear) return words.en.lastReading(scores.first, last.total, last.session);
  return scores && last
    ? `${scores.first} at first, ${last.total} at session ${last.session}`
    : 'no score yet';
}

/** A title that names its session of sixteen names the one it falls on in this course. IPT protocol reference, 1.6 scaling. */
const titleAt = ({ title, at }: CheckPoint, session: number | null): string =>
  at && 'session' in at && session !== null
    ? title.replace(`session ${at.session}`, `session ${session}`)
    : title;

/** Where only a reason to stop and refer raises it, that is what it says. */
function saysNow(course: Course, point: CheckPoint, scores: Scores | null, session: number): string {
  const byScores = scores !== null && scores.rows.length > 0 && holds(course, point, scores, session);
  return !byScores && stopReasons(course, point).length > 0 ? words.en.stopRule : point.says;
}

/**
 * Each check-point of the protocol at this session: early change, mid-point, before the ending, getting worse
 * (IPT protocol reference, 6.5, MS-17, MS-18, PD-28). A drop of exactly a fifth is enough.
 */
export function checkPointsNow(course: Course, follows: Followed, session: number): CheckPointNow[] {
  const { protocol, preset } = follows;
  const asked = protocol.checkPoints.filter(({ at }) => !at || !waitsForTheEnd(at, preset));
  return asked.map((point) => {
    const at = point.at ? dueSession({ due: point.at }, preset) : null;
    const scores = scoresUntil(course, protocol, ledBy(protocol), at ?? session);
    return {
      key: point.key,
      title: titleAt(point, at),
      state: stateOf(course, point, scores, at ?? session, session),
      session: at,
      because: [
        `${moved(scores, at ?? session)}.`,
        ...stopReasons(course, point).map(({ rule, on }) =>
          words.en.flagged(rule, stopAndRefer[rule].about, on),
        ),
      ].join(' '),
      says: saysNow(course, point, scores, at ?? session),
      actions: point.actions,
      source: { id: point.milestone ?? '', from: point.sources[0] ?? '' },
    };
  });
}
