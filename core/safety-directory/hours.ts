import type { WorkingHours } from '#core/course/risk/working-hours.ts';

type Days = WorkingHours['days'];
type Weekday = keyof Days;

/** When an entry is open, as it was read: at all hours, by the days of the week, or nobody knows. */
export type OpeningHours = { is: 'always' } | { is: 'by_day'; days: Days } | { is: 'not_known' };

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const words = { en: { always: ['always', '24/7', '24 hours', 'day and night'] } };

const weekday = (written: string): Weekday | undefined => {
  const at = names.findIndex((name) => written.startsWith(name));
  return at < 0 ? undefined : ((at + 1) as Weekday);
};

function daysNamed(from: string, to: string | undefined): Weekday[] | undefined {
  const first = weekday(from);
  const last = to === undefined ? first : weekday(to);
  if (first === undefined || last === undefined) return undefined;
  const found: Weekday[] = [];
  for (let at: number = first; found.length < 7; at = (at % 7) + 1) {
    found.push(at as Weekday);
    if (at === last) return found;
  }
  return undefined;
}

/** The end of a day is written 24:00, or 00:00 by those who think of the night. */
const isTime = (written: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(written) || written === '24:00';
const padded = (written: string) => (written.length === 4 ? `0${written}` : written);

const part = /^([a-z]+)(?:\s*[-–]\s*([a-z]+))?\s+(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/;

/**
 * Opening hours as one writes them: “Mon-Fri 09:00-17:00, Sat 10:00-14:00”, “always”, or nothing. What goes on past
 * midnight is written as two days. Undefined where it cannot be read.
 */
export function readHours(written: string): OpeningHours | undefined {
  const text = written.trim().toLowerCase();
  if (text === '') return { is: 'not_known' };
  if (words.en.always.includes(text)) return { is: 'always' };
  const days: Days = {};
  for (const one of text.split(/[,;]/)) {
    const [, first = '', last, opens = '', closes = ''] = part.exec(one.trim()) ?? [];
    const [from, to] = [padded(opens), padded(closes) === '00:00' ? '24:00' : padded(closes)];
    const named = daysNamed(first, last);
    if (!named || !isTime(from) || !isTime(to) || from >= to) return undefined;
    for (const day of named) {
      if (days[day]) return undefined;
      days[day] = { from, to };
    }
  }
  return { is: 'by_day', days };
}
