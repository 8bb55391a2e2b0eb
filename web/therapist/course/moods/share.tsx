import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { linkedTarget, moodsLinked } from '#core/guide/progress/moods-linked.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

/** how many middle sessions tied mood and events together, beside what is aimed at; and the diary of them. */
export function MoodsShare({ place = 'session' }: { place?: 'session' | 'diary' }) {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const share = moodsLinked(course, today);
  return (
    <>
      {share && (
        <p>
          {t('session.moods.share', { ...share, count: share.sessions, target: linkedTarget })}{' '}
          {share.without.length > 0 && t('session.moods.without', { sessions: share.without.join(', ') })}
        </p>
      )}
      {place === 'session' && (
        <p>
          <Link to="/courses/$course/moods" params={{ course: course.id }}>
            {t('session.moods.toDiary')}
          </Link>
        </p>
      )}
    </>
  );
}
