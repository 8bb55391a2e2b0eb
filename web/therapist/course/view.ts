import { createContext } from 'react';
import type { CourseView } from '#core/api-answers/courses.ts';
import { useInside } from '#web/app/frame/inside.ts';

const context = createContext<CourseView | null>(null);

/** The course whose address one is at; only inside the course's frame. */
export const useCourseView = (): CourseView => useInside(context);

/** What stands inside reads this view as the course, such as one as it stood on a day. */
export const CourseSeenAs = context.Provider;
