import type { Course } from '#core/course/course.ts';
import type { Followed } from '#core/guide/followed.ts';

/** What the chart says of a milestone: whether it is reached, and what was seen or is missing. */
export interface Evidence {
  found: 'yes' | 'no';
  because: string;
}

/** @param due the session by whose end it is asked for, where it is asked for more than once */
export type Evident = (course: Course, follows: Followed, due: number) => Evidence;

export const yes = (because: string): Evidence => ({ found: 'yes', because });
export const no = (because: string): Evidence => ({ found: 'no', because });
export const when = (reached: unknown, seen: string, missing: string): Evidence =>
  reached ? yes(seen) : no(missing);
