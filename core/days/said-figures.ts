import { type DateRead, dated } from './date-read.ts';
import type { FigureOrder } from './figure-order.ts';
import { type Now, ofNoYear, ofShortYear } from './year-meant.ts';

/** Figures of other scripts as 0 to 9. */
export const inFigures = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (figure) => String((figure.codePointAt(0) ?? 0) & 0xf));

type Made = (month: number, day: number) => DateRead | undefined;

/** Two figures that are a day and a month, in the order of the country unless only one way is a date. */
function dayAndMonth(a: number, b: number, order: FigureOrder, made: Made): DateRead | undefined {
  if (a > 12 || a === b) return made(b, a);
  if (b > 12) return made(a, b);
  if (order === 'either') return { fault: 'two' };
  return order === 'day first' ? made(b, a) : made(a, b);
}

/** `14/3`, of this year or the next, and `3/87`; `10/25` can be a day of October or October 2025. */
function ofTwo(a: number, b: number, order: FigureOrder, now: Now): DateRead | undefined {
  if (b > 31) return ofShortYear(b, a, undefined, now);
  if (a <= 12 && b > 12 && order !== 'month first') return { fault: 'two' };
  return dayAndMonth(a, b, order, (month, day) => ofNoYear(month, day, now));
}

/** A date in figures alone. Without `now` none is read that leaves its year to be worked out. */
export function ofFigures(text: string, order: FigureOrder, now?: Now): DateRead | undefined {
  const found = /^(\d{1,4})(?:\s*[-/. ]\s*(\d{1,4}))?(?:\s*[-/. ]\s*['’]?(\d{1,4}))?\.?$/.exec(text);
  if (!found) return undefined;
  const parts = found.slice(1).filter((part): part is string => part !== undefined);
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const figures = (at: number) => parts[at]?.length ?? 0;
  if (parts.length === 1) {
    if (figures(0) === 4) return dated(a);
    return now && figures(0) === 2 ? { fault: 'no-year' } : undefined;
  }
  if (parts.length === 2) {
    if (figures(0) === 4 && figures(1) <= 2) return dated(a, b);
    if (figures(1) === 4 && figures(0) <= 2) return dated(b, a);
    return now && figures(0) <= 2 && figures(1) <= 2 ? ofTwo(a, b, order, now) : undefined;
  }
  if (figures(0) === 4) return dated(a, b, c);
  if (figures(0) > 2 || figures(1) > 2) return undefined;
  if (figures(2) === 4) return dayAndMonth(a, b, order, (month, day) => dated(c, month, day));
  if (!now || figures(2) !== 2) return undefined;
  return dayAndMonth(a, b, order, (month, day) => ofShortYear(c, month, day, now));
}
