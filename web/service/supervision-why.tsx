import { useTranslation } from 'react-i18next';
import { urgencySays } from '#core/course/urgency.ts';
import { deviationTitle, milestoneTitle } from '../therapist/rule-words.ts';
import { Badge } from '../ui/badge.tsx';
import { moment } from '../when.ts';
import css from './service.module.css';
import type { Why } from './supervision-list.ts';

/** So many titles are named; the course itself shows them all. */
const shown = 2;

/** Why a course stands in the queue. */
export function WhyWords({ why }: { why: Why }) {
  const { t, i18n } = useTranslation();
  if (why.kind === 'alarm') {
    const { source, at, urgency, seen } = why.alarm;
    return (
      <>
        <Badge tone="danger">{t('service.why.alarm', { source: t(`today.source.${source}`) })}</Badge>{' '}
        <span>
          {t(`service.why.${seen}`, { at: moment(at, i18n.language) })} {urgencySays[urgency]}
        </span>
      </>
    );
  }
  if (why.kind === 'not_improving') {
    return (
      <Badge tone={why.signal === 'red' ? 'rising' : 'warn'}>{t(`caseload.signal.${why.reason}`)}</Badge>
    );
  }
  if (why.kind === 'ending_not_named') return <>{t('service.why.ending', { count: why.left })}</>;
  const titles =
    why.kind === 'overdue' ? why.milestones.map(milestoneTitle) : why.deviations.map(deviationTitle);
  return (
    <>
      <span className={css.strong}>{t(`service.why.${why.kind}`)}</span> {titles.slice(0, shown).join('; ')}
      {titles.length > shown && ` ${t('service.why.more', { count: titles.length - shown })}`}
    </>
  );
}
