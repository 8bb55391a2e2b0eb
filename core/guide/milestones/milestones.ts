import { AskedBefore } from '#core/book/asked-before.ts';
import type { Course } from '#core/course/course.ts';
import { sessionsBeforeKith } from '#core/course/opening/moved-in.ts';
import type { Followed } from '#core/guide/followed.ts';
import {
  dueSession,
  dueSessions,
  type Milestone,
  type Severity,
  severityAt,
  waitsForTheEnd,
} from '#core/protocols/protocol/milestone.ts';
import { evident } from './evident.ts';

/**
 * `blocked`: overdue, and what it blocks cannot go ahead. `passed`: passed over, with the reason in `because`. `before_kith`: its
 * time was before the course moved in, and nothing of it is recorded here: neither met nor missed.
 */
export type MilestoneState = 'done' | 'due' | 'overdue' | 'blocked' | 'passed' | 'before_kith' | 'not_yet';

/** Those that nothing is asked of any more. */
export const settledStates: readonly MilestoneState[] = ['done', 'passed', 'before_kith'];

const words = { en: { before: 'Its time was before the course moved in; nothing of it is recorded here.' } };

export interface MilestoneNow {
  id: string;
  title: string;
  state: MilestoneState;
  because: string;
  /** The session by whose end it is due. */
  due: number;
  severity: Severity;
  blocks: Milestone['blocks'] | null;
  task: string | null;
  source: { id: string; from: string };
}

/** Where the course is: sessions that are over, and the session that is on or comes next. */
export interface Reached {
  over: number;
  session: number;
}

function stateOf(
  due: number,
  severity: Severity,
  { over, session }: Reached,
  before: number,
): MilestoneState {
  if (due <= before) return 'before_kith';
  if (due > session) return 'not_yet';
  if (due > over) return 'due';
  return severity === 'block' ? 'blocked' : 'overdue';
}

function milestoneNow(
  course: Course,
  follows: Followed,
  milestone: Milestone,
  reached: Reached,
): MilestoneNow {
  const dues = dueSessions(milestone, follows.preset);
  const readings = dues.map((due) => ({ due, ...evident(course, follows, milestone.evidence, due) }));
  const open = readings.find(({ found }) => found === 'no');
  const { due = 1, because = '' } = open ?? readings.at(-1) ?? {};
  const severity = severityAt(milestone, Math.max(1, reached.over), follows.preset);
  const passed = course.protocolFollowed.passed.find((one) => one.milestone === milestone.id);
  const state = !open
    ? 'done'
    : passed
      ? 'passed'
      : stateOf(due, severity, reached, sessionsBeforeKith(course));
  return {
    id: milestone.id,
    title: milestone.title,
    state,
    because: state === 'passed' && passed ? passed.why : state === 'before_kith' ? words.en.before : because,
    due,
    severity,
    blocks: milestone.blocks ?? null,
    task: milestone.task ?? null,
    source: { id: milestone.id, from: milestone.sources[0] ?? '' },
  };
}

/** What has no session any more: a later review, once both have agreed to finish before it. IPT protocol reference, 7.12. */
const isBeyondTheEnd = ({ preset, protocol }: Followed, { due }: Milestone): boolean =>
  preset.openEnded === undefined &&
  'exactly' in due &&
  due.exactly > preset.sessions &&
  protocol.presets.some(({ id, openEnded }) => id === preset.id && openEnded);

/** Those of the protocol that are asked for now: without an end in sight, none of the ending’s. */
const askedOf = (follows: Followed) =>
  follows.protocol.milestones.filter(
    (one) =>
      !waitsForTheEnd(one.within === 'ending' ? { startOf: one.within } : one.due, follows.preset) &&
      !isBeyondTheEnd(follows, one),
  );

/** Every milestone of the protocol as it stands in this course (IPT protocol reference, 1.6). */
export function milestonesNow(course: Course, follows: Followed, reached: Reached): MilestoneNow[] {
  return askedOf(follows).map((milestone) => milestoneNow(course, follows, milestone, reached));
}

/**
 * The milestones that are overdue or blocked once so many sessions are over: what `milestonesNow` would say so of,
 * looking only at those that have come due.
 * @param asked what was found of the course before: only what may be otherwise now is looked at again
 */
export function milestonesLate(
  course: Course,
  follows: Followed,
  over: number,
  asked = new AskedBefore<Course>(),
): MilestoneNow[] {
  const now = (milestone: Milestone) => (of: Course, by: Followed, session: number) =>
    milestoneNow(of, by, milestone, { over: session, session });
  const due = (_of: Course, by: Followed, session: number) =>
    askedOf(by).filter((milestone) => dueSession(milestone, by.preset) <= session);
  return asked
    .ask('due', course, due, follows, over)
    .map((milestone) => asked.ask(milestone.id, course, now(milestone), follows, over))
    .filter(({ state }) => state === 'overdue' || state === 'blocked');
}

/** Whether the next phase, the formulation or the closing may go ahead, and what stands in the way. */
export function milestonesBlocking(
  milestones: readonly MilestoneNow[],
  of: Milestone['blocks'],
): MilestoneNow[] {
  return milestones.filter(
    ({ blocks, state, severity }) => blocks === of && severity === 'block' && !settledStates.includes(state),
  );
}
