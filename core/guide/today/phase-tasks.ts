import type { Course } from '#core/course/course.ts';
import { canBeLeftOut } from '#core/course/protocol-followed/leave-out.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { Phase } from '#core/protocols/protocol/phase.ts';
import { canBeDone, type TaskState, taskState, whyLeftOut } from './task-done.ts';

/** A task of the phase. `goes_on`: it is never finished while the phase lasts, so the chart cannot show it as done. */
export interface PhaseTask {
  id: string;
  title: string;
  asks: string;
  state: TaskState | 'goes_on';
  /** Why it was left out, where it was. */
  why?: string;
  /** Whether it can be left out with a reason. */
  leaving?: 'offered';
}

/** Everything this phase asks, whatever the session: I-01 to I-17, M-01 to M-16, E-01 to E-12 (IPT protocol reference, 1.3 and 6.1). */
export function phaseTasks(course: Course, follows: Followed, phase: Phase): PhaseTask[] {
  return follows.protocol.tasks
    .filter((task) => task.phase === phase)
    .map(({ id, title, asks }) => {
      const why = whyLeftOut(course, follows, id);
      const shown = canBeDone(follows, id) ? taskState(course, follows, id) : 'goes_on';
      const state = shown === 'goes_on' && why !== undefined ? 'left_out' : shown;
      const canBeLeft = (state === 'open' || state === 'goes_on') && canBeLeftOut(follows.protocol, id);
      return {
        ...{ id, title, asks, state },
        ...(state === 'left_out' && why !== undefined && { why }),
        ...(canBeLeft && { leaving: 'offered' }),
      };
    });
}
