import { useTranslation } from 'react-i18next';
import type { DeviationSeen } from '#core/guide/deviations.ts';
import { Badge } from '../../../ui/badge.tsx';
import { useSaid } from '../../../use-said.ts';
import css from './session.module.css';

/** Where the chart shows the course drifting from IPT, why it matters, and the source of the rule. */
export function DriftsSeen({ deviations }: { deviations: readonly DeviationSeen[] }) {
  const { t } = useTranslation();
  const { rule } = useSaid();
  if (deviations.length === 0) return <p>{t('session.drift.none')}</p>;
  return (
    <ul className={css.lines}>
      {deviations.map(({ id, title, because, saw, why, severity, source }) => (
        <li key={id}>
          <p>
            <Badge tone={severity === 'info' ? 'plain' : 'warn'}>{title}</Badge>{' '}
            <span className={css.fine}>{id}</span>
          </p>
          <p>{rule([because, ...saw].join(' '))}</p>
          <p className={css.fine}>{[why, source.from].join(' ')}</p>
        </li>
      ))}
    </ul>
  );
}
