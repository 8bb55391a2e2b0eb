import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from './badge.tsx';

/** Everything a score or a course can be said to have done. Its words stand in the messages under `signals`. */
export type SignalWord =
  | 'reliable_recovery'
  | 'recovery'
  | 'reliable_improvement'
  | 'no_signal'
  | 'reliable_deterioration'
  | 'not_on_track'
  | 'slow_progress'
  | 'subclinical_stable';

/** One sign each, and none of them the alarm’s: a score says nothing about safety. */
export const signs: Record<SignalWord, Tone> = {
  reliable_recovery: 'good',
  recovery: 'good',
  reliable_improvement: 'falling',
  no_signal: 'plain',
  reliable_deterioration: 'rising',
  not_on_track: 'warn',
  slow_progress: 'slow',
  subclinical_stable: 'steady',
};

/** The word of a change between two scores; none where no threshold is published. */
export const wordOfChange = {
  improvement: 'reliable_improvement',
  deterioration: 'reliable_deterioration',
  'no change': 'no_signal',
  'no threshold': undefined,
} as const satisfies Record<string, SignalWord | undefined>;

/** How it goes, by its word and its sign. */
export function Signal({ is }: { is: SignalWord }) {
  const { t } = useTranslation();
  return <Badge tone={signs[is]}>{t(`signals.${is}`)}</Badge>;
}
