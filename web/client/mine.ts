import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Mine, OwnCourse } from '#core/lists/own-courses.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { firstSeen } from '#web/app/frame/first-seen.ts';
import { asItWas, keepAsItWas } from '#web/app/offline/as-it-was.ts';
import { courseChosen } from './course-chosen.ts';

/** As the server has them; without a line as they were last read on a phone with a phrase. */
async function seeMine(): Promise<Mine> {
  try {
    const mine = await firstSeen('mine');
    keepAsItWas('mine', mine);
    return mine;
  } catch (error) {
    const kept = asItWas<Mine>('mine', error);
    if (kept) return kept.answer;
    throw error;
  }
}

/** Keeps on this phone what a client opens first: their courses, and what is in those under way. */
export async function keepMineHere(): Promise<void> {
  const mine = await see<Mine>('mine');
  keepAsItWas('mine', mine);
  for (const { course } of mine.courses.filter(underWay))
    keepAsItWas(`course/${course}`, await see<CourseView>(`courses/${course}`));
}

/** The client's own courses; the one under way is the one shown. */
export function useMyCourses() {
  return useQuery<Mine, RefusedError>({
    queryKey: ['mine'],
    queryFn: seeMine,
    staleTime: 60_000,
  });
}

const underWay = ({ status }: OwnCourse): boolean => status !== 'closed';

/** Which course of mine is shown, and showing another that is under way; `id` is undefined until they are read, and empty where there is none. */
export function useShownCourse() {
  const { data: mine, error } = useMyCourses();
  const [chosen, choose] = useState(courseChosen.read);
  const courses = mine?.courses ?? [];
  const shown = courses.find((one) => one.course === chosen && underWay(one)) ?? courses[0];
  const open = courses.filter(underWay);
  return {
    id: mine && (shown?.course ?? ''),
    error,
    /** Those under way, where there is more than one. */
    underWay: open.length > 1 ? open : [],
    show(course: string) {
      courseChosen.write(course);
      choose(course);
    },
  };
}
