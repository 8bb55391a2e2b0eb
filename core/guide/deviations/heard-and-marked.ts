import type { Course } from '#core/course/course.ts';
import { type Drift, drift } from './drift.ts';

const words = {
  en: {
    because: 'Somebody who listened marked it.',
    saw: (session: number, rater: string) => `Session ${session}, heard by the ${rater}.`,
  },
};

/** What only a listener can tell, where one marked it as such; a low mark says what its item says and no more (PD-12, PD-13; 8.2). */
export function heardAndMarked(course: Course, id: string): Drift | null {
  const saw = course.fidelity.ratings
    .filter(({ drifts = [] }) => drifts.some((one) => one === id))
    .map(({ session, rater }) => words.en.saw(session, rater));
  return saw.length > 0 ? drift(words.en.because, saw) : null;
}
