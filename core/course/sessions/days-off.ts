import type { DaysOff, Doing } from '#core/book/doing.ts';
import { seriesFrom } from '#core/days/wall-clock.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { refuseBecause } from './words.ts';

type Knows = Pick<Doing, 'daysOff'> & Partial<Pick<Doing, 'as'>>;

/** The days off that a moment is on; undefined where somebody is there. */
export const dayOffAt = (at: string, { daysOff = [] }: Knows): DaysOff | undefined =>
  daysOff.find(({ from, to }) => from <= at.slice(0, 10) && at.slice(0, 10) <= to);

/** So many times in a row a series may be put off: a year of weeks. */
const mostLeftOut = 52;

/** Moments of a series that leaves out the days on which nobody is there, and goes on after them; so many as were asked for. */
export function seriesWithoutDaysOff(
  first: string,
  count: number,
  everyDays: number,
  doing: Knows,
): string[] {
  const moments = seriesFrom(first, count + mostLeftOut, everyDays);
  return moments.filter((at) => !dayOffAt(at, doing)).slice(0, count);
}

/** Refuses a day on which the therapist is away or the service is closed, until it is said why it is that day all the same. */
export function refuseDayOff(at: string, despite: string, doing: Knows): Refusal | undefined {
  if (despite) return undefined;
  const off = dayOffAt(at, doing);
  if (!off) return undefined;
  const on = at.slice(0, 10);
  if (off.whose === 'service') return refuseBecause('day-off-closed', { on });
  return refuseBecause(doing.as === 'secretary' ? 'day-off-therapist' : 'day-off-away', { on });
}
