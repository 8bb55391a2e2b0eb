import { v5 as idFrom } from 'uuid';
import type { Doing } from '#core/book/doing.ts';
import type { FormOf } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { isAskedNow } from '#core/course/measures/asked-now.ts';
import { isHistory } from '#core/course/measures/old-papers.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { dangerAlone } from '#core/instruments/scoring/danger-alone.ts';

/** Tried again it is the same, and is recorded once. */
export const idOfDanger = (act: string): string => idFrom(`kith/danger-alone/${act}`, idFrom.URL);

/**
 * Of a sheet that is refused, since one of its answers cannot be read, what it says of danger: that is recorded, with its
 * alarm, whatever becomes of the sheet. Not of an old paper. Measures reference, P2 and P5; IPT protocol reference, 9.3 step 1.
 */
export function dangerToTell(
  course: Course,
  name: string,
  form: unknown,
  doing: Doing,
): FormOf<'answerMeasure'> | undefined {
  if (name !== 'answerMeasure') return undefined;
  const { instrument: id, answers, administered } = form as FormOf<'answerMeasure'>;
  const instrument = instruments.get(id);
  const alone = instrument && dangerAlone(instrument, answers);
  if (!alone) return undefined;
  const by = administered ?? (doing.as === 'client' ? 'self' : 'with-therapist');
  const sheet = { instrument: id, answers: [...answers] as never, administered: by };
  if (isHistory(course, instrument, doing.on) && !isAskedNow(course, sheet, doing)) return undefined;
  return { instrument: id, answers: alone, administered: by };
}
