import { useTranslation } from 'react-i18next';
import type { CaseloadRow } from '#core/lists/caseload.ts';
import { milestoneTitle } from '#web/app/protocol-words.ts';
import { Badge } from '#web/ui/words/badge.tsx';
import { Signal } from '#web/ui/words/signal.tsx';
import css from './caseload.module.css';

/** On track or not, and why: by the scores, and by what the protocol asked for. */
export function OnTrack({
  row: { died, status, outcome, signalReason, overdue, called },
}: {
  row: CaseloadRow;
}) {
  const { t } = useTranslation();
  const [first, ...rest] = overdue;
  if (died) return <Badge>{t('caseload.outcome.died')}</Badge>;
  if (status === 'closed') return <Badge>{t(`caseload.outcome.${outcome ?? 'unknown'}`)}</Badge>;
  return (
    <span className={css.track}>
      {signalReason ? (
        <Signal is={signalReason} />
      ) : (
        <span className={css.soft}>{t('caseload.tooEarly')}</span>
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
