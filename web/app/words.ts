import { ownLanguages } from '#web/ui/words/own-languages.ts';
import type { Words } from './catalogue.ts';
import { languageChosen } from './spoken/chosen.ts';
import type { Piece } from './spoken/piece-of.ts';
import { type Offered, speaking } from './spoken/speaking.ts';

type Files = Readonly<Record<string, { default: Words }>>;

/**
 * The message catalogues: a folder a language, in it one file a room, under the room’s name. In English, what frames,
 * doors and the first page of a facilitator say, and who is away, is there before anything is shown; all else comes with the pages.
 */
const first = import.meta.glob<{ default: Words }>(
  ['../messages/en/{away,entry,frame,phone,ui}.ts', '../messages/en/group/{kept,list}.ts'],
  { eager: true },
);
const others = async () => (await import('./spoken/other-languages.ts')).others;

/** The languages that are offered beside English, a file each. */
const offered = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<{ default: Readonly<Record<string, Offered>> }>('./spoken/offered/*.ts', {
      eager: true,
    }),
  ).map((file) => file.default),
) as Readonly<Record<string, Offered>>;

/** What is spoken in this window: the language chosen on this device, else the dearest of its own that Kith speaks. */
export const spoken = speaking({
  english: first,
  others,
  offered,
  own: ownLanguages(),
  chosen: languageChosen.read(),
  root: document.documentElement,
});

/** What a language says of a page that is not there in it. */
export const onlyEnglishIn = (folder: string): string | undefined => offered[folder]?.onlyEnglish;

/** Resolves once frames and doors can speak; a language beside English is brought only to who reads it. */
export const wordsAreThere = spoken.there;

/** What brings a part of the words, and resolves once pages can say them; asked for anew where the line was cut. */
function said(piece: Piece, bring: () => Promise<{ english: Files }>): () => Promise<void> {
  const part = { bring, piece };
  return () => spoken.brought(part);
}

/** What Home of a client says. */
export const wordsOfHome = said('home', () => import('./spoken/words-of-home.ts'));

/** What Help now says, and what surrounds the pages of a course. */
export const wordsOfHelp = said('home', () => import('./spoken/words-of-help.ts'));

/** What every page of a client says. */
export const wordsOfClients = said('all', () => import('./spoken/words-of-clients.ts'));

/** What Today of a therapist says. */
export const wordsOfToday = said('all', () => import('./spoken/words-of-today.ts'));

/** What the head of a course says, and its measures. */
export const wordsOfMeasures = said('all', () => import('./spoken/words-of-measures.ts'));

/** What every page of a course says at a desk. */
export const wordsOfCourses = said('all', () => import('./spoken/words-of-courses.ts'));

/** How the pages work, by whose work it is. */
export const wordsOfHowItWorks = said('all', () => import('./spoken/words-of-how-it-works.ts'));

/** What every page says. */
export const everyWordIsThere = said('all', () => import('./spoken/every-word.ts'));
