import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { alarmRaised } from './state.ts';
import { isStruckNow } from './struck-now.ts';

const asked = z.object({ plan: z.enum(['yes', 'no']), words: z.string(), more: z.boolean().default(false) });

/**
 * A plan to end their life, told to whoever leads a group: now, within the hour, with somebody staying. What more is told of it
 * that day, such as who stays, belongs to the alarm that is open. IPT protocol reference, 12.1.
 */
export function alarmOfPlan(course: Course, told: NewFact, doing: Doing): NewFact[] {
  const { plan, words, more } = asked.parse(told.data);
  if (plan === 'no' || more) return [];
  const isOpen = course.risk.alarms.some(
    (alarm) =>
      alarm.source === 'plan' &&
      ((alarm.on === doing.on && !alarm.answer) || isStruckNow(course, alarm, doing)),
  );
  return isOpen
    ? []
    : [alarmRaised(doing.on, { alarm: `${doing.id}.2`, source: 'plan', urgency: 'now', words })];
}
