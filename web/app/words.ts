import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isolated } from '#core/words/names.ts';
import { ownLanguages } from '#web/ui/words/own-languages.ts';
import { catalogue, type Words } from './catalogue.ts';

const files = import.meta.glob<{ default: Words }>('../messages/en/**/*.ts', { eager: true });

const [own] = ownLanguages();

/** The message catalogue: one file a room, under the room’s name. */
export const words = i18next.use(initReactI18next);

void words.init({
  lng: own?.startsWith('en') ? own : 'en',
  fallbackLng: 'en',
  resources: { en: { translation: catalogue(files) } },
  // A name from right to left turns neither the sentence it stands in nor what follows it.
  interpolation: { escapeValue: true, escape: isolated },
  returnNull: false,
  // A key put together from data escapes the types and the house's test: a page that shows one says so, and tests hear it.
  saveMissing: true,
  missingKeyHandler: (_languages, _namespace, key, shown) => {
    if (shown === key) console.error('text missing', key);
  },
});
