import type { DateRead, DayAbout } from './date-read.ts';
import type { FigureOrder } from './figure-order.ts';
import { inFigures, ofFigures } from './said-figures.ts';
import { ofToday } from './said-from-today.ts';
import { ofWords } from './said-months.ts';
import { possible } from './year-meant.ts';

export interface SaidHow {
  order: FigureOrder;
  language: string;
  /** The day it is; without it nothing is read that is told from today, and each date needs its year. */
  today?: string;
  about?: DayAbout;
}

/**
 * A date as people say it: `1987`, `March 1987`, `14/3/1987`, `14.3.87`, `the 14th of March`, `yesterday`, `last Tuesday`.
 * What could be two dates is none, and what was read is read back in words before it is sent.
 */
export function readDate(text: string, { order, language, today, about = 'these days' }: SaidHow): DateRead {
  const plain = inFigures(text).trim();
  const now = today === undefined ? undefined : { today, about };
  const read = ofFigures(plain, order, now) ??
    ofWords(plain, language, now) ??
    (now && ofToday(plain, language, now)) ?? { fault: 'unread' as const };
  return now ? possible(read, now) : read;
}

/** @returns a whole or partial date: `2025`, `2025-10`, `2025-10-04`; undefined where none can be read */
export const saidDate = (text: string, how: SaidHow): string | undefined => readDate(text, how).date;

/** Whether figures could be two dates, so that the month has to be written in letters. */
export const couldBeTwo = (text: string, how: SaidHow): boolean => readDate(text, how).fault === 'two';
