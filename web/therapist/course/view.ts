import { createContext, useContext } from 'react';
import type { CourseView } from '#core/api-answers/courses.ts';

const context = createContext<CourseView | null>(null);

/** The course whose address one is at; only inside the course's frame. */
export function useCourseView(): CourseView {
  const found = useContext(context);
  if (!found) throw new Error('This page is outside a course.');
  return found;
}

/** What stands inside reads this view as the course, such as one as it stood on a day. */
export const CourseSeenAs = context.Provider;
