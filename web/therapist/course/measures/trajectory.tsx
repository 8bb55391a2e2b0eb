import { useTranslation } from 'react-i18next';
import { readingsOf } from '#core/course/measures/readings.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { answerSays, instrumentDrawn, plannedOf, scoresDrawn } from '#web/both/measures/drawn.ts';
import { Trajectory } from '#web/pictures/trajectory/trajectory.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from './measures.module.css';

/** One instrument's course, with bands, cut-off, reliable change, alarms, and answers on demand. */
export function InstrumentTrajectory({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const between = readingsOf(course, instrument.id).filter(({ session }) => session === null).length;
  const scores = scoresDrawn(course, instrument, {
    numbered: (n, topic) => t('measures.numbered', { n, topic }),
    answer: answerSays,
    leftOut: t('measures.leftOut'),
    alarm: t('measures.alarm'),
  });
  return (
    <div>
      <Trajectory level={3} instrument={instrumentDrawn(instrument)} scores={scores} {...plannedOf(course)} />
      {between > 0 && <p className={css.faint}>{t('measures.betweenSessions', { count: between })}</p>}
    </div>
  );
}
