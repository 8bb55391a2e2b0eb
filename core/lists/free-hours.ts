import { freeTimes } from '#core/days/free-times.ts';
import type { DiaryDay, DiaryEntry } from './week.ts';

interface Asked {
  /** How long an hour is to be. */
  minutes: number;
  /** Only after this moment on the service’s clock. */
  now: string;
}

/** The hours of a day of the week at which something can be booked. */
export function freeHours(
  { day, hours, off }: DiaryDay,
  entries: readonly (Pick<DiaryEntry, 'day' | 'from' | 'to'> & { state?: DiaryEntry['state'] })[],
  { minutes, now }: Asked,
): string[] {
  if (!hours || off) return [];
  const taken = entries.filter((one) => one.day === day && one.state !== 'missed');
  return freeTimes(hours, taken, minutes).filter((time) => `${day}T${time}` > now);
}
