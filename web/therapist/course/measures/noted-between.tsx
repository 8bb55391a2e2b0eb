import { useTranslation } from 'react-i18next';
import { ScoreTrends } from '#web/both/trackers/trend.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';

/** Under the courses of the measures: what the client notes between sessions, week by week, and the way to it. */
export function NotedBetween() {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  return (
    <FoldedPart
      id="noted-between"
      title={t('trackers.title')}
      says={course.trackers.kept.map(({ tracker: { name } }) => name).join(' · ')}
    >
      {course.trackers.kept.map((kept) => (
        <ScoreTrends key={kept.tracker.id} kept={kept} today={today} level={3} />
      ))}
      <p>
        <RoomLink to="trackers">{t('trackers.desk.all')}</RoomLink>
      </p>
    </FoldedPart>
  );
}
