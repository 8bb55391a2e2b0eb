import { ownLanguages } from '#web/ui/words/own-languages.ts';
import type { Words } from './catalogue.ts';
import { sayMore, speak } from './language.ts';

type Files = Readonly<Record<string, { default: Words }>>;

/**
 * The message catalogues: a folder a language, in it one file a room, under the room’s name. In English, what frames,
 * doors and the first page of a facilitator say, and who is away, is there before anything is shown; all else comes with the pages.
 */
const first = import.meta.glob<{ default: Words }>(
  ['../messages/en/{away,entry,frame,phone,ui}.ts', '../messages/en/group/{kept,list}.ts'],
  { eager: true },
);
const others = import.meta.glob<{ default: Words }>(['../messages/*/**/*.ts', '!../messages/en/**']);

/** Resolves once frames and doors can speak; a language beside English is brought only to who reads it. */
export const wordsAreThere = speak(ownLanguages(), { english: first, others }, document.documentElement);

/** What brings a part of the words, and resolves once pages can say them; asked for anew where the line was cut. */
function said(bring: () => Promise<{ english: Files }>): () => Promise<void> {
  let asked: Promise<void> | undefined;
  return () => {
    asked ??= Promise.all([bring(), wordsAreThere])
      .then(([{ english }]) => sayMore(english))
      .catch((error: unknown) => {
        asked = undefined;
        throw error;
      });
    return asked;
  };
}

/** What Home of a client says. */
export const wordsOfHome = said(() => import('./spoken/words-of-home.ts'));

/** What Help now says, and what surrounds the pages of a course. */
export const wordsOfHelp = said(() => import('./spoken/words-of-help.ts'));

/** What every page of a client says. */
export const wordsOfClients = said(() => import('./spoken/words-of-clients.ts'));

/** What Today of a therapist says. */
export const wordsOfToday = said(() => import('./spoken/words-of-today.ts'));

/** What the head of a course says, and its measures. */
export const wordsOfMeasures = said(() => import('./spoken/words-of-measures.ts'));

/** What every page of a course says at a desk. */
export const wordsOfCourses = said(() => import('./spoken/words-of-courses.ts'));

/** What every page says. */
export const everyWordIsThere = said(() => import('./spoken/every-word.ts'));
