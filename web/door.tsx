import '#web/ui/look/look.css';
import '#web/app/frame/theme.ts';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PageStart } from '#core/api-answers/service.ts';
import { see } from '#web/app/api.ts';
import { bringBehindLater } from '#web/app/offline/keep-shell.ts';
import { storedText } from '#web/app/offline/stored.ts';
import { anotherLanguage, wordsAreThere } from '#web/app/words.ts';
import { NoLineAtDoor } from '#web/entry/no-line-at-door.tsx';
import { SignInPage } from '#web/entry/sign-in-page.tsx';
import { SkipLink } from '#web/ui/layout/page-head.tsx';

/** The sign-in, which comes before the app. Whatever else stands here than somebody who is to sign in is for the app to show. */

const page = '/sign-in';

/** What was owed or chosen on this device, which the app sees to before anything is shown. */
const isForTheApp = () =>
  location.pathname !== page || ['session-to-end', 'called-here'].some((name) => storedText(name).read());

const theApp = () => import('./main.tsx');

const drawn = (place: HTMLElement, what: ReactNode) =>
  createRoot(place).render(<StrictMode>{what}</StrictMode>);

/** Leads away from this page for good: nobody comes back to what was typed on it. */
async function comeIn(): Promise<void> {
  location.replace('/');
  await new Promise(() => undefined);
}

async function open(place: HTMLElement): Promise<unknown> {
  if (isForTheApp()) return theApp();
  const [here] = await Promise.all([see<PageStart>('here').catch(() => undefined), wordsAreThere]);
  if (!here?.service || here.me) return theApp();
  await anotherLanguage()?.readyFor(page);
  anotherLanguage()?.speakOn(page);
  drawn(
    place,
    <>
      <SkipLink />
      <SignInPage service={here.service} here={here} comeIn={comeIn} />
    </>,
  );
  bringBehindLater('door');
}

const place = document.getElementById('kith');
if (place) open(place).catch(() => drawn(place, <NoLineAtDoor />));
