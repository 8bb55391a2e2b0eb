import type { Course } from '#core/course/course.ts';
import { movedInOn } from '#core/course/opening/moved-in.ts';
import { daysAfter } from '#core/days/after.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Reading } from './state.ts';

/** The questions of most instruments look back two weeks. */
const usualRecall = 14;

/**
 * Whether a form tells of a time before the course: answered longer before the opening than its questions look back.
 * It is history, neither the first score nor news. Measures reference, P7; IPT protocol reference, 9.3: old answers are not reused.
 */
export function isHistory({ opening }: Course, asked: Pick<Instrument, 'recall'>, on: string): boolean {
  return opening.opened !== null && isOlderThan(opening.opened.on, asked, on);
}

/** Whether a form was older than its questions look back on the day the course moved in: a score of this course, and no news. */
export function isOldOnMovingIn({ opening }: Course, asked: Pick<Instrument, 'recall'>, on: string): boolean {
  const moved = movedInOn({ opening });
  return moved !== undefined && isOlderThan(moved, asked, on);
}

function isOlderThan(day: string, { recall }: Pick<Instrument, 'recall'>, on: string): boolean {
  return on < daysAfter(day, -(recall.days ?? usualRecall));
}

type Sheet = Pick<Reading, 'instrument' | 'answers'> & {
  session?: number | undefined;
  wording?: Reading['wording'] | undefined;
};

/** Whether two forms of a day may be one: for the same session, or one of them for none in particular. */
export const mayBeOne = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;

/** The same answers; what was left blank at the end is no answer. */
function sameAnswers(some: Reading['answers'], others: Reading['answers']): boolean {
  const longer = some.length > others.length ? some : others;
  return longer.every((_, at) => (some[at] ?? null) === (others[at] ?? null));
}

/** Whether this very sheet is recorded already: the same answers to the same form on the same day. */
export function isSameSheet({ measures }: Course, sheet: Sheet, on: string): boolean {
  return measures.readings.some(
    (one) =>
      one.instrument === sheet.instrument &&
      one.on === on &&
      mayBeOne(one.session, sheet.session ?? null) &&
      sameAnswers(one.answers, sheet.answers) &&
      JSON.stringify(one.wording) === JSON.stringify(sheet.wording),
  );
}
