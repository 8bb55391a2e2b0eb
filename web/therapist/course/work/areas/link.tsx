import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Area } from '#core/protocols/areas/area.ts';
import { areaTone } from '#web/app/area-tones.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

interface AreaLinkProps {
  area: Area;
  className?: string;
  /** A strategy to go straight to, such as `RD-3`. */
  strategy?: string;
  children: ReactNode;
}

/** A link to the room of one problem area. */
export function AreaLink({ area, className, strategy, children }: AreaLinkProps) {
  const { course } = useCourseView();
  return (
    <Link
      to={`/courses/$course/work/${areaTone[area]}`}
      params={{ course: course.id }}
      hash={strategy}
      className={className}
    >
      {children}
    </Link>
  );
}
