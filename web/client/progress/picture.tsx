import { useTranslation } from 'react-i18next';
import { readWithIn } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { firstValid } from '#core/course/measures/readings.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { useDrawnBefore } from '#web/both/measures/courses-before.ts';
import { answerInWords, instrumentDrawn, plannedOf, scoresDrawn } from '#web/both/measures/drawn.ts';
import { onOneLine } from '#web/both/measures/one-line.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Trajectory } from '#web/pictures/trajectory/trajectory.tsx';

/** My own scores by session, with my own answers on demand: neither bands, nor a cut-off, nor alarms. */
export function ProgressPicture({
  instrument,
  before,
}: {
  instrument: Instrument;
  before: readonly Course[];
}) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const drawn = (one: Course) =>
    scoresDrawn(one, instrument, {
      numbered: (_, topic) => topic,
      answer: answerInWords,
      leftOut: t('client.progress.leftOut'),
    });
  const line = onOneLine(drawn(course), useDrawnBefore(before, instrument, drawn));
  const outOf = t('client.progress.outOf', { most: instrument.scoring.max ?? 0 });
  return (
    <Trajectory
      instrument={instrumentDrawn(instrument, outOf, readWithIn(course, instrument.id))}
      {...line}
      began={firstValid(course, instrument.id)?.result.total ?? undefined}
      {...plannedOf(course, 'client')}
      level={4}
    />
  );
}
