import type { Course } from '#core/course/course.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { isHistory } from './old-papers.ts';
import type { Reading } from './state.ts';

/**
 * The course with each form of a time before it marked as history: by its day, since a Kith from before wrote no mark, and a
 * form may be recorded before the course is opened. Measures reference, P7.
 */
export function withHistoryMarked(course: Course): Course {
  const { opened } = course.opening;
  const isUnmarked = ({ instrument, on, history }: Reading) => {
    if (history || !opened || on >= opened.on) return false;
    const asked = instruments.get(instrument);
    return asked !== undefined && isHistory(course, asked, on);
  };
  if (!course.measures.readings.some(isUnmarked)) return course;
  const readings = course.measures.readings.map(
    (reading): Reading => (isUnmarked(reading) ? { ...reading, session: null, history: true } : reading),
  );
  return { ...course, measures: { ...course.measures, readings } };
}
