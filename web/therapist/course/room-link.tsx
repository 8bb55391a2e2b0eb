import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { useCourseView } from './view.ts';

/** A room of the course, by its path below it. */
type Room =
  | 'beside'
  | 'countersigns'
  | 'cover'
  | 'ending'
  | 'formulation'
  | 'measures'
  | 'messages'
  | 'moving-in'
  | 'opening'
  | 'people'
  | 'record'
  | 'safety'
  | 'session'
  | 'sessions'
  | 'sheets'
  | 'supervision'
  | 'trackers'
  | 'work'
  | 'work/clarify'
  | 'work/dispute'
  | 'work/skills'
  | 'work/patterns'
  | 'work/talks';

/** The way to another room of this course, at a place of its own; on paper it would lead nowhere. */
export function RoomLink({ to, hash, children }: { to: Room; hash?: string; children: ReactNode }) {
  const { course } = useCourseView();
  return (
    <Link
      to={`/courses/$course/${to}`}
      params={{ course: course.id }}
      hash={hash}
      className={standingLinkClass}
      data-print="never"
    >
      {children}
    </Link>
  );
}
