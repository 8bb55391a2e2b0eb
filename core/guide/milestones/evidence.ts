import type { Course } from '#core/course/course.ts';
import type { Followed } from '#core/guide/followed.ts';

/** What the chart says of a milestone: whether it is reached, and what was seen or is missing. */
export interface Evidence {
  found: 'yes' | 'no';
  because: string;
}

/** @param due the session by whose end it is asked for, where it is asked for more than once */
export type Evident = (course: Course, follows: Followed, due: number) => Evidence;

export const shown = (because: string): Evidence => ({ found: 'yes', because });
export const notShown = (because: string): Evidence => ({ found: 'no', because });
export const shownIf = (reached: unknown, seen: string, missing: string): Evidence =>
  reached ? shown(seen) : notShown(missing);
