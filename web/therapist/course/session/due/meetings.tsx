import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeetingToday } from '#core/guide/today/meetings-today.ts';
import css from '#web/therapist/course/session/session.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';

/** Meetings outside the count that are usual in this phase, each as the way to where it is recorded. */
export function MeetingsDue({ meetings }: { meetings: readonly MeetingToday[] }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  if (meetings.length === 0) return null;
  return (
    <>
      <p>{t('session.due.meetings')}</p>
      <ul className={css.lines}>
        {meetings.map(({ meeting, name, says, held, usually }) => (
          <li key={meeting}>
            <p>
              <Link to="/courses/$course/beside" params={{ course: course.id }}>
                {name}
              </Link>{' '}
              <span className={css.fine}>{t('session.due.meetingsHeld', { held, usually })}</span>
            </p>
            <p className={css.fine}>{says}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
