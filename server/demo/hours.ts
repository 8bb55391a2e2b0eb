import type { Temporal } from 'temporal-polyfill';
import type { Hour } from '#examples/demo/story.ts';

const half = 30;
const opens = 8 * 60;
const closes = 17 * 60 + half;

const onTheClock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The hour by the clock: those of today lie around the moment at which the demo is filled, inside a working day. */
export function timeOfHour(hour: Hour, now: Temporal.ZonedDateTime): string {
  const minutes = now.hour * 60 + now.minute - 15;
  const past = Math.min(closes, Math.max(opens, Math.floor(minutes / half) * half));
  const later = (by: number) => onTheClock(past + by <= closes ? past + by : past - by);
  if (hour === 'past hour') return onTheClock(past);
  if (hour === 'soon') return later(90);
  return hour === 'later today' ? later(180) : hour;
}
