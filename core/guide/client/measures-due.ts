import type { Course } from '#core/course/course.ts';
import { positionOf } from '#core/guide/course-clock.ts';
import { followed } from '#core/guide/followed.ts';
import { followUpMeasures, type MeasureDue, measuresDue } from '#core/guide/measures/due.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { instruments } from '#core/instruments/instruments.ts';

/** An instrument that can be answered here: its wording may be shown and it is scored. */
export function canBeAnswered(instrument: Instrument): boolean {
  const worded = questionsOf(instrument).every(({ text, answers }) => text !== null && answers !== null);
  return worded && instrument.items.length > 0 && instrument.scoring.method !== 'none';
}

export interface MineDue {
  instrument: Instrument;
  weight: MeasureDue['weight'];
}

/**
 * What there is to answer before the next session, and the number of that session; after closing what a follow-up asks, and null.
 * @param here every instrument in the wording in force; as they ship when left out
 */
export function dueForMe(
  course: Course,
  today: string,
  inForce: ReadonlyMap<string, Instrument> = instruments,
): { session: number | null; due: MineDue[] } {
  const follows = followed(course);
  if (!follows) return { session: null, due: [] };
  const { session } = positionOf(course, follows, today);
  const { closed } = course.closing;
  const due = (closed ? followUpMeasures(course, follows, today) : measuresDue(course, follows, session))
    .filter(({ state }) => state === 'due')
    .flatMap(({ instrument: id, weight }): MineDue[] => {
      const instrument = inForce.get(id);
      return instrument && canBeAnswered(instrument) ? [{ instrument, weight }] : [];
    });
  return { session: closed ? null : session, due };
}

/** Asked for by the protocol or by the therapist, rather than offered. */
export const isAskedFor = ({ weight }: MineDue) => weight !== 'optional';
