import type { Course } from '#core/course/course.ts';
import type { Speaker, Thread } from './state.ts';

const otherOf = (one: Speaker): Speaker => (one === 'therapist' ? 'supervisor' : 'therapist');

/** For whose answer it waits: the other’s, as long as whoever began it spoke last; nobody’s once it is answered. */
export function waitsFor({ from, answers }: Thread): Speaker | null {
  return (answers.at(-1)?.from ?? from) === from ? otherOf(from) : null;
}

/** What waits for the answer of one of the two, the oldest first. */
export const threadsWaiting = ({ supervision }: Pick<Course, 'supervision'>, whom: Speaker): Thread[] =>
  supervision.threads.filter((one) => waitsFor(one) === whom);

/** What lists say of it: for whom, how many, and since when. */
export interface NotesWait {
  for: Speaker;
  count: number;
  on: string;
}

export function notesWaiting(course: Pick<Course, 'supervision'>): NotesWait[] {
  return (['therapist', 'supervisor'] as const).flatMap((whom) => {
    const waiting = threadsWaiting(course, whom);
    const [since] = waiting.map(({ on, answers }) => answers.at(-1)?.on ?? on).toSorted();
    return since === undefined ? [] : [{ for: whom, count: waiting.length, on: since }];
  });
}
