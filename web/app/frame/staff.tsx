import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Page } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { BackupsNotice } from './backups-notice.tsx';
import { DemoBanner } from './demo-banner.tsx';
import css from './frame.module.css';
import { HowItWorksLink } from './how-it-works-link.tsx';
import { RoomNotice } from './room-notice.tsx';
import { useSignOut } from './sign-out.tsx';
import { SignedIn, useSignedIn } from './signed-in.tsx';
import { ToldOfRights } from './told.tsx';
import { UnansweredBanner } from './unanswered.tsx';
import './theme.ts';
import { Waiting } from '#web/app/offline/waiting.tsx';
import { WhoseClock } from './zone.tsx';

const places = [
  { to: '/today', words: 'today', roles: ['therapist'] },
  { to: '/reception', words: 'reception', roles: ['secretary'] },
  { to: '/diary', words: 'diary', roles: ['therapist'] },
  { to: '/caseload', words: 'caseload', roles: ['therapist'] },
  { to: '/referrals', words: 'referrals', roles: ['manager', 'administrator'], takes: 'referrals' },
  { to: '/groups', words: 'groups', roles: ['facilitator', 'therapist', 'supervisor'] },
  { to: '/supervision', words: 'supervision', roles: ['supervisor'] },
  { to: '/service', words: 'service', roles: ['manager'] },
  { to: '/programme', words: 'programme', roles: ['manager'] },
  { to: '/duty', words: 'duty', roles: ['therapist', 'supervisor', 'manager', 'administrator'] },
  {
    to: '/safety-directory',
    words: 'directory',
    // A therapist's row of places is full on a phone: the page of duty leads there.
    roles: ['facilitator', 'supervisor', 'manager', 'administrator'],
  },
  { to: '/members', words: 'members', roles: ['administrator', 'manager'] },
  { to: '/credentials', words: 'credentials', roles: ['administrator', 'manager'] },
  { to: '/moving-in', words: 'movingIn', roles: ['administrator'] },
  { to: '/settings', words: 'settings', roles: ['administrator'] },
  { to: '/rooms', words: 'rooms', roles: ['manager', 'administrator'] },
  { to: '/research', words: 'research', roles: ['manager'] },
  { to: '/public-pages', words: 'publicPages', roles: ['manager', 'administrator'] },
  { to: '/programme/places', words: 'programmePlaces', roles: ['administrator'] },
  { to: '/outbox', words: 'outbox', roles: ['administrator'] },
  { to: '/audit', words: 'audit', roles: ['administrator', 'manager'] },
] as const;

function StaffHead() {
  const { t } = useTranslation();
  const { me, service } = useSignedIn();
  const signOut = useSignOut();
  return (
    <header className={css.head} data-print="never">
      <p className={css.service} dir="auto">
        {service.name}
      </p>
      <nav aria-label={t('frame.places')} className={css.places}>
        {(me.lacks ? [] : places)
          .filter(
            (place) =>
              place.roles.some((role) => me.roles.includes(role)) ||
              ('takes' in place && me.takes === place.takes),
          )
          .map((place) => (
            <Link
              key={place.to}
              to={place.to}
              className={classes(shapes.placeLink, css.place)}
              activeProps={{ 'aria-current': 'page' }}
            >
              {t(`frame.${place.words}`)}
            </Link>
          ))}
      </nav>
      <div className={css.person}>
        <HowItWorksLink to="/how-it-works" className={classes(shapes.placeLink, css.place, css.howBeside)} />
        <Link
          to="/account"
          className={classes(shapes.placeLink, css.place, css.own)}
          activeProps={{ 'aria-current': 'page' }}
        >
          <span dir="auto">{me.name}</span>
        </Link>
        <Button kind="quiet" size="small" onPress={signOut.press} isPending={signOut.isPending}>
          {t('frame.signOut')}
        </Button>
        {signOut.question}
      </div>
    </header>
  );
}

/** One element, so that drawing the frame again does not set out for the door again. */
const toTheDoor = <Navigate to="/" />;
const toTheAccount = <Navigate to="/account" />;

/** A client who comes to a page of the desk is shown to their own place. */
function Desk() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { pathname } = useLocation();
  if (me.roles.length === 0) return toTheDoor;
  return (
    <>
      <DemoBanner />
      <StaffHead />
      <Page>
        <Waiting />
        <RoomNotice />
        <BackupsNotice />
        <WhoseClock />
        <main id="page">
          {!me.lacks && me.roles.some((role) => role !== 'secretary') && <UnansweredBanner />}
          {!me.lacks && <ToldOfRights />}
          {me.lacks && <Notice kind="warn">{t('frame.secondStep')}</Notice>}
          {me.lacks && pathname !== '/account' ? toTheAccount : <Outlet />}
          <p className={css.howBelow}>
            <HowItWorksLink to="/how-it-works" className={standingLinkClass} />
          </p>
        </main>
      </Page>
    </>
  );
}

/** The frame of those who work in the service: where they can go, and who they are. */
export function StaffFrame() {
  return (
    <SignedIn>
      <Desk />
    </SignedIn>
  );
}
