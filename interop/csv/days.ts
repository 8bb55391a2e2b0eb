import { csvWords } from '#interop/words.ts';

/** Which number comes first where a day is written in figures, once somebody has said so. */
export type DayOrder = 'day_first' | 'month_first';

export type DayRead = { day: string } | { says: string; ambiguous?: true };

const inFigures = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00(?::00)?)?$/;

function real(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === written ? written : undefined;
}

/**
 * A day as it was written: 2026-01-13, or in figures with four for the year. Where its figures can be read both ways it is
 * asked which was meant, and never guessed.
 */
export function readDay(written: string, order?: DayOrder): DayRead {
  const text = written.trim();
  const [, year = '', month = '', day = ''] = iso.exec(text) ?? [];
  if (year) {
    const date = real(year, month, day);
    return date ? { day: date } : { says: csvWords.en.noSuchDay(text) };
  }
  const [, one = '', other = '', of = ''] = inFigures.exec(text) ?? [];
  if (!of) return { says: csvWords.en.notADay(text) };
  const dayFirst = real(of, other, one);
  const monthFirst = real(of, one, other);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    if (order === undefined)
      return { says: csvWords.en.whichDay(text, dayFirst, monthFirst), ambiguous: true };
    return { day: order === 'day_first' ? dayFirst : monthFirst };
  }
  const only = dayFirst ?? monthFirst;
  return only ? { day: only } : { says: csvWords.en.noSuchDay(text) };
}
