import { useTranslation } from 'react-i18next';
import { readWithIn } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { firstValid, lastValid } from '#core/course/measures/readings.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { type Change, changeOf } from '#core/outcomes/reliable-change.ts';
import { mainMeasure } from '#web/both/measures/main-first.ts';

/** How far one instrument has moved between the first score and the latest; null before there are two. */
export function changeIn(course: Course, instrument: Instrument): Change | null {
  const first = firstValid(course, instrument.id)?.result.total;
  const last = lastValid(course, instrument.id)?.result.total;
  if (first === null || first === undefined || last === null || last === undefined) return null;
  return changeOf(instrument, first, last, readWithIn(course, instrument.id).reliableChange ?? undefined);
}

/** A change is called small only where it is known how much chance can do. */
const howSure = {
  improvement: 'Clear',
  deterioration: 'Clear',
  'no change': 'Small',
  'no threshold': 'Unmeasured',
} as const;

/** How a change is said: what the numbers did, whether that is more than chance, and nothing about what it means. */
export function useChangeWords(): (change: Change) => string[] {
  const { t } = useTranslation();
  return (change) => {
    const { first, last, direction, reliable } = change;
    const moved = last > first ? 'risen' : last < first ? 'fallen' : 'same';
    const sure = howSure[reliable];
    return [
      t(`client.progress.${moved}`, { first, last }),
      direction === 'same' ? t('client.progress.sameWords') : t(`client.progress.${direction}${sure}`),
    ];
  };
}

/** How I am doing, in one sentence; null before there are two scores. */
export function useHowIAm(course: Course): string | null {
  const words = useChangeWords();
  const main = mainMeasure(course);
  const change = main && changeIn(course, main);
  return change ? (words(change)[0] ?? null) : null;
}
