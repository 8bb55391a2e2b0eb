import { Navigate } from '@tanstack/react-router';
import { useCourseView } from './view.ts';

/** Where a course opens: for a supervisor on what is for supervision, for everybody else at the session. */
export function CourseDoor() {
  const { as, course } = useCourseView();
  const room = as === 'supervisor' ? 'supervision' : as === 'cover' ? 'cover' : 'session';
  return <Navigate to={`/courses/$course/${room}`} params={{ course: course.id }} replace />;
}
