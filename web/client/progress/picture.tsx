import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { answerInWords, instrumentDrawn, plannedOf, scoresDrawn } from '#web/both/measures/drawn.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Trajectory } from '#web/pictures/trajectory/trajectory.tsx';

/** My own scores by session, with my own answers on demand: neither bands, nor a cut-off, nor alarms. */
export function ProgressPicture({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const scores = scoresDrawn(course, instrument, {
    numbered: (_, topic) => topic,
    answer: answerInWords,
    leftOut: t('client.progress.leftOut'),
  });
  const outOf = t('client.progress.outOf', { most: instrument.scoring.max ?? 0 });
  return (
    <Trajectory
      instrument={instrumentDrawn(instrument, outOf)}
      scores={scores}
      {...plannedOf(course)}
      level={4}
    />
  );
}
