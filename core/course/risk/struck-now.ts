import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import type { Alarm } from './state.ts';

/** Whether an alarm is of something that was struck out today, or with what is told now: what is told now stands in its place. */
export function isStruckNow(
  { record }: Pick<Course, 'record'>,
  { id, seq }: Pick<Alarm, 'id' | 'seq'>,
  { today, on }: Pick<Doing, 'today' | 'on'>,
): boolean {
  const place = Number(id.split('.').at(-1)) - 1;
  return record.struck.some((strike) => strike.seq === seq - place && [today, on].includes(strike.on));
}
