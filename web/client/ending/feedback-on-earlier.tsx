import { useParams } from '@tanstack/react-router';
import { useCourseInWords } from '#web/app/course-in-words.ts';
import { NoConnection } from '#web/client/frame/no-connection.tsx';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import { Feedback } from './feedback.tsx';

/** How an earlier course was. */
export function FeedbackOnEarlier() {
  const { course } = useParams({ strict: false });
  const { data: view, error } = useCourseInWords(course ?? '');
  if (!view) return error ? <NoConnection /> : <Loading />;
  return (
    <EarlierCourse view={view} may={['giveTherapyFeedback']}>
      <Feedback />
    </EarlierCourse>
  );
}
