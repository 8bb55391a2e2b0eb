import { useTranslation } from 'react-i18next';
import { ScoreTrends } from '#web/both/trackers/trend.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
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
        <RoomLink to="trackers">{t('trackers.desk.all')}</RoomLink>
      </p>
    </Part>
  );
}
