import { Link, Outlet, useParams } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type CourseView, useCourse } from '#web/app/course.ts';
import { Loading } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import css from './course.module.css';
import { CourseHead } from './head.tsx';

const context = createContext<CourseView | null>(null);

/** The course whose address one is at; only inside the course's frame. */
export function useCourseHere(): CourseView {
  const found = useContext(context);
  if (!found) throw new Error('This page is outside a course.');
  return found;
}

/** What stands inside reads this view as the course, such as one as it stood on a day. */
export const CourseSeenAs = context.Provider;

const rooms = [
  'opening',
  'session',
  'people',
  'timeline',
  'formulation',
  'measures',
  'work',
  'ending',
  'record',
] as const;

/** One course at one address: its fixed head, and its rooms. */
export function CourseFrame() {
  const { t } = useTranslation();
  const { course: id } = useParams({ from: '/staff/courses/$course' });
  const { data: view, error } = useCourse(id);
  if (error && !view) return <Notice kind="warn">{error.problem?.title ?? t('entry.noLine')}</Notice>;
  if (!view) return <Loading />;
  return (
    <context.Provider value={view}>
      <TitleOf words={view.client.name} />
      <CourseHead view={view} />
      <nav aria-label={t('course.rooms')} className={css.rooms} data-print="never">
        {rooms.map((room) => (
          <Link
            key={room}
            to={`/courses/$course/${room}`}
            params={{ course: id }}
            className={css.room}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(`course.room.${room}`)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </context.Provider>
  );
}
