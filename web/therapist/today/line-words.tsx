import { useTranslation } from 'react-i18next';
import { urgencySays } from '#core/course/risk/urgency.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import type { Line } from '#core/lists/today.ts';
import { milestoneTitle } from '#web/app/protocol-words.ts';
import { Badge } from '#web/ui/words/badge.tsx';
import { Signal, wordOfChange } from '#web/ui/words/signal.tsx';
import css from './today.module.css';

/** One line of what matters for a session. */
export function LineWords({ line }: { line: Line }) {
  const { t } = useTranslation();
  if (line.kind === 'alarm') {
    return (
      <>
        <Badge tone="danger">{t('today.line.alarm', { source: t(`today.source.${line.source}`) })}</Badge>{' '}
        {urgencySays[line.urgency]}
      </>
    );
  }
  if (line.kind === 'worse') {
    const { instrument, first, latest } = line;
    return (
      <>
        <Signal is="reliable_deterioration" />{' '}
        {t('today.line.worse', { instrument: shortNameOf(instrument), first, latest })}
      </>
    );
  }
  if (line.kind === 'score') {
    const word = wordOfChange[line.reliable];
    const { previous, latest } = line;
    return (
      <>
        {t('today.line.score', { instrument: shortNameOf(line.instrument), previous, latest })}{' '}
        {word && <Signal is={word} />}
      </>
    );
  }
  if (line.kind === 'try_outs') return <>{t('today.line.tryOuts', { count: line.count })}</>;
  const [first = '', ...rest] = line.milestones;
  return (
    <>
      {t('today.line.due', { title: milestoneTitle(first, line.called) })}
      {rest.length > 0 && <span className={css.soft}> {t('today.line.more', { count: rest.length })}</span>}
    </>
  );
}
