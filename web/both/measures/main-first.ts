import type { Course } from '#core/course/course.ts';
import { readingsOf } from '#core/course/measures/readings.ts';
import { mainMeasure } from '#core/guide/client/change-in.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';

/**
 * The instruments that were answered in this course, the one it goes by before the others.
 * @param before courses whose answers stand on the same line
 */
export function answeredIn(
  course: Course,
  all: ReadonlyMap<string, Instrument>,
  before: readonly Course[] = [],
): Instrument[] {
  const main = mainMeasure(course)?.id;
  return [...all.values()]
    .filter(({ id }) => [course, ...before].some((one) => readingsOf(one, id).length > 0))
    .toSorted((a, b) => Number(b.id === main) - Number(a.id === main));
}
