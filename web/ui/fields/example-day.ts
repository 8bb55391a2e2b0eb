import type { DayAbout } from '#core/days/date-read.ts';
import type { FigureOrder } from '#core/days/figure-order.ts';
import { dateInWords } from '#web/ui/words/when.ts';

/** A month or a day of the month as a date writes it. */
export const twoFigures = (n: number) => String(n).padStart(2, '0');

/** No month has the number 14, so that its figures can be read in one way alone. */
const readOneWay = 14;

/**
 * A day as it may be typed, in words and in figures, with its month and its year: of this month, and of a grown-up’s year of
 * birth where a birth is asked for.
 * @param now by the reader’s clock
 */
export function exampleDay(about: DayAbout, order: FigureOrder, language: string, now = new Date()) {
  const [year, month] = about === 'a birth' ? [1987, 3] : [now.getFullYear(), now.getMonth() + 1];
  const ofMonth = `${year}-${twoFigures(month)}`;
  const figures = order === 'month first' ? [month, readOneWay, year] : [readOneWay, month, year];
  return {
    day: dateInWords(`${ofMonth}-${readOneWay}`, language),
    month: dateInWords(ofMonth, language),
    year: String(year),
    figures: figures.join('/'),
  };
}
