import type { DiaryDay, DiaryEntry } from './week.ts';

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
const two = (part: number) => String(part).padStart(2, '0');
const timeAt = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

interface Asked {
  /** How long an hour is to be. */
  minutes: number;
  /** Only after this moment on the service’s clock. */
  now: string;
}

/**
 * The hours of a day at which something can be booked: within the working hours, from each full hour of them, or from
 * where something ends, and nothing lies over them.
 */
export function freeHours(
  { day, hours, off }: DiaryDay,
  entries: readonly DiaryEntry[],
  { minutes, now }: Asked,
): string[] {
  if (!hours || off) return [];
  const taken = entries
    .filter((one) => one.day === day && one.state !== 'missed')
    .map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }));
  const ends = minutesOf(hours.to);
  const free: string[] = [];
  for (let at = minutesOf(hours.from); at + minutes <= ends; ) {
    const over = taken.filter(({ from, to }) => from < at + minutes && at < to);
    if (over.length === 0) {
      if (`${day}T${timeAt(at)}` > now) free.push(timeAt(at));
      at += 60;
    } else {
      // The next quarter of an hour after what lies there.
      at = Math.ceil(Math.max(...over.map(({ to }) => to)) / 15) * 15;
    }
  }
  return free;
}
