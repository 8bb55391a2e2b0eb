import { useTranslation } from 'react-i18next';
import type { SignalReason } from '#core/outcomes/session-signal.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import css from './caseload.module.css';
import type { CaseloadRow } from './caseload-list.ts';

const tones: Record<SignalReason, Tone> = {
  reliable_deterioration: 'rising',
  not_on_track: 'warn',
  slow_progress: 'warn',
  reliable_recovery: 'good',
  reliable_improvement: 'good',
  subclinical_stable: 'plain',
  no_signal: 'plain',
};
const order: (SignalReason | null)[] = [
  'reliable_deterioration',
  'not_on_track',
  'slow_progress',
  null,
  'no_signal',
  'subclinical_stable',
  'reliable_improvement',
  'reliable_recovery',
];

/** Worst first. */
export const trackOrder = ({ signalReason }: CaseloadRow): number => order.indexOf(signalReason);

/** On track or not, and why: by the scores, and by what the protocol asked for. */
export function OnTrack({ row: { status, outcome, signalReason, overdue } }: { row: CaseloadRow }) {
  const { t } = useTranslation();
  if (status === 'closed') return <Badge>{t(`caseload.outcome.${outcome ?? 'unknown'}`)}</Badge>;
  return (
    <span className={css.track}>
      {signalReason && signalReason !== 'no_signal' ? (
        <Badge tone={tones[signalReason]}>{t(`caseload.signal.${signalReason}`)}</Badge>
      ) : (
        <span className={css.soft}>{t('caseload.signal.none')}</span>
      )}
      {overdue.length > 0 && (
        <span className={css.soft}>{t('caseload.overdue', { count: overdue.length })}</span>
      )}
    </span>
  );
}
