import { useEffect } from 'react';
import type { CourseView } from '#core/api-answers/courses.ts';
import { useCourse } from '#web/app/course.ts';
import { useMyCourses } from '#web/client/mine.ts';
import { storeHelp } from './on-phone.ts';

interface Mine {
  course: string;
  person: string;
}

/** My course as it stands now; what Help now says of it is kept on this phone with it. Nothing where there is no line. */
export function useReadAnew({ course, person }: Mine): CourseView | undefined {
  const { data: view } = useCourse(course);
  useEffect(() => {
    if (view) storeHelp(person, view);
  }, [view, person]);
  return view;
}

function ReadAnew(mine: Mine) {
  useReadAnew(mine);
  return null;
}

/**
 * Where this phone keeps nothing of my course, on the first page that is opened on it or where it can keep nothing at all:
 * it is read, so that I can say from here too that I am not safe.
 */
export function ReadWhereNothingIsKept({ person }: Pick<Mine, 'person'>) {
  const { data: mine } = useMyCourses();
  const course = mine?.courses[0]?.course;
  return course === undefined ? null : <ReadAnew course={course} person={person} />;
}
