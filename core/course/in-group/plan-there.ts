import type { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import type { planForm } from './shapes.ts';

/**
 * Whether no more is said than that there is a plan, and that was told last that day already, by whichever telephone, with an
 * alarm nobody has answered yet: it counts once, as a sheet does. After a no, or once the alarm was answered, it is said anew.
 * Decision 029; IPT protocol reference, 12.1.
 */
export function isToldAlready(
  { inGroup, risk }: Pick<Course, 'inGroup' | 'risk'>,
  { plan, words, staying }: z.output<typeof planForm>,
  { on }: Pick<Doing, 'on'>,
): boolean {
  const waits = risk.alarms.some((one) => one.source === 'plan' && one.on === on && one.answer === null);
  const isBare = plan === 'yes' && words === '' && staying === '';
  return isBare && waits && inGroup.plans.findLast((one) => one.on === on)?.plan === 'yes';
}
