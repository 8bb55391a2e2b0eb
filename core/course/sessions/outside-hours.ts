import { Temporal } from 'temporal-polyfill';
import type { Doing } from '#core/book/doing.ts';
import { onClock } from '#core/days/on-clock.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Hour } from './double-booked.ts';
import { refuseBecause } from './words.ts';

type Knows = Pick<Doing, 'now' | 'zone' | 'working' | 'workingIs' | 'as'>;
type Weekday = keyof NonNullable<Doing['working']>;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Whether an hour that is still to be lies outside the week that its therapist or the service has said; what was, was. */
export function isOutsideHours(hour: Hour, { now, zone, working, workingIs }: Knows): boolean {
  if (!working || workingIs === 'usual' || Date.parse(instantOf(hour)) < Date.parse(now)) return false;
  const { day, from } = onClock(hour, zone);
  const open = working[Temporal.PlainDate.from(day).dayOfWeek as Weekday];
  return !open || from < open.from || minutesOf(from) + hour.minutes > minutesOf(open.to);
}

/** Refuses hours at which the therapist does not work, until it is said why it is then all the same. */
export function refuseOutsideHours(
  hours: readonly Hour[],
  despite: string,
  doing: Knows,
): Refusal | undefined {
  if (despite) return undefined;
  const found = hours.find((hour) => isOutsideHours(hour, doing));
  if (!found) return undefined;
  const { day: on, from: time } = onClock(found, doing.zone);
  return refuseBecause(doing.as === 'therapist' ? 'outside-hours' : 'outside-hours-therapist', { on, time });
}
