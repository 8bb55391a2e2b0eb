import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { changeIn, mainMeasure } from '#core/guide/client/change-in.ts';
import type { Change } from '#core/outcomes/reliable-change.ts';
import { movedWay } from './moved.ts';

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
    const moved = movedWay({ first, last });
    const sure = howSure[reliable];
    return [
      t(`client.home.moved.${moved}`, { first, last }),
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
