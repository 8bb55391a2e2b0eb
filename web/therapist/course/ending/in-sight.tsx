import { useTranslation } from 'react-i18next';
import { CourseMarks } from '../../../pictures/course-marks.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { saidDate } from '../../../when.ts';
import { useCourseHere } from '../course-frame.tsx';
import css from './ending.module.css';
import { useEndingHere } from './ending-here.ts';
import { marksOf } from './marks.ts';

/** The ending in sight from session 1: how many are left, the planned end, and when it is named (E-01, MS-19). */
export function InSight() {
  const { t, i18n } = useTranslation();
  const { course, today } = useCourseHere();
  const here = useEndingHere();
  const words = { name: t('ending.dueName'), last: t('ending.dueGoodbye') };
  const marks = marksOf(course, today, words);
  if (!here || !marks) return <p className={css.lead}>{t('ending.noProtocol')}</p>;
  const { left, naming, nameBy } = here.ending;
  const end = here.where.plannedEnd;
  const closed = course.closing.closed;
  const sentences = closed
    ? [t('ending.closedOn', { on: saidDate(closed.on, i18n.language) })]
    : [
        t('ending.left', { count: left }),
        ...(end ? [t('ending.plannedEnd', { on: saidDate(end, i18n.language) })] : []),
        t(`ending.naming.${naming}`, { session: nameBy }),
      ];
  return (
    <Stack>
      <p className={css.lead}>{sentences.join(' ')}</p>
      <CourseMarks {...marks} title={t('ending.picture')} level={3} />
    </Stack>
  );
}
