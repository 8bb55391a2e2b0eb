import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeetingToday } from '#core/guide/today/meetings.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import shapes from '#web/ui/look/shapes.module.css';

/** Meetings outside the count that are usual in this phase, each as the way to where it is recorded. */
export function MeetingsDue({ meetings }: { meetings: readonly MeetingToday[] }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  if (meetings.length === 0) return null;
  return (
    <>
      <p>{t('session.due.meetings')}</p>
      <ul className={shapes.lines}>
        {meetings.map(({ meeting, name, says, held, usually }) => (
          <li key={meeting}>
            <p>
              <Link to="/courses/$course/beside" params={{ course: course.id }}>
                {name}
              </Link>{' '}
              <span className={shapes.fine}>{t('session.due.meetingsHeld', { held, usually })}</span>
            </p>
            <p className={shapes.fine}>{says}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
