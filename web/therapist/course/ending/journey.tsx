import { useTranslation } from 'react-i18next';
import { eventsInOrder } from '#core/course/timeline/present-events.ts';
import { ScoresMoved } from '#web/both/outcome/scores.tsx';
import { StoryRead } from '#web/therapist/course/formulation/story/read.tsx';
import { OverTime } from '#web/therapist/course/people/over-time.tsx';
import { CourseTimeline } from '#web/therapist/course/timeline/picture.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';

/** The way of the course for looking back together: its timeline, the circle then and now, the scores, and how it was understood (S004-85, E-02). */
export function Journey() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const story = course.formulation.versions.at(-1);
  return (
    <Stack>
      <CourseTimeline events={eventsInOrder(course.timeline)} />
      <OverTime />
      <ScoresMoved course={course} reader="therapist" />
      {story && (
        <>
          <h3>{t('record.printed.formulation')}</h3>
          <StoryRead text={story} />
        </>
      )}
    </Stack>
  );
}
