import { storedText } from '#web/app/offline/stored.ts';

/** What Kith is called on a home screen: by its own name, or by one that says nothing. */
export const names = ['kith', 'notes'] as const;
export type CalledHere = (typeof names)[number];

/** What the page names for each, by its link. */
export const pieces = {
  kith: {
    manifest: '/manifest.webmanifest',
    icon: '/icon.svg',
    'apple-touch-icon': '/icons/apple-touch-icon.png',
  },
  notes: {
    manifest: '/notes.webmanifest',
    icon: '/notes.svg',
    'apple-touch-icon': '/icons/notes-192.png',
  },
} as const;

const words = { en: { notes: 'Notes' } };

const chosen = storedText('called-here');

export const calledHere = (): CalledHere => (chosen.read() === 'notes' ? 'notes' : 'kith');

/** An iPhone reads the name from the page, all others from the manifest. */
function nameForApple(called: CalledHere): void {
  const name = 'apple-mobile-web-app-title';
  document.head.querySelector(`meta[name="${name}"]`)?.remove();
  if (called === 'kith') return;
  const said = document.createElement('meta');
  said.name = name;
  said.content = words.en.notes;
  document.head.append(said);
}

/** The page names the manifest and the icons that were chosen on this phone, before anybody is signed in too. */
export function calledAsChosen(): void {
  const called = calledHere();
  for (const [rel, href] of Object.entries(pieces[called]))
    document.head.querySelector(`link[rel="${rel}"]`)?.setAttribute('href', href);
  nameForApple(called);
}

export function chooseName(called: CalledHere): void {
  if (called === 'kith') chosen.forget();
  else chosen.write(called);
  calledAsChosen();
}
