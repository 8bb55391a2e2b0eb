import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/layout.tsx';
import { DemoBanner } from './demo-banner.tsx';
import css from './frame.module.css';
import { SignedIn } from './signed-in.tsx';
import { Waiting } from './waiting.tsx';

/** Leaves for a page that says nothing, without a way back to this one. */
function leaveQuickly(): void {
  document.documentElement.hidden = true;
  location.replace('/plain.html');
}

const places = ['home', 'people', 'progress', 'plan', 'more'] as const;
const addresses = { home: '/home', people: '/my/people', progress: '/my/progress', plan: '/my/plan', more: '/my/more' } as const;

/** The frame of a client: help first, a quick way out, and five places. */
export function ClientFrame() {
  const { t } = useTranslation();
  return (
    <SignedIn>
      <div className={css.client}>
        <div className={css.clientTop} data-print="never">
          <Link to="/help-now" className={css.help}>
            {t('frame.helpNow')}
          </Link>
          <Button kind="quiet" size="small" onPress={leaveQuickly}>
            {t('frame.leaveQuickly')}
          </Button>
        </div>
        <DemoBanner />
        <Page width="narrow">
          <Waiting />
          <main id="page">
            <Outlet />
          </main>
        </Page>
        <nav aria-label={t('frame.places')} className={css.clientPlaces} data-print="never">
          {places.map((place) => (
            <Link key={place} to={addresses[place]} className={css.clientPlace} activeProps={{ 'aria-current': 'page' }}>
              {t(`frame.client.${place}`)}
            </Link>
          ))}
        </nav>
      </div>
    </SignedIn>
  );
}
