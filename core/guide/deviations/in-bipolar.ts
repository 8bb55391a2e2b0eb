import type { Course } from '#core/course/course.ts';
import { heldHere, sessionsBeforeKith } from '#core/course/opening/moved-in.ts';
import type { HeldSession } from '#core/course/sessions/state.ts';
import { diaryOf, keptTracker } from '#core/course/trackers/kept.ts';
import { daysBetween } from '#core/days/between.ts';
import { evident } from '#core/guide/milestones/evident.ts';
import { lastOver, middleSessions, sessionNamed } from '#core/guide/sessions-over.ts';
import { techniquesUsed } from '#core/guide/today/work-in-session.ts';
import { type Detector, drift } from './drift.ts';
import { focusDrift } from './focus.ts';

const words = {
  en: {
    whileHigh: 'The problem area was worked on before a high or mixed episode was over.',
    worked: (session: string) => `${session}: work on the area, with SR-03 not settled.`,
    noPrescriber: 'The prescriber is not known, or the client has not agreed that you are in touch.',
    noDiary: 'No day of the rhythm diary in the last fortnight.',
    noDay: (session: string) => `${session}: no day noted in the fortnight before.`,
  },
};

const fortnight = 14;

/** A high or mixed episode flagged and not yet settled when this session was held. IPT protocol reference, 9.5 SR-03. */
const isWhileHigh = ({ risk }: Course, { on }: HeldSession): boolean =>
  risk.flags.some(
    (flag) => flag.rule === 'SR-03' && flag.on <= on && (flag.settled === null || flag.settled.on > on),
  );

/** Strategies of the focus, and exchanges and decisions gone through that are said to be about it. */
function isOnTheArea(course: Course, session: number): boolean {
  const areas = course.focus.foci.map(({ area }) => area);
  return (
    course.sessionRoom.strategies.some((one) => one.session === session) ||
    [...course.communication.analyses, ...course.decisions.decisions].some(
      (one) => one.session === session && one.focusArea !== undefined && areas.includes(one.focusArea),
    )
  );
}

/** IPSRT: work on the area waits while the mood is high. IPT protocol reference, 7.8. */
export const areaWorkWhileHigh: Detector = (course) => {
  const saw = heldHere(course)
    .filter((session) => isWhileHigh(course, session) && isOnTheArea(course, session.n))
    .map((session) => words.en.worked(sessionNamed(session)));
  return saw.length > 0 ? drift(words.en.whileHigh, saw) : null;
};

/**
 * IPSRT: planning days (T-10) is work too, and while the mood is high the focus waits, so PD-07 looks at the other sessions.
 * IPT protocol reference, 7.8.
 */
export const neitherFocusNorRhythm: Detector = (course, follows, today) => {
  const held = course.sessions.held.filter(
    (session) => !isWhileHigh(course, session) && !techniquesUsed(course, session.n).includes('T-10'),
  );
  return focusDrift({ ...course, sessions: { ...course.sessions, held } }, follows, today);
};

/** IPSRT: a prescriber in touch by session 2, unless that was passed over with a reason. IPT protocol reference, 7.8. */
export const prescriberMissing: Detector = (course, follows, today) => {
  const asked = follows.protocol.milestones.find(({ id }) => id === 'MS-SR1');
  const passed = course.protocolFollowed.passed.some(({ milestone }) => milestone === 'MS-SR1');
  if (!asked || passed || lastOver(course, today) < 2 || sessionsBeforeKith(course) >= 2) return null;
  const { found, because } = evident(course, follows, asked.evidence, 2);
  return found === 'yes' ? null : drift(words.en.noPrescriber, [because]);
};

/**
 * IPSRT: the diary goes on through the middle phase. It is asked for in the fortnight before the last session that is over,
 * so that a month between sessions is no lapse. IPT protocol reference, 7.8.
 */
export const rhythmDiaryLapsed: Detector = (course, follows, today) => {
  const [tracker] = follows.protocol.trackers;
  const last = middleSessions(course, follows, today).at(-1);
  if (!tracker || !last || last.n < 6 || last.n !== lastOver(course, today) || course.closing.closed)
    return null;
  const kept = keptTracker(course, tracker.id);
  const isNoted =
    kept && diaryOf(kept).some(({ day }) => day > last.on || daysBetween(day, last.on) <= fortnight);
  return isNoted ? null : drift(words.en.noDiary, [words.en.noDay(sessionNamed(last))]);
};
