import type { Course } from '#core/course/course.ts';
import { stopAndRefer } from '#core/course/risk/stop-rules.ts';
import type { Followed } from '#core/guide/followed.ts';
import { ledBy } from '#core/outcomes/led-by.ts';
import type { CheckPoint } from '#core/protocols/protocol/check-point.ts';
import { dueSession, waitsForTheEnd } from '#core/protocols/protocol/milestone.ts';
import { type Scores, scoresUntil } from './scores-until.ts';
import { holds } from './signal-holds.ts';
import { checkPointsWords } from './words.ts';

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
    : checkPointsWords.en.noScoreYet;
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
export function checkPointsNow(course: Course, follows: Followed, session: number): readonly CheckPointNow[] {
  const before = foundLast.get(course);
  if (before?.follows === follows && before.session === session) return before.found;
  const found = checkPointsOf(course, follows, session);
  foundLast.set(course, { follows, session, found });
  return found;
}

/** What was found of a course last: several ask the same of it, and once a fact is added it is another object. */
const foundLast = new WeakMap<
  Course,
  { follows: Followed; session: number; found: readonly CheckPointNow[] }
>();

function checkPointsOf(course: Course, follows: Followed, session: number): CheckPointNow[] {
  const { protocol, preset } = follows;
  const asked = protocol.checkPoints.filter(({ at }) => !at || !waitsForTheEnd(at, preset));
  const scoresAt = scoresUntil(course, protocol, ledBy(protocol));
  return asked.map((point) => {
    const at = point.at ? dueSession({ due: point.at }, preset) : null;
    const scores = scoresAt(at ?? session);
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
