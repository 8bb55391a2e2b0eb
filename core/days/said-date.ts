import { plainWords } from '#core/words/names.ts';
import { months } from './spoken-date.ts';

/** Which comes first where only figures stand: 3/4/1987 is a day of April or of March. `either`: it is asked. */
export type FigureOrder = 'day first' | 'month first' | 'either';

const monthFirst = new Set(['US', 'PH', 'PW', 'FM', 'MH', 'GU', 'PR', 'AS', 'VI', 'MP']);
const bothWays = new Set(['CA', 'KE', 'PA', 'TG', 'GH']);

/** How dates in figures are written in a country (ISO 3166). */
export function orderIn(country: string): FigureOrder {
  if (bothWays.has(country)) return 'either';
  return monthFirst.has(country) ? 'month first' : 'day first';
}

const dated = (year: number, month?: number, day?: number): string | undefined => {
  if (year < 1000 || year > 9999) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  const upToMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return upToMonth;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > last ? undefined : `${upToMonth}-${String(day).padStart(2, '0')}`;
};

/** Figures of other scripts as 0 to 9. */
const inFigures = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (figure) => String((figure.codePointAt(0) ?? 0) & 0xf));

function ofFigures(text: string, order: FigureOrder): string | undefined {
  const found = /^(\d{1,4})(?:\s*[-/. ]\s*(\d{1,4}))?(?:\s*[-/. ]\s*(\d{1,4}))?\.?$/.exec(text);
  if (!found) return undefined;
  const parts = found.slice(1).filter((part): part is string => part !== undefined);
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const isYear = (at: number) => parts[at]?.length === 4;
  if (parts.length === 1) return isYear(0) ? dated(a) : undefined;
  if (parts.length === 2) {
    if (isYear(0) === isYear(1)) return undefined;
    return isYear(0) ? dated(a, b) : dated(b, a);
  }
  if (isYear(0)) return dated(a, b, c);
  if (!isYear(2)) return undefined;
  if (a > 12 || a === b) return dated(c, b, a);
  if (b > 12) return dated(c, a, b);
  if (order === 'either') return undefined;
  return order === 'day first' ? dated(c, b, a) : dated(c, a, b);
}

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

function ofWords(text: string, language: string): string | undefined {
  const words = plainWords(text)
    .split(/[\s,./-]+/)
    .filter((word) => word && !filler.has(word) && !weekday.test(word))
    .map((word) => word.replace(/^(\d{1,2})(st|nd|rd|th)$/, '$1'));
  const names = monthsOf(language);
  const named = words.filter((word) => names.has(word));
  const figures = words.filter((word) => /^\d+$/.test(word));
  if (named.length !== 1 || named.length + figures.length !== words.length) return undefined;
  const month = names.get(named[0] ?? '');
  const years = figures.filter((figure) => figure.length === 4);
  const days = figures.filter((figure) => figure.length <= 2);
  if (years.length !== 1 || days.length > 1 || figures.length > 2) return undefined;
  return dated(Number(years[0]), month, days[0] === undefined ? undefined : Number(days[0]));
}

export interface SaidHow {
  order: FigureOrder;
  language: string;
}

/**
 * A date as people say it: `1987`, `3/1987`, `March 1987`, `14/3/1987`, `14 March 1987`, `the 14th of March, 1987`.
 * What could be two dates, or leaves the year to be guessed, is none.
 * @returns a whole or partial date: `2025`, `2025-10`, `2025-10-04`
 */
export function saidDate(text: string, { order, language }: SaidHow): string | undefined {
  const plain = inFigures(text).trim();
  return ofFigures(plain, order) ?? ofWords(plain, language);
}

/** Whether figures could be two dates, so that the month has to be written in letters. */
export function couldBeTwo(text: string, how: SaidHow): boolean {
  const [first, second] = (['day first', 'month first'] as const).map((order) =>
    saidDate(text, { ...how, order }),
  );
  return saidDate(text, how) === undefined && first !== undefined && second !== undefined;
}
