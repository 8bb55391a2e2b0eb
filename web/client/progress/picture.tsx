import { useTranslation } from 'react-i18next';
import { readingsOf } from '#core/course/measures/readings.ts';
import { followed } from '#core/guide/followed.ts';
import { type Instrument, questionsOf } from '#core/instruments/instrument/instrument.ts';
import { reliableChangeOf } from '#core/outcomes/measure-thresholds.ts';
import { phaseTone } from '#web/app/tones.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import type { TrajectoryScore } from '#web/pictures/trajectory/props.ts';
import { Trajectory } from '#web/pictures/trajectory/trajectory.tsx';

/** My own scores by session, with my own answers on demand. */
export function ProgressPicture({ instrument }: { instrument: Instrument }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const follows = followed(course);
  const questions = questionsOf(instrument);
  const answerOf = (at: number, value: unknown) => {
    const set = instrument.responseSets[questions[at]?.answers ?? ''];
    const label = Array.isArray(set) ? set.find((option) => option.value === value)?.label : undefined;
    return label ?? (value === null || value === undefined ? t('client.progress.leftOut') : String(value));
  };
  const bySession = new Map<number, TrajectoryScore>();
  for (const reading of readingsOf(course, instrument.id)) {
    if (reading.session === null) continue;
    bySession.set(reading.session, {
      session: reading.session,
      on: reading.on,
      score: reading.result.total ?? undefined,
      items: reading.answers.map((value, at) => ({
        question: questions[at]?.text ?? questions[at]?.label ?? '',
        answer: answerOf(at, value),
      })),
    });
  }
  const top = instrument.scoring.max ?? 0;
  const change = reliableChangeOf(instrument);
  return (
    <Trajectory
      instrument={{
        name: instrument.shortName,
        most: top,
        better: instrument.direction === 'higher-worse' ? 'lower' : 'higher',
        bands: [
          { from: instrument.scoring.min ?? 0, to: top, label: t('client.progress.outOf', { most: top }) },
        ],
        reliableChange: change?.scale === 'total' ? change.threshold : undefined,
      }}
      scores={[...bySession.values()].toSorted((a, b) => a.session - b.session)}
      phases={
        follows?.preset.windows.map(({ phase, from, to }) => ({ key: phaseTone[phase], from, to })) ?? []
      }
      planned={follows?.preset.sessions ?? 0}
      level={4}
    />
  );
}
