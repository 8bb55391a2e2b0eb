import { useTranslation } from 'react-i18next';
import type { MeasuredOver, Point, SideBySide } from '#core/course/outcome/side-by-side.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { forClient } from '#core/instruments/wording/for-client.ts';
import { asKnown } from '#web/app/spoken/known.ts';

export type OutcomeReader = 'client' | 'therapist';

/** The first and the latest of what was told over time; `from` is absent while it was told once. */
export const endsOf = (points: readonly Point[]) => ({
  from: points.length > 1 ? points[0]?.value : undefined,
  to: points.at(-1)?.value ?? 0,
});

function moved(points: readonly Point[], better: 'higher' | 'lower') {
  const { from, to } = endsOf(points);
  if (from === undefined) return 'once';
  if (from === to) return 'same';
  return to > from === (better === 'higher') ? 'better' : 'worse';
}

const betterOf = ({ direction }: Instrument) => (direction === 'higher-better' ? 'higher' : 'lower');

/** What an instrument is called here: by its short name at the desk, by what it is about on the client’s phone. */
export function useNameOfMeasure(reader: OutcomeReader): (id: string) => string {
  const { i18n } = useTranslation();
  return (id) => {
    const instrument = instruments.get(id);
    if (!instrument) return id;
    return reader === 'client' ? asKnown(forClient(instrument, i18n.language)) : instrument.shortName;
  };
}

/** How one measure moved, in words. */
export function useMeasureMoved(reader: OutcomeReader): (measured: MeasuredOver) => string {
  const { t } = useTranslation();
  const nameOf = useNameOfMeasure(reader);
  return ({ instrument: id, points }) => {
    const instrument = instruments.get(id);
    const better = instrument ? betterOf(instrument) : 'lower';
    const said = { name: nameOf(id), ...endsOf(points), most: instrument?.scoring.max ?? '' };
    return `${t(`course.outcome.${moved(points, better)}`, said)} ${t(`course.outcome.${better === 'lower' ? 'lowBetter' : 'highBetter'}`)}`;
  };
}

/** How hard the symptoms made daily life, by the last question of the PHQ-9; nothing where it was never answered. */
export function useDifficultySaid(): (points: SideBySide['difficulty']) => string[] {
  const { t } = useTranslation();
  return (points) => {
    if (points.length === 0) return [];
    const set = instruments.get('phq-9')?.responseSets.difficulty;
    const word = (value: number | undefined) =>
      Array.isArray(set) ? (set.find((one) => one.value === value)?.label ?? '') : '';
    const { from, to } = endsOf(points);
    return [t(`course.outcome.difficulty.${moved(points, 'lower')}`, { from: word(from), to: word(to) })];
  };
}
