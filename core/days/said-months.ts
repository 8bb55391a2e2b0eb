import { plainWords } from '#core/words/names.ts';
import { type DateRead, dated } from './date-read.ts';
import { months } from './spoken-date.ts';
import { type Now, ofNoYear, ofShortYear } from './year-meant.ts';

/** The months of a language, as they are called in full and in short, without accents. */
const monthsKnown = new Map<string, Map<string, number>>();

function monthsOf(language: string): Map<string, number> {
  const known = monthsKnown.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  const learn = (name: string, month: number) => names.set(plainWords(name).replaceAll('.', ''), month);
  for (const [at, name] of months.entries()) {
    learn(name, at + 1);
    learn(name.slice(0, 3), at + 1);
  }
  learn('Sept', 9);
  for (let month = 1; month <= 12; month += 1) {
    const day = Date.UTC(2026, month - 1, 1);
    for (const style of ['long', 'short'] as const) {
      for (const how of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const parts = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...how }).formatToParts(day);
        const said = parts.find(({ type }) => type === 'month')?.value;
        if (said && !/\d/.test(said)) learn(said, month);
      }
    }
  }
  monthsKnown.set(language, names);
  return names;
}

const weekday = /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?$/;
const filler = new Set(['the', 'of', 'in', 'on', 'de', 'del', 'do', 'da', 'den']);

/** A day, a month or both with their year: the month is told by its name. Without `now` the year has to stand there. */
export function ofWords(text: string, language: string, now?: Now): DateRead | undefined {
  const words = plainWords(text)
    .split(/[\s,./-]+/)
    .filter((word) => word && !filler.has(word) && !weekday.test(word))
    .map((word) => word.replace(/^(\d{1,2})(st|nd|rd|th)$/, '$1'));
  const names = monthsOf(language);
  const named = words.filter((word) => names.has(word));
  const figures = words.filter((word) => /^\d+$/.test(word));
  const month = names.get(named[0] ?? '');
  if (month === undefined || named.length !== 1 || 1 + figures.length !== words.length) return undefined;
  if (figures.length > 2 || figures.some(({ length }) => length === 3 || length > 4)) return undefined;
  const years = figures.filter((figure) => figure.length === 4);
  const days = figures.filter((figure) => figure.length <= 2).map(Number);
  const [first, second] = days;
  if (years.length === 1) return dated(Number(years[0]), month, first);
  if (years.length > 1 || !now) return undefined;
  if (first === undefined) return { fault: 'no-year' };
  if (second !== undefined) return ofShortYear(second, month, first, now);
  // “March 87”, which is no day of March.
  const isYear = first > 31 && names.has(words[0] ?? '');
  return isYear ? ofShortYear(first, month, undefined, now) : ofNoYear(month, first, now);
}
