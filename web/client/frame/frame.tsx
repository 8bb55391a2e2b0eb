import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DemoBanner } from '#web/app/frame/demo-banner.tsx';
import { HowItWorksLink } from '#web/app/frame/how-it-works-link.tsx';
import { InEnglishAlone } from '#web/app/frame/in-english-alone.tsx';
import { RoomNotice } from '#web/app/frame/room-notice.tsx';
import { SignedIn } from '#web/app/frame/signed-in.tsx';
import { ToldOfRights } from '#web/app/frame/told.tsx';
import { useInstallation } from '#web/app/installation.ts';
import { useHowKept } from '#web/app/offline/how-kept.ts';
import { bringBehind, keepShell } from '#web/app/offline/keep-shell.ts';
import { useHelp } from '#web/both/help/known-numbers.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Page } from '#web/ui/layout/layout.tsx';
import { SkipLink } from '#web/ui/layout/page-head.tsx';
import css from './frame.module.css';
import { NoConnection } from './no-connection.tsx';
import '#web/app/frame/theme.ts';
import { Waiting } from '#web/app/offline/waiting.tsx';

/** Leaves for a page that says nothing, without a way back to this one. */
function leaveQuickly(): void {
  document.documentElement.hidden = true;
  location.replace('/plain.html');
}

const places = ['home', 'people', 'progress', 'plan', 'more'] as const;
const addresses = {
  home: '/home',
  people: '/my/people',
  progress: '/my/progress',
  plan: '/my/plan',
  more: '/my/more',
} as const;

/** Help first in the tab order, then the way past the menus, then the way out. */
function Top() {
  const { t } = useTranslation();
  return (
    <header className={css.clientTop} data-print="never">
      <Link to="/help-now" className={css.help} activeProps={{ 'aria-current': 'page' }}>
        {t('frame.helpNow')}
      </Link>
      <SkipLink />
      <Button kind="quiet" size="small" onPress={leaveQuickly}>
        {t('frame.leaveQuickly')}
      </Button>
    </header>
  );
}

function Places() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('frame.places')} className={css.clientPlaces} data-print="never">
      {places.map((place) => (
        <Link
          key={place}
          to={addresses[place]}
          className={css.clientPlace}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(`frame.client.${place}`)}
        </Link>
      ))}
    </nav>
  );
}

function Main({ children }: { children: ReactNode }) {
  return (
    <Page width="narrow">
      <main id="page">{children}</main>
    </Page>
  );
}

/** What is between: Help now needs nobody signed in and no line; every other place needs both, or says what still works. */
function Between() {
  // By the page that is shown and not by the address, which is ahead of it: a page of the course stands nowhere but with who is here.
  const isHelp = useMatches({ select: (matches) => matches.at(-1)?.fullPath === '/help-now' });
  // Said at once; it is asked again meanwhile.
  const { data: installation, failureReason } = useInstallation();
  useHelp();
  const kept = useHowKept();
  if (isHelp) {
    return (
      <Main>
        <Outlet />
      </Main>
    );
  }
  // What lies behind a phrase is asked for first: with it the page may open without a line.
  if (!installation && failureReason && kept !== 'locked') {
    return (
      <Main>
        <NoConnection />
      </Main>
    );
  }
  return (
    <SignedIn>
      <DemoBanner />
      <Page width="narrow">
        <Waiting />
        <RoomNotice />
        <main id="page">
          <InEnglishAlone />
          <ToldOfRights />
          <Outlet />
          <p className={css.how}>
            <HowItWorksLink to="/my/how-it-works" className={standingLinkClass} />
          </p>
        </main>
      </Page>
    </SignedIn>
  );
}

const whatIsBehind = () => Promise.all([bringBehind('home'), import('#web/both/help/without-a-line.tsx')]);

/** The frame of a client: help first, a quick way out, and five places. */
export function ClientFrame() {
  useEffect(() => keepShell(whatIsBehind), []);
  return (
    <div className={css.client}>
      <Top />
      <div className={css.clientBetween}>
        <Between />
      </div>
      <Places />
    </div>
  );
}
