import type { Course } from '#core/course/course.ts';
import type { InGroup } from './state.ts';

/** The group that this course is lived in now. */
export const groupNow = ({ inGroup }: Pick<Course, 'inGroup'>): NonNullable<InGroup['joined']> | undefined =>
  inGroup.joined && !inGroup.left ? inGroup.joined : undefined;
