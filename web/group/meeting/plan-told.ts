import { v7 as newId } from 'uuid';
import { sendAct } from '#web/app/offline/unsent.ts';

/**
 * Tells of a plan at once, ahead of the meeting it was told in; without a line it goes before all else that waits. The
 * meeting says it too, so that nothing hangs on this.
 */
export function tellPlan(course: string, on: string): void {
  const form = { n: null, plan: 'yes', words: '', staying: '' };
  void sendAct({ course, name: 'tellPlan', id: newId(), on, form }).catch(() => undefined);
}
