import { useTranslation } from 'react-i18next';
import { urgencySays } from '#core/course/risk/urgency.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import type { Line } from '#core/lists/today.ts';
import { milestoneTitle } from '#web/app/protocol-words.ts';
import { Badge, type Tone } from '#web/ui/words/badge.tsx';
import css from './today.module.css';

type Score = Extract<Line, { kind: 'score' }>;

/** How a score moved: the words say it, the mark’s shape repeats it. */
function scoreTone({ reliable }: Score): Tone {
  if (reliable === 'deterioration') return 'rising';
  if (reliable === 'improvement') return 'falling';
  return 'plain';
}

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
  if (line.kind === 'score') {
    const words = t('today.line.score', {
      instrument: shortNameOf(line.instrument),
      previous: line.previous,
      latest: line.latest,
    });
    return (
      <>
        <Badge tone={scoreTone(line)}>{words}</Badge>
        <span className={css.soft}> {t(`today.reliable.${line.reliable}`)}</span>
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
