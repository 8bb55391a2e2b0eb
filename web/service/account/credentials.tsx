import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { calledIn } from '#core/credentials/who-may-give.ts';
import { useCredentials } from '#web/app/credentials.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { RunsOut } from '#web/service/credentials/soon.tsx';
import { useStandsInWords } from '#web/service/credentials/what.ts';
import css from '#web/service/service.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';

/** What I hold, and what of it runs out soon. */
export function OwnCredentials() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data } = useCredentials();
  const stands = useStandsInWords(data?.today ?? '');
  if (!data) return null;
  const own = data.credentials.filter(({ person }) => person === me.id);
  return (
    <>
      <RunsOut held={own} today={data.today} />
      {own.length === 0 && <p className={css.soft}>{t('service.credentials.noneOwn')}</p>}
      <ul className={css.lines}>
        {own.map((one) => (
          <li key={one.id} className={css.pair}>
            <bdi>{calledIn(one.what)}</bdi>
            <span className={css.soft}>{stands(one).words}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/portfolio" className={standingLinkClass}>
          {t('service.portfolio.own')}
        </Link>{' '}
        <span className={css.soft}>{t('service.portfolio.ownSays')}</span>
      </p>
      <p>
        <Link to="/credentials" className={standingLinkClass}>
          {t('service.credentials.whole')}
        </Link>
      </p>
    </>
  );
}
