import { ownLanguages } from '#web/ui/words/own-languages.ts';
import type { Words } from './catalogue.ts';
import { type Files, speakEnglish } from './language.ts';
import { languageChosen } from './spoken/chosen.ts';
import { inEnglish, type Part } from './spoken/part.ts';
import type { Piece } from './spoken/piece-of.ts';
import type { Spoken } from './spoken/speaking.ts';

/**
 * The message catalogues: a folder a language, in it one file a room, under the room’s name. In English, what frames,
 * doors and the first page of a facilitator say, and who is away, is there before anything is shown; all else comes with the pages.
 */
const first = import.meta.glob<{ default: Words }>(
  ['../messages/en/{away,entry,frame,phone,ui}.ts', '../messages/en/group/{kept,list}.ts'],
  { eager: true },
);

const own = ownLanguages();
const chosen = languageChosen.read();
const dearest = chosen ?? own[0] ?? 'en';
const isEnglish = /^en\b/i.test(dearest);
const englishIsThere = speakEnglish(/^en[-a-z\d]*$/i.test(dearest) ? dearest : 'en', first);

let another: Spoken | undefined;

/** What is spoken beside English; nothing while nobody here reads or chose another language. */
export const anotherLanguage = (): Spoken | undefined => another;

/** Brings how another language than English is spoken. @param as the one that was chosen */
export async function bringAnother(as?: string): Promise<Spoken> {
  const { speakAnother } = await import('./spoken/another.ts');
  another ??= speakAnother({ there: englishIsThere, own, chosen: as, root: document.documentElement });
  return another;
}

/** Resolves once frames and doors can speak; a language beside English is brought only to who reads it. */
export const wordsAreThere: Promise<void> = isEnglish
  ? englishIsThere
  : bringAnother(chosen).then(
      ({ there }) => there,
      () => englishIsThere,
    );

/** The parts that were asked for. */
export const partsAsked = new Set<Part>();

/** What brings a part of the words, and resolves once pages can say them; asked for anew where the line was cut. */
function said(piece: Piece, bring: () => Promise<{ english: Files }>): () => Promise<void> {
  const part: Part = { bring, piece };
  return async () => {
    partsAsked.add(part);
    await wordsAreThere;
    await (another ? another.brought(part) : inEnglish(part, englishIsThere));
  };
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
