import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCourse } from '#web/app/course.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import css from './course.module.css';
import { CourseHead } from './head.tsx';
import { CourseSeenAs } from './view.ts';

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
  if (!view) return <PageNotReady error={error} title={t('course.unknown')} />;
  return (
    <CourseSeenAs value={view}>
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
    </CourseSeenAs>
  );
}
