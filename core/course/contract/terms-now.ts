import type { Course } from '#core/course/course.ts';

/** The terms that hold now; undefined before a contract is agreed. */
export const contractNow = (course: Course) => course.contract.versions.at(-1);
