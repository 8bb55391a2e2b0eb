import { Link, Navigate, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Course } from '#core/course/course.ts';
import { sheetsFollowed } from '#core/course/sheets/asked.ts';
import { useCourseInWords } from '#web/app/course-in-words.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { bringBehindLater } from '#web/app/offline/keep-shell.ts';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import css from './course.module.css';
import { CourseHead } from './head.tsx';
import { inATab, roomAt } from './tab.ts';
import { CourseSeenAs } from './view.ts';

const rooms = [
  'opening',
  'session',
  'people',
  'timeline',
  'formulation',
  'sheets',
  'measures',
  'work',
  'ending',
  'record',
] as const;

/** Its rooms for whoever looks: a supervisor begins with what is for supervision, a therapist has it last. */
function roomsFor({ as, course }: CourseView): readonly ((typeof rooms)[number] | 'supervision' | 'cover')[] {
  if (as === 'cover') return ['cover', 'measures'];
  const those = rooms.filter((room) => room !== 'sheets' || hasSheets(course));
  if (as === 'supervisor') return ['supervision', ...those];
  return as === 'therapist' ? [...those, 'supervision'] : those;
}

/** Where whoever stands in may be: a room that speaks of what they are not shown would say that it is not there. */
const roomsOfCover: readonly (string | undefined)[] = [
  ...['cover', 'measures', 'safety', 'sessions', 'messages', 'trackers'],
];

/** Whether its form of therapy brings sheets, or one it followed before left some. */
const hasSheets = (course: Course): boolean =>
  sheetsFollowed(course).length + course.sheets.entries.length > 0;

/** One course at one address: its fixed head, and its rooms. */
export function CourseFrame() {
  const { t } = useTranslation();
  const { course: id } = useParams({ from: '/staff/courses/$course' });
  const { data: view, error } = useCourseInWords(id);
  const room = useLocation({ select: ({ pathname }) => roomAt(pathname) });
  useEffect(() => bringBehindLater('course'), []);
  const nav = useRef<HTMLElement>(null);
  const isThere = view !== undefined;
  useEffect(() => {
    // On a phone the rooms stand in one line, which begins where somebody is.
    const here = isThere && room && nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (here) nav.current?.scrollTo({ left: here.offsetLeft - nav.current.clientWidth / 2 });
  }, [room, isThere]);
  if (!view) {
    return (
      <div id="room">
        <PageNotReady error={error} title={t('course.unknown')} />
      </div>
    );
  }
  if (view.as === 'cover' && !roomsOfCover.includes(room))
    return <Navigate to="/courses/$course/cover" params={{ course: id }} replace />;
  return (
    <CourseSeenAs value={view}>
      <TitleOf
        words={[room && t(`course.room.${room}`), inATab(view.client.name)].filter(Boolean).join(' · ')}
      />
      <CourseHead view={view} />
      <nav ref={nav} aria-label={t('course.rooms')} className={css.rooms} data-print="never">
        {roomsFor(view).map((room) => (
          <Link
            key={room}
            to={`/courses/$course/${room}`}
            params={{ course: id }}
            className={classes(shapes.placeLink, css.room)}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(`course.room.${room}`)}
          </Link>
        ))}
      </nav>
      {/* The skip link leads past the rooms, to the room itself. */}
      <div id="room" key={id}>
        <Outlet />
      </div>
    </CourseSeenAs>
  );
}
