import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePairs } from '#web/app/colleagues.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import css from '#web/service/service.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part } from '#web/ui/layout/layout.tsx';

/** The way to the portfolio of each of those I supervise, and to what they hold. */
export function Portfolios() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data } = usePairs();
  const mine = (data?.pairs ?? []).filter(({ supervisor }) => supervisor.person === me.id);
  if (mine.length === 0) return null;
  return (
    <Part title={t('service.portfolio.others')}>
      <ul className={css.inOneLine} data-print="never">
        {mine.map(({ therapist: { person, name } }) => (
          <li key={person}>
            <Link to="/portfolio/$person" params={{ person }} className={standingLinkClass}>
              <span dir="auto">{name}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/credentials" className={standingLinkClass}>
            {t('service.credentials.title')}
          </Link>
        </li>
      </ul>
    </Part>
  );
}
