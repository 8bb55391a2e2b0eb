import type { Course } from '#core/course/course.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { mayBeOne } from './old-papers.ts';
import type { Reading } from './state.ts';

/** What is known of a sheet as it is recorded. */
export type Sheet = Pick<Reading, 'instrument' | 'answers' | 'session'>;

/** Whether two forms can be one sheet: no scored question answered otherwise. One that only one of them holds tells nothing. */
export function isAlike(one: Sheet, other: Sheet): boolean {
  if (one.instrument !== other.instrument) return false;
  const scored = instruments.get(one.instrument)?.items.length ?? one.answers.length;
  const both = one.answers.slice(0, scored).map((answer, place) => [answer, other.answers[place] ?? null]);
  const answered = both.filter(([a, b]) => a !== null && b !== null);
  return answered.length > 0 && answered.every(([a, b]) => a === b);
}

/** The forms of this day that are this sheet once more: in another wording or manner, with an answer more, less or other that is not scored. */
export function sheetsAlike({ measures }: Pick<Course, 'measures'>, sheet: Sheet, on: string): Reading[] {
  return measures.readings.filter(
    (one) => one.on === on && mayBeOne(one.session, sheet.session) && isAlike(one, sheet),
  );
}

/**
 * Whether a form holds answers about safety and no other, of an instrument that asks more: told ahead of the rest of its sheet,
 * so that nobody waits for the end of a talk or a meeting. It is no sheet of its own. IPT protocol reference, 9.3 step 1.
 */
export function isToldAhead({ instrument, answers }: Pick<Sheet, 'instrument' | 'answers'>): boolean {
  const asked = instruments.get(instrument);
  if (!asked) return false;
  const questions = questionsOf(asked);
  const given = questions.filter((_, place) => (answers[place] ?? null) !== null);
  return given.length > 0 && given.every(({ risk }) => risk) && questions.some(({ risk }) => !risk);
}

/** What was told ahead of this sheet on this day, whatever it answered. */
export function toldAheadOf({ measures }: Pick<Course, 'measures'>, sheet: Sheet, on: string): Reading[] {
  return measures.readings.filter(
    (one) =>
      one.instrument === sheet.instrument &&
      one.on === on &&
      mayBeOne(one.session, sheet.session) &&
      isToldAhead(one),
  );
}

/** Whether an alarm is of one of these sheets. */
export const isAlarmOf =
  (sheets: readonly Reading[]) =>
  ({ id }: { id: string }): boolean =>
    sheets.some((sheet) => id.startsWith(`${sheet.id}.`));
