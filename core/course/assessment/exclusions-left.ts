import type { Course } from '#core/course/course.ts';
import { type ExclusionItem, exclusionItems } from './exclusions-state.ts';

/** MS-04: the questions nobody has asked yet. A client who would rather not say has been asked. */
export function exclusionsNotAsked(course: Course): ExclusionItem[] {
  return exclusionItems.filter((item) => !course.exclusions.now.some((asked) => asked.item === item));
}
