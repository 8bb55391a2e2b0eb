import { useTranslation } from 'react-i18next';
import type { CaseloadRow } from '#core/lists/caseload.ts';
import type { SignalReason } from '#core/outcomes/session-signal.ts';
import { milestoneTitle } from '#web/app/protocol-words.ts';
import { Badge, type Tone } from '#web/ui/words/badge.tsx';
import css from './caseload.module.css';

const tones: Record<SignalReason, Tone> = {
  reliable_deterioration: 'rising',
  not_on_track: 'warn',
  slow_progress: 'warn',
  reliable_recovery: 'good',
  reliable_improvement: 'good',
  subclinical_stable: 'plain',
  no_signal: 'plain',
};
/** On track or not, and why: by the scores, and by what the protocol asked for. */
export function OnTrack({ row: { status, outcome, signalReason, overdue, called } }: { row: CaseloadRow }) {
  const { t } = useTranslation();
  const [first, ...rest] = overdue;
  if (status === 'closed') return <Badge>{t(`caseload.outcome.${outcome ?? 'unknown'}`)}</Badge>;
  return (
    <span className={css.track}>
      {signalReason && signalReason !== 'no_signal' ? (
        <Badge tone={tones[signalReason]}>{t(`caseload.signal.${signalReason}`)}</Badge>
      ) : (
        <span className={css.soft}>{t('caseload.signal.none')}</span>
      )}
      {first && (
        <span className={css.soft}>
          {t('caseload.overdue', { title: milestoneTitle(first, called) })}
          {rest.length > 0 && ` ${t('today.line.more', { count: rest.length })}`}
        </span>
      )}
    </span>
  );
}
