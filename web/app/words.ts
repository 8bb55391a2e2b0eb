import { ownLanguages } from '#web/ui/words/own-languages.ts';
import type { Words } from './catalogue.ts';
import { speak } from './language.ts';

/** The message catalogues: a folder a language, in it one file a room, under the room’s name. */
const english = import.meta.glob<{ default: Words }>('../messages/en/**/*.ts', { eager: true });
const others = import.meta.glob<{ default: Words }>(['../messages/*/**/*.ts', '!../messages/en/**']);

/** Resolves once the page can speak; a language beside English is brought only to who reads it. */
export const wordsAreThere = speak(ownLanguages(), { english, others }, document.documentElement);
