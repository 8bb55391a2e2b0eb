import { topicsExplained } from '#core/course/assessment/topics-explained.ts';
import { leadOf, measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import { contractNow } from '#core/course/contract/terms-now.ts';
import type { Course } from '#core/course/course.ts';
import { leftOutWhy } from '#core/course/protocol-followed/leave-out.ts';
import { passedWhy } from '#core/course/protocol-followed/passed-milestones.ts';
import { planLacks } from '#core/course/relapse-plan/lacking.ts';
import type { Followed } from '#core/guide/followed.ts';
import { evident } from '#core/guide/milestones/evident.ts';
import { isCase } from '#core/outcomes/read-with.ts';
import type { EvidenceAsked } from '#core/protocols/protocol/evidence-asked.ts';

const taskShownBy: Readonly<Record<string, (course: Course) => boolean>> = {
  'I-01': ({ hopes }) => hopes.hopes.length > 0,
  'I-02': ({ symptoms }) => symptoms.reviews.length > 0,
  'I-14': (course) =>
    topicsExplained(course.psychoeducation).includes('how_we_work') ||
    (contractNow(course)?.workingRules.length ?? 0) > 0,
  'I-15': ({ support }) => support.supporters.length > 0,
  'I-17': ({ suitability }) => suitability.decisions.length > 0,
  'E-01': ({ ending }) => ending.named.length > 0,
  'E-02': ({ ending }) => ending.progressReviewed !== null,
  'E-03': ({ ending }) => ending.feelings.length > 0,
  'E-04': ({ ending }) => ending.skills.length > 0,
  'E-05': ({ ending }) => ending.supports.length > 0,
  'E-06': ({ ending }) => ending.stressors.length > 0,
  'E-07': (course) => planLacks(course).length === 0,
  'E-08': ({ ending }) => ending.sadness.length > 0,
  'E-09': ({ ending }) => ending.after !== null,
  'E-10': ({ ending }) => ending.goodbye !== null,
  'E-11': ({ ending }) => ending.nonResponse.length > 0,
  'E-12': ({ ending }) => ending.feedback !== null,
};

/** The milestones that show a task as done; work that goes on through the middle phase has none. */
function milestonesOf({ protocol }: Followed, task: string) {
  return protocol.milestones.filter((one) => one.task === task && !task.startsWith('M-'));
}

/** What the form itself says that a task is done by: a sheet, agreed where it is to be, or other evidence. */
function evidenceOfTask({ protocol }: Followed, task: string): EvidenceAsked | undefined {
  const { sheet: wanted, evidence } = protocol.tasks.find(({ id }) => id === task) ?? {};
  const sheet = protocol.sheets.find(({ id }) => id === wanted);
  return sheet ? { sheet: sheet.id, agreed: sheet.agreed } : evidence;
}

/** Whether the chart can ever show this task as done: work that goes on through a phase it cannot. */
export function canBeDone(follows: Followed, task: string): boolean {
  const saysItself = evidenceOfTask(follows, task) !== undefined;
  return saysItself || taskShownBy[task] !== undefined || milestonesOf(follows, task).length > 0;
}

/**
 * Whether there is nothing to say of a treatment that has not helped enough (E-11): the scores fell by half before the
 * ending is in sight, or reliably and out of the clinical range, or to remission. Where nothing was measured it stays to be
 * looked at. IPT protocol reference, 6.4 and 6.5.
 */
function hasHelpedEnough(course: Course): boolean {
  const { codes, last } = measuredOutcome(course);
  const isBetter = codes.includes('reliable_improvement') && last !== null && !isCase(leadOf(course), last);
  const isHalved = codes.includes('response') && course.ending.named.length === 0;
  return codes.includes('remission') || isBetter || isHalved;
}

/** `left_out`: not done, with the reason in the record. */
export type TaskState = 'done' | 'open' | 'not_needed' | 'left_out';

/** Whether the chart shows a task of the protocol as done; work that goes on through a phase stays `open`. */
export function taskState(course: Course, follows: Followed, task: string): TaskState {
  const state = shownState(course, follows, task);
  return state === 'open' && whyLeftOut(course, follows, task) !== undefined ? 'left_out' : state;
}

/** Why it was left out: said of the task itself, or of its milestones where all that stood open were passed over. */
export function whyLeftOut(course: Course, follows: Followed, task: string): string | undefined {
  const open = milestonesOf(follows, task).filter(
    (one) => evident(course, follows, one.evidence, 1).found !== 'yes',
  );
  const passed = open.flatMap(({ id }) => passedWhy(course, id) ?? []);
  const allPassed = open.length > 0 && passed.length === open.length;
  return leftOutWhy(course, task) ?? (allPassed ? passed.join(' ') : undefined);
}

function shownState(course: Course, follows: Followed, task: string): Exclude<TaskState, 'left_out'> {
  const asked = evidenceOfTask(follows, task);
  if (asked) return evident(course, follows, asked, 1).found === 'yes' ? 'done' : 'open';
  const shown = taskShownBy[task];
  if (task === 'E-11' && !shown?.(course) && hasHelpedEnough(course)) return 'not_needed';
  if (shown) return shown(course) ? 'done' : 'open';
  const milestones = milestonesOf(follows, task);
  const isReached = milestones.every((one) => evident(course, follows, one.evidence, 1).found === 'yes');
  return milestones.length > 0 && isReached ? 'done' : 'open';
}
