import type { Course } from '#core/course/course.ts';
import type { Evidence } from '#core/course/evidence/shown.ts';
import type { Followed } from '#core/guide/followed.ts';

/** @param due the session by whose end it is asked for, where it is asked for more than once */
export type Evident = (course: Course, follows: Followed, due: number) => Evidence;
