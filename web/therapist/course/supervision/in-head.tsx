import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { threadsWaiting } from '#core/course/supervision/threads.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Badge } from '#web/ui/words/badge.tsx';

/** What waits in supervision for whoever looks, and the way to where it is answered. */
export function SupervisionWaits() {
  const { t } = useTranslation();
  const { as, course } = useCourseView();
  if (as !== 'therapist' && as !== 'supervisor') return null;
  const { length: count } = threadsWaiting(course, as);
  if (count === 0) return null;
  return (
    <Link to="/courses/$course/supervision" params={{ course: course.id }}>
      <Badge tone="warn">{t(as === 'therapist' ? 'course.note' : 'course.question', { count })}</Badge>
    </Link>
  );
}
