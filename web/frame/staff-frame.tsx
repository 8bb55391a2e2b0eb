import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/layout.tsx';
import { DemoBanner } from './demo-banner.tsx';
import css from './frame.module.css';
import { SignedIn, useSignedIn } from './signed-in.tsx';
import { useSignOut } from './sign-out.ts';
import { Waiting } from './waiting.tsx';

const places = [
  { to: '/today', words: 'today', role: 'therapist' },
  { to: '/caseload', words: 'caseload', role: 'therapist' },
  { to: '/supervision', words: 'supervision', role: 'supervisor' },
  { to: '/service', words: 'service', role: 'manager' },
  { to: '/members', words: 'members', role: 'administrator' },
  { to: '/settings', words: 'settings', role: 'administrator' },
  { to: '/outbox', words: 'outbox', role: 'administrator' },
] as const;

function StaffHead() {
  const { t } = useTranslation();
  const { me, service } = useSignedIn();
  const signOut = useSignOut();
  return (
    <header className={css.head} data-print="never">
      <p className={css.service}>{service.name}</p>
      <nav aria-label={t('frame.places')} className={css.places}>
        {places
          .filter((place) => me.roles.includes(place.role))
          .map((place) => (
            <Link key={place.to} to={place.to} className={css.place} activeProps={{ 'aria-current': 'page' }}>
              {t(`frame.${place.words}`)}
            </Link>
          ))}
      </nav>
      <div className={css.person}>
        <Link to="/account" className={css.place} activeProps={{ 'aria-current': 'page' }}>
          {me.name}
        </Link>
        <Button kind="quiet" size="small" onPress={() => signOut.mutate()}>
          {t('frame.signOut')}
        </Button>
      </div>
    </header>
  );
}

/** The frame of those who work in the service: where they can go, and who they are. */
export function StaffFrame() {
  return (
    <SignedIn>
      <DemoBanner />
      <StaffHead />
      <Page>
        <Waiting />
        <main id="page">
          <Outlet />
        </main>
      </Page>
    </SignedIn>
  );
}
