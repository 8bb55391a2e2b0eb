import { plainWords } from '#core/words/names.ts';
import { daysAfter } from './after.ts';
import type { DateRead } from './date-read.ts';
import { monthsBefore } from './partial-days.ts';
import { distancesIn, plainSaid, weekdayNamed } from './said-in-any-language.ts';
import type { Now } from './year-meant.ts';

/** Days told from today in English, which says them in more ways than the machine knows. */
const tables = {
  en: {
    days: new Map([
      ['today', 0],
      ['now', 0],
      ['tonight', 0],
      ['this morning', 0],
      ['this evening', 0],
      ['yesterday', -1],
      ['last night', -1],
      ['day before yesterday', -2],
      ['tomorrow', 1],
      ['day after tomorrow', 2],
    ]),
    numbers: [
      '',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    isWeekday: /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?$/,
  },
};
type Table = (typeof tables)['en'];

/** Monday is 0. */
const placeInWeek = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

function weekdayMeant(which: string | undefined, place: number, { today, about }: Now): DateRead {
  const ahead = (place - placeInWeek(today) + 7) % 7;
  const day = (days: number) => ({ date: daysAfter(today, days) });
  if (which === 'last') return day(ahead === 0 ? -7 : ahead - 7);
  if (which === 'this' || which === 'coming') return day(ahead);
  // Said on a Monday “next Friday” is of this week to some, and of the week after to others.
  if (which === 'next') return placeInWeek(today) < place ? { fault: 'two' } : day(ahead === 0 ? 7 : ahead);
  if (about === 'to come') return day(ahead);
  return about === 'these days' && ahead <= 3 ? day(ahead) : day(ahead === 0 ? 0 : ahead - 7);
}

function weekdayIn(words: readonly string[], { weekdays, isWeekday }: Table, now: Now): DateRead | undefined {
  const named = words.filter((word) => isWeekday.test(word));
  const other = words.filter((word) => !isWeekday.test(word));
  const place = weekdays.indexOf(named[0]?.slice(0, 3) ?? '');
  if (named.length !== 1 || other.length > 1) return undefined;
  const [which] = other;
  if (which === 'week') return { date: daysAfter(weekdayMeant('this', place, now).date ?? now.today, 7) };
  return which === undefined || /^(last|this|coming|next)$/.test(which)
    ? weekdayMeant(which, place, now)
    : undefined;
}

function counted(many: number, unit: string, { today }: Now): DateRead | undefined {
  if (unit.startsWith('day')) return { date: daysAfter(today, many) };
  if (unit.startsWith('week')) return { date: daysAfter(today, 7 * many) };
  if (unit.startsWith('fortnight')) return { date: daysAfter(today, 14 * many) };
  const months = unit.startsWith('month') ? many : 12 * many;
  return { date: monthsBefore(today, -months).slice(0, unit.startsWith('month') ? 7 : 4) };
}

const agoOrAhead =
  /^(?:(?<in>in) )?(?<many>a|an|\d{1,3}|[a-z]+) (?<unit>(?:day|week|fortnight|month|year)s?)(?: (?<way>ago|from now|time))?$/;

/** In a language beside English: `ayer`, `hace 3 semanas`, `el martes`. */
function ofTodayIn(text: string, language: string, now: Now): DateRead | undefined {
  const distance = distancesIn(language).get(plainSaid(text));
  if (distance) return counted(distance.many, distance.unit, now);
  const place = weekdayNamed(text, language);
  return place === undefined ? undefined : weekdayMeant(undefined, place, now);
}

/** `yesterday`, `last Tuesday`, `three weeks ago`, `in a fortnight`, `last month`: a month or a year stays one. */
export function ofToday(text: string, language: string, now: Now): DateRead | undefined {
  if (language.split('-')[0] !== 'en') return ofTodayIn(text, language, now);
  const table = tables.en;
  const said = plainWords(text)
    .replace(/[\s,.]+/g, ' ')
    .trim()
    .replace(/^(?:on |the )+/, '');
  const days = table.days.get(said);
  if (days !== undefined) return { date: daysAfter(now.today, days) };
  const one = /^(last|this|next) (month|year)$/.exec(said);
  if (one) return counted({ last: -1, this: 0, next: 1 }[one[1] ?? ''] ?? 0, one[2] ?? '', now);
  const { in: ahead, many = '', unit = '', way } = agoOrAhead.exec(said)?.groups ?? {};
  if (unit && (ahead === undefined) === (way !== undefined && way !== 'time')) {
    const number = /^an?$/.test(many) ? 1 : /^\d+$/.test(many) ? Number(many) : table.numbers.indexOf(many);
    return number < 0 ? undefined : counted(way === 'ago' ? -number : number, unit, now);
  }
  return weekdayIn(said.split(' '), table, now);
}
