import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { urgencySays } from '#core/course/risk/urgency.ts';
import type { Reason } from '#core/lists/supervision.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { deviationTitle, milestoneTitle } from '#web/app/protocol-words.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { Signal } from '#web/ui/words/signal.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './why.module.css';

/** So many are named at once; the others on demand. */
const shown = 2;

/** Why a course stands in the queue. */
export function WhyWords({ why }: { why: Reason }) {
  const { t } = useTranslation();
  const recorded = useRecorded();
  const { day } = useDaysInWords();
  if (why.kind === 'alarm') {
    const { source, at, urgency, seen } = why.alarm;
    if (why.ofWhoDied)
      return (
        <>
          <Badge>{t('today.ofWhoDied')}</Badge> <span>{t('today.raised', { at: recorded(at) })}</span>
        </>
      );
    return (
      <>
        <Badge tone="danger">{t('service.why.alarm', { source: t(`today.source.${source}`) })}</Badge>{' '}
        <span>
          {t(`service.why.${seen}`, { at: recorded(at) })} {urgencySays[urgency]}
        </span>
      </>
    );
  }
  if (why.kind === 'not_improving') return <Signal is={why.reason} />;
  if (why.kind === 'ending_not_named') return <>{t('service.why.ending', { count: why.left })}</>;
  if (why.kind === 'question') return <>{t('service.why.question', { count: why.count, on: day(why.on) })}</>;
  const [ids, titleOf] =
    why.kind === 'overdue' ? [why.milestones, milestoneTitle] : [why.deviations, deviationTitle];
  const more = ids.slice(shown);
  return (
    <>
      <span className={css.strong}>{t(`service.why.${why.kind}`)}</span>{' '}
      {ids.slice(0, shown).map((id, nth) => (
        <Fragment key={id}>
          {nth > 0 && '; '}
          <span title={id}>{titleOf(id, why.called)}</span>
        </Fragment>
      ))}
      {more.length > 0 && (
        <Disclosure title={t('service.why.more', { count: more.length })}>
          <ul className={css.why}>
            {more.map((id) => (
              <li key={id} title={id}>
                {titleOf(id, why.called)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
