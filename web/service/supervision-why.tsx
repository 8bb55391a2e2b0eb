import { useTranslation } from 'react-i18next';
import { urgencySays } from '#core/course/urgency.ts';
import { deviationTitle, milestoneTitle } from '../therapist/rule-words.ts';
import { Badge } from '../ui/badge.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { moment } from '../when.ts';
import css from './service.module.css';
import type { Why } from './supervision-list.ts';

/** So many are named at once; the others on demand. */
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
  const named =
    why.kind === 'overdue'
      ? why.milestones.map((id) => `${milestoneTitle(id)} (${id})`)
      : why.deviations.map((id) => `${deviationTitle(id)} (${id})`);
  const more = named.slice(shown);
  return (
    <>
      <span className={css.strong}>{t(`service.why.${why.kind}`)}</span> {named.slice(0, shown).join('; ')}
      {more.length > 0 && (
        <Disclosure title={t('service.why.more', { count: more.length })}>
          <ul className={css.why}>
            {more.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
