import { useTranslation } from 'react-i18next';
import { instruments, shortNameOf } from '#core/instruments/instruments.ts';
import type { ScoresQueued } from '#core/lists/supervision.ts';
import { Sparkline } from '#web/ui/tables/sparkline.tsx';
import css from './rows.module.css';

/** The last score and its change since the start; a small picture beside it, and the same said aloud. */
export function Scores({ scores }: { scores: ScoresQueued | null }) {
  const { t } = useTranslation();
  const first = scores?.totals[0];
  const last = scores?.totals.at(-1);
  if (!scores || first === undefined || last === undefined)
    return <p className={css.scores}>{t('service.supervision.noScore')}</p>;
  const { instrument, caseFrom, totals } = scores;
  const measure = shortNameOf(instrument);
  const by = last - first;
  const change = totals.length === 1 ? 'first' : by === 0 ? 'same' : by > 0 ? 'up' : 'down';
  return (
    <p className={css.scores}>
      <Sparkline
        scores={totals}
        most={instruments.get(instrument)?.scoring.max ?? 0}
        cutOff={caseFrom ?? undefined}
        words={t('caseload.scores', { instrument: measure, first, last, count: totals.length })}
      />
      <span>
        <strong>{t('service.supervision.score', { instrument: measure, last })}</strong>{' '}
        <span className={css.soft}>
          {t(`service.supervision.change.${change}`, { by: Math.abs(by), first })}
        </span>
      </span>
    </p>
  );
}
