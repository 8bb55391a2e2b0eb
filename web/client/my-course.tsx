import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { ActName } from '#core/course/book.ts';
import type { Mine, OwnCourse } from '#core/lists/own-courses.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { useCourseInWords } from '#web/app/course-in-words.ts';
import { useInside } from '#web/app/frame/inside.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { ofThisTab } from '#web/app/offline/stored.ts';
import { NoConnection } from '#web/client/frame/no-connection.tsx';
import { storeHelp } from '#web/client/help/on-phone.ts';
import { Empty, Loading } from '#web/ui/layout/states.tsx';

/** The client's own courses; the one under way is the one shown. */
export function useMyCourses() {
  return useQuery<Mine, RefusedError>({ queryKey: ['mine'], queryFn: () => see('mine'), staleTime: 60_000 });
}

const context = createContext<CourseView | null>(null);

interface MyCourseView extends CourseView {
  may: (act: ActName) => boolean;
  /** The therapist by name, or as mine where none is known. */
  who: string;
}

/** The course of the client who is signed in; only inside their own place. */
export function useMyCourse(): MyCourseView {
  const { t } = useTranslation();
  const view = useInside(context);
  const who = view.therapist || t('client.yourTherapist');
  return { ...view, who, may: (act) => view.acts.includes(act) };
}

/** The courses finished before the one shown, by id, the latest first. */
export function useEarlierCourses(): string[] {
  const shown = useMyCourse().course.id;
  const courses = useMyCourses().data?.courses ?? [];
  return courses
    .filter(({ course, status }) => status === 'closed' && course !== shown)
    .map(({ course }) => course);
}

const shownName = 'course-shown';
const choosing = createContext<(course: string) => void>(() => undefined);

/** The courses under way, where there is more than one, and showing another of them. */
export function useCoursesUnderWay() {
  const courses = (useMyCourses().data?.courses ?? []).filter(({ status }) => status !== 'closed');
  return { courses: courses.length > 1 ? courses : [], show: useContext(choosing) };
}

/** What is inside reads an earlier course of mine; it stays as it was, so no act is open in it but those named. */
export function EarlierCourse({
  view,
  may = [],
  children,
}: {
  view: CourseView;
  may?: readonly ActName[];
  children: ReactNode;
}) {
  const acts = view.acts.filter((act) => may.includes(act));
  return <context.Provider value={{ ...view, acts }}>{children}</context.Provider>;
}

function OneCourse({ id }: { id: string }) {
  const { data: view, newest, error } = useCourseInWords(id);
  const { me } = useSignedIn();
  // Help waits for nothing.
  useEffect(() => {
    if (newest) storeHelp(me.id, newest);
  }, [newest, me.id]);
  if (view) {
    return (
      <context.Provider value={view}>
        <Outlet />
      </context.Provider>
    );
  }
  return error ? <NoConnection error={error} /> : <Loading />;
}

/** What surrounds every page about the course: the course itself, found without being asked for. */
export function MyCourse() {
  const { t } = useTranslation();
  const { data: mine, error } = useMyCourses();
  const [chosen, choose] = useState(() => ofThisTab.read(shownName));
  const show = (course: string) => {
    ofThisTab.write(shownName, course);
    choose(course);
  };
  if (!mine) return error ? <NoConnection error={error} /> : <Loading />;
  const isShown = ({ course, status }: OwnCourse) => course === chosen && status !== 'closed';
  const id = (mine.courses.find(isShown) ?? mine.courses[0])?.course;
  if (!id) return <Empty title={t('client.noCourse')}>{t('client.noCourseWhy')}</Empty>;
  return (
    <choosing.Provider value={show}>
      <OneCourse key={id} id={id} />
    </choosing.Provider>
  );
}
