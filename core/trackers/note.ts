/** A time of day, and with whom it was where that is asked: 0 alone to 3 very stimulating. */
export interface NotedTime {
  at: string;
  people?: number;
}

/** What was noted in one field; a field that was not done, or not noted, is not there at all. */
export type NotedValue = string | number | boolean | NotedTime;
export type NotedFields = Readonly<Record<string, NotedValue>>;

/** One day of a diary; a week of one noted by the week, which bears the day of its Monday. */
export interface DiaryDay {
  day: string;
  fields: NotedFields;
}

/** What is agreed to aim at, by field: `07:00`, or a number. */
export type Targets = Readonly<Record<string, string | number>>;

const clock = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Whether this is a time of day such as `07:05`. */
export const isClock = (value: unknown): value is string => typeof value === 'string' && clock.test(value);

/**
 * Minutes from midnight by the wall clock, whatever the season; a time before `nightUntil` belongs to the evening before and
 * counts on past 24 hours, as going to bed at half past twelve does (IPT protocol reference, 12.1).
 */
export function minutesOf(at: string, nightUntil = 0): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return (hours < nightUntil ? hours + 24 : hours) * 60 + minutes;
}

/** Minutes of such a day as a time on the clock: 1470 is `00:30`. */
export function clockOf(minutes: number): string {
  const whole = Math.round(minutes) % 1440;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
