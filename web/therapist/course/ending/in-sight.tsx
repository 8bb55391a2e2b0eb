import { useTranslation } from 'react-i18next';
import { marksOf } from '#web/both/course-marks.ts';
import { CourseMarks } from '#web/pictures/course-marks/course-marks.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import css from './ending.module.css';
import { useGuide } from './use-guide.ts';

/** The ending in sight from session 1: how many are left, the planned end, and when it is named (E-01, MS-19). */
export function InSight() {
  const { t, i18n } = useTranslation();
  const { course, today } = useCourseView();
  const guide = useGuide();
  const words = { name: t('ending.dueName'), last: t('ending.dueGoodbye') };
  const marks = marksOf(course, today, words);
  if (!guide || !marks) return <p className={css.lead}>{t('ending.noProtocol')}</p>;
  const { left, naming, nameBy } = guide.ending;
  const end = guide.position.plannedEnd;
  const closed = course.closing.closed;
  const sentences = closed
    ? [t('ending.closedOn', { on: dateInWords(closed.on, i18n.language) })]
    : guide.position.openEnded
      ? [t('ending.openEnded')]
      : [
          t('ending.left', { count: left }),
          ...(end ? [t('ending.plannedEnd', { on: dateInWords(end, i18n.language) })] : []),
          t(`ending.naming.${naming}`, { session: nameBy }),
        ];
  return (
    <Stack>
      <p className={css.lead}>{sentences.join(' ')}</p>
      {!guide.position.openEnded && <CourseMarks {...marks} title={t('ending.picture')} level={3} />}
    </Stack>
  );
}
