import { useTranslation } from 'react-i18next';
import type { ChangeSaid } from '#core/guide/client/home.ts';

/** Which way a score moved, by the word under which that is said. */
const movedWay = ({ first, last }: ChangeSaid) => (last > first ? 'risen' : last < first ? 'fallen' : 'same');

/** A change is called small only where it is known how much chance can do. */
const howSure = {
  improvement: 'Clear',
  deterioration: 'Clear',
  'no change': 'Small',
  'no threshold': 'Unmeasured',
} as const;

/**
 * How a change is said, on Home as on the page of the measures: what the numbers did, whether that is more than chance,
 * and nothing about what it means.
 */
export function useChangeWords(standing: 'open' | 'over'): (change: ChangeSaid) => string[] {
  const { t } = useTranslation();
  return (change) => {
    const { first, last, direction, reliable } = change;
    const moved = t(`client.home.moved.${movedWay(change)}`, { first, last });
    // Once the course is finished nothing more is waited for, and there is no next time.
    if (direction === 'same') return standing === 'over' ? [moved] : [moved, t('client.change.same')];
    const counts = t(`client.change.${direction}${howSure[reliable]}`);
    const isToTell = reliable === 'deterioration' && standing === 'open';
    return [moved, counts, ...(isToTell ? [t('client.change.talk')] : [])];
  };
}
