import { instantOf } from '#core/days/wall-clock.ts';
import type { Appointment } from './state.ts';

/** Whether a booked hour is over by the clock. @param now an instant, `2026-01-13T10:02:11.120Z` */
export const isOver = (one: Pick<Appointment, 'at' | 'zone' | 'minutes'>, now: string): boolean =>
  Date.parse(instantOf(one)) + one.minutes * 60_000 <= Date.parse(now);
