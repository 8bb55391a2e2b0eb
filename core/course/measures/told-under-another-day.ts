import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { isOfTheSameSitting } from '#core/course/in-group/same-sitting.ts';
import { isAlike, isToldAhead, type Sheet } from './same-sheet.ts';
import type { Reading } from './state.ts';

interface Coming extends Sheet {
  /** The acts with which something of this very sheet was told ahead of it. */
  ahead?: readonly string[] | undefined;
}

/**
 * What somebody else who leads told of this very meeting, under another day than this: one of the two has the day wrong, and the
 * person answered once. Only where the acts name each other, or the meeting that is recorded names both, which they do of one
 * planned meeting alone; what was told by whoever tells it now is put right by striking it out. Decision 029; IPT protocol
 * reference, 9.3 step 1, 12.1.
 */
export function toldUnderAnotherDay(
  course: Course,
  sheet: Coming,
  { as, id, on }: Pick<Doing, 'as' | 'on'> & Partial<Pick<Doing, 'id'>>,
): Reading[] {
  if (as === 'client') return [];
  const isOfThisSitting = isOfTheSameSitting(course, { id, n: null, ahead: sheet.ahead ?? [] });
  return course.measures.readings.filter(
    (one) =>
      one.on !== on &&
      one.instrument === sheet.instrument &&
      (isToldAhead(one) || isToldAhead(sheet)) &&
      isOfThisSitting({ id: one.id, n: one.session }),
  );
}

/** Whether nothing is told of danger by this but what the other telephone told: it counts once. */
export const isToldThere = (sheet: Sheet, told: readonly Reading[]): boolean =>
  isToldAhead(sheet) && told.some((one) => isAlike(one, sheet));
