import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { waitingFor } from '#core/course/messages/waiting.ts';

/** The way to the messages of a course, with how many wait; where none are offered and none were written, nothing. */
export function MessagesLink({ course }: { course: Course }) {
  const { t } = useTranslation();
  const { offer, sent } = course.messages;
  const count = waitingFor(course, 'therapist').length;
  if (!offer && sent.length === 0) return null;
  return (
    <Link to="/courses/$course/messages" params={{ course: course.id }}>
      {count > 0 ? t('course.messages.linkWaits', { count }) : t('course.messages.link')}
    </Link>
  );
}
