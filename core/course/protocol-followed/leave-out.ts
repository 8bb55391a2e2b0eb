import { z } from 'zod';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, text } from '#core/forms/fields.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { protocolFollowedBy } from './settings.ts';
import { protocolFollowedFact as fact } from './state.ts';
import { protocolFollowedWords, refuseBecauseOfTask } from './words.ts';

/** Whether the form names it among what a session should hold and no session must: what no row names, such as watching risk, is never left out. */
export function canBeLeftOut({ blueprint, milestones }: Protocol, task: string): boolean {
  return (
    blueprint.some(({ should }) => should.includes(task)) &&
    !blueprint.some(({ must }) => must.includes(task)) &&
    !milestones.some((one) => one.task === task && one.severity === 'block')
  );
}

/** The reason for which a task was left out. */
export const leftOutWhy = (course: Course, task: string): string | undefined =>
  course.protocolFollowed.leftOut.findLast((one) => one.task === task)?.why;

/** A task that is no must may be left out, never in silence (S000-25 of the seeds; IPT protocol reference, 1.2 and 11.3, D-21). */
export const leaveOutTask = act({
  says: protocolFollowedWords.en.leaveOutTask,
  who: ['therapist'],
  form: z.object({ task: id, why: text(protocolFollowedWords.en.reason) }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const protocol = protocolFollowedBy(course);
    const known = protocol?.tasks.find((one) => one.id === form.task && one.phase !== 'every_session');
    if (!protocol || !known) return refuseBecauseOfTask('no-such-task', { task: form.task });
    if (!canBeLeftOut(protocol, form.task)) return refuseBecauseOfTask('must', { task: known.title });
    if (leftOutWhy(course, form.task) !== undefined)
      return refuseBecauseOfTask('left-out', { task: known.title });
    return [fact('TaskLeftOut', doing.on, { ...form, session: lastNumber(course) })];
  },
});
