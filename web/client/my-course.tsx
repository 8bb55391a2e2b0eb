import { Outlet } from '@tanstack/react-router';
import { createContext, type ReactNode, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { ActName } from '#core/course/book.ts';
import { overForClient } from '#core/course/closing/over-for-client.ts';
import { useCourseInWords } from '#web/app/course-in-words.ts';
import { useInside } from '#web/app/frame/inside.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { NoConnection } from '#web/client/frame/no-connection.tsx';
import { storeHelp } from '#web/client/help/on-phone.ts';
import { Empty, Loading } from '#web/ui/layout/states.tsx';
import { KeptHere } from './kept-here.tsx';
import { useMyCourses, useShownCourse } from './mine.ts';

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

/** What is inside is about this course of mine; of somebody who has died it is over, however long it stands open. */
export function CourseHere({ view, children }: { view: CourseView; children: ReactNode }) {
  const met = useMemo(() => ({ ...view, course: overForClient(view.course) }), [view]);
  return <context.Provider value={met}>{children}</context.Provider>;
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
  return <CourseHere view={{ ...view, acts }}>{children}</CourseHere>;
}

/** A course of mine in words; what help needs of it is kept on this phone as soon as it is here. */
export function useCourseKept(id: string) {
  const { newest, ...inWords } = useCourseInWords(id);
  const { me } = useSignedIn();
  // Help waits for nothing.
  useEffect(() => {
    if (newest) storeHelp(me.id, newest);
  }, [newest, me.id]);
  return inWords;
}

function OneCourse({ id }: { id: string }) {
  const { data: view, error } = useCourseKept(id);
  if (view) {
    return (
      <CourseHere view={view}>
        {view.asOf && <KeptHere since={view.asOf} />}
        <Outlet />
      </CourseHere>
    );
  }
  return error ? <NoConnection error={error} /> : <Loading />;
}

/** What surrounds every page about the course: the course itself, found without being asked for. */
export function MyCourse() {
  const { t } = useTranslation();
  const { id, error } = useShownCourse();
  if (id === undefined) return error ? <NoConnection error={error} /> : <Loading />;
  if (id === '') return <Empty title={t('client.noCourse')}>{t('client.noCourseWhy')}</Empty>;
  return <OneCourse key={id} id={id} />;
}
