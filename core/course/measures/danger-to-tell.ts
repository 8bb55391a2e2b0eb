import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { dangerAlone } from '#core/instruments/scoring/danger-alone.ts';
import { isAskedNow } from './asked-now.ts';
import { isHistory } from './old-papers.ts';
import { type Administration, administrations } from './state.ts';

interface Told {
  instrument: string;
  answers: (number | null)[];
  administered: Administration;
}

/**
 * Of a sheet that is refused, since one of its answers or its form cannot be read, what it says of danger: that is recorded, with its
 * alarm, whatever becomes of the sheet. Not of an old paper. Measures reference, P2 and P5; IPT protocol reference, 9.3 step 1.
 */
export function dangerToTell(course: Course, name: string, form: unknown, doing: Doing): Told | undefined {
  if (name !== 'answerMeasure') return undefined;
  const {
    instrument: id,
    answers,
    administered,
  } = Object(form) as Omit<Told, 'answers'> & { answers: unknown };
  const instrument = instruments.get(id);
  const alone = instrument && dangerAlone(instrument, answers);
  if (!alone) return undefined;
  const how = administrations.find((one) => one === administered);
  const by = how ?? (doing.as === 'client' ? 'self' : 'with-therapist');
  const told: Told = { instrument: id, answers: alone, administered: by };
  // What is told alone is of just now, but for a paper, and for a form that a therapist took before the course.
  const isOld = isHistory(course, instrument, doing.on) && by !== 'self';
  return isOld && !isAskedNow(course, { ...told, answers: wholeOf(alone) }, doing) ? undefined : told;
}

/** As of a whole sheet, so that it is not taken for what was told ahead of one. */
const wholeOf = (alone: Told['answers']): Told['answers'] => alone.map((answer) => answer ?? 0);
