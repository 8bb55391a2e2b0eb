import { ownLanguages } from '#web/ui/words/own-languages.ts';
import type { Words } from './catalogue.ts';
import { sayMore, speak } from './language.ts';

/**
 * The message catalogues: a folder a language, in it one file a room, under the room’s name. In English, what frames,
 * doors and the first page of a facilitator say is there before anything is shown; all else comes with the pages.
 */
const first = import.meta.glob<{ default: Words }>(
  ['../messages/en/{entry,frame,phone,ui}.ts', '../messages/en/group/{kept,list}.ts'],
  { eager: true },
);
const others = import.meta.glob<{ default: Words }>(['../messages/*/**/*.ts', '!../messages/en/**']);

/** Resolves once frames and doors can speak; a language beside English is brought only to who reads it. */
export const wordsAreThere = speak(ownLanguages(), { english: first, others }, document.documentElement);

let asked: Promise<void> | undefined;

/** Resolves once every page can speak; asked for anew where the line was cut. */
export function everyWordIsThere(): Promise<void> {
  asked ??= Promise.all([import('./every-word.ts'), wordsAreThere])
    .then(([{ english }]) => sayMore(english))
    .catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
  return asked;
}
