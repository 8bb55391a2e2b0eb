import { useTranslation } from 'react-i18next';
import { circleMoments } from '#web/both/people/circle-moments.ts';
import { CircleOverTime } from '#web/pictures/circle/over-time.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';

/** The circle as it stood after each session and today. */
export function OverTime() {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const moments = circleMoments(course, [
    ...course.sessions.held.map(({ n, on }) => ({ on, label: t('people.afterSession', { session: n }) })),
    { on: today, label: t('people.today') },
  ]);
  if (moments.length < 2) return <p>{t('people.onlyOneMoment')}</p>;
  return <CircleOverTime moments={moments} title={t('people.overTimeTitle')} />;
}
