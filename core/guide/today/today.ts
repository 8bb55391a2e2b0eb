import type { Course } from '#core/course/course.ts';
import { stillParked } from '#core/course/issues/standing.ts';
import type { Position } from '#core/guide/course-clock.ts';
import type { Followed } from '#core/guide/followed.ts';
import { doesFocusWait } from '#core/guide/look-again/focus-waits.ts';
import type { MilestoneNow } from '#core/guide/milestones/milestones.ts';
import { purposeOf } from '#core/protocols/protocol/blueprint.ts';
import { type MeetingToday, meetingsToday } from './meetings.ts';
import { type NextStrategy, nextStrategies } from './next-strategy.ts';
import { ownTasks } from './own-tasks.ts';
import { type PhaseTask, phaseTasks } from './phase-tasks.ts';
import { type SessionStep, sessionSteps, tryOutsToGoThrough } from './session-steps.ts';
import { type SheetToday, sheetsToday } from './sheets.ts';
import { taskState } from './task-done.ts';

/** What works on the focus itself: it waits while a high or mixed episode is not over. IPT protocol reference, 7.8 and 9.5, SR-03. */
const worksOnFocus: readonly string[] = ['M-01', 'MS-14', 'MS-15', 'MS-16'];

export interface ToDo {
  id: string;
  title: string;
  asks: string;
  weight: 'must' | 'should';
  state: 'done' | 'open';
}

export interface Today {
  session: number;
  /** What this session is for. */
  purpose: string;
  toDo: ToDo[];
  /** What is not asked for while work on the focus waits, by id. */
  waits: readonly string[];
  steps: SessionStep[];
  /** Everything the phase asks, whatever the session. */
  phaseTasks: PhaseTask[];
  /** Sheets of the form of therapy that belong to this phase. */
  sheets: SheetToday[];
  /** Meetings outside the count that are usual in this phase. */
  meetings: MeetingToday[];
  /** What the focus asks next, with its questions. */
  strategies: NextStrategy[];
  /** What was to be tried since last time. */
  tried: { id: string; what: string; withWhom: string }[];
  /** Issues put aside earlier, to be looked at before the end. */
  parked: number;
  source: { id: string; from: string };
}

function toDoOf(
  course: Course,
  follows: Followed,
  found: { milestones: readonly MilestoneNow[]; steps: readonly SessionStep[] },
  id: string,
  weight: ToDo['weight'],
): ToDo[] {
  const { milestones, steps } = found;
  const milestone = milestones.find((one) => one.id === id);
  if (milestone) {
    const state = milestone.state === 'done' || milestone.state === 'passed' ? 'done' : 'open';
    return [{ id, title: milestone.title, asks: milestone.because, weight, state }];
  }
  const step = steps.find((one) => one.id === id);
  if (step) return [{ id, title: step.title, asks: step.asks, weight, state: step.state }];
  if (id.startsWith('X-')) return [];
  const task = follows.protocol.tasks.find((one) => one.id === id);
  const state = task && taskState(course, follows, id);
  return task && (state === 'done' || state === 'open')
    ? [{ id, title: task.title, asks: task.asks, weight, state }]
    : [];
}

/** Today's session: its purpose, what it must hold, its steps, and what the focus asks next (IPT protocol reference, 1.7). */
export function todayOf(
  course: Course,
  follows: Followed,
  at: Position,
  milestones: readonly MilestoneNow[],
): Today {
  const { protocol, preset } = follows;
  const plan = purposeOf(protocol, at.session, preset);
  const steps = sessionSteps(course, follows, at.session, at.left);
  const waits = doesFocusWait(course) ? worksOnFocus : [];
  const own = ownTasks(follows, at);
  const rows = (ids: readonly string[], weight: ToDo['weight']) =>
    ids
      .filter((id) => !waits.includes(id))
      .flatMap((id) => toDoOf(course, follows, { milestones, steps }, id, weight));
  return {
    session: at.session,
    purpose: plan.purpose,
    toDo: [...rows(plan.must, 'must'), ...rows([...plan.should, ...own], 'should')],
    waits,
    steps,
    phaseTasks: phaseTasks(course, follows, at.phase),
    sheets: sheetsToday(course, follows, at.phase),
    meetings: meetingsToday(course, follows, at.phase),
    strategies: nextStrategies(course),
    tried:
      follows.settings.tryOuts === 'none'
        ? []
        : tryOutsToGoThrough(course, at.session).map(({ id, what, withWhom }) => ({ id, what, withWhom })),
    parked: stillParked(course).length,
    source: { id: 'X-01 to X-12', from: 'IPT protocol reference, 1.7' },
  };
}
