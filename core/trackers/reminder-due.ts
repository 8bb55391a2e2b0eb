import { Temporal } from 'temporal-polyfill';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import { dayKept } from './weeks.ts';

/** What a client wished of reminders, with what was noted last, as lists keep it. */
export interface ReminderKept {
  tracker: string;
  every: Tracker['every'];
  /** `20:00`, by the service’s clock. */
  at: string;
  /** None up to this day, this day too. */
  pausedUntil?: string;
  /** The day or week noted last, under which it is kept; null while nothing is. */
  noted: string | null;
}

/** So long after its time a reminder may still go; later it would come at an hour nobody wished for. */
const lateByMinutes = 60;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whether a reminder is to go now: at its time, on the last day of the week for a weekly one, and never once it is noted. */
export function isReminderDue(reminder: ReminderKept, here: { day: string; time: string }): boolean {
  const { every, at, pausedUntil, noted } = reminder;
  const late = minutesOf(here.time) - minutesOf(at);
  if (late < 0 || late > lateByMinutes) return false;
  if (pausedUntil !== undefined && here.day <= pausedUntil) return false;
  if (every === 'week' && Temporal.PlainDate.from(here.day).dayOfWeek !== 7) return false;
  return noted === null || noted < dayKept(every, here.day);
}
