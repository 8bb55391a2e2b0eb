import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScoreTrends } from '#web/both/trackers/trend.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part } from '#web/ui/layout/layout.tsx';

/** Under the courses of the measures: what the client notes between sessions, week by week, and the way to it. */
export function NotedBetween() {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  return (
    <Part title={t('trackers.title')}>
      {course.trackers.kept.map((kept) => (
        <ScoreTrends key={kept.tracker.id} kept={kept} today={today} level={3} />
      ))}
      <p>
        <Link to="/courses/$course/trackers" params={{ course: course.id }} className={standingLinkClass}>
          {t('trackers.desk.all')}
        </Link>
      </p>
    </Part>
  );
}
