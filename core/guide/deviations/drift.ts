import type { Course } from '#core/course/course.ts';
import type { Followed } from '#core/guide/followed.ts';

/** A drift that the chart shows, and which of its facts show it. */
export interface Drift {
  because: string;
  saw: string[];
}

/** @param today null where only what has been recorded counts, whatever the day */
export type Detector = (course: Course, follows: Followed, today: string | null) => Drift | null;

export const drift = (because: string, saw: readonly string[] = []): Drift => ({ because, saw: [...saw] });
