import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isolated } from '#core/words/names.ts';
import { catalogue, type Words } from './catalogue.ts';

type File = { default: Words };

/** Texts of a language, by the paths of their files. */
export type Files = Readonly<Record<string, File>>;

/** Speaks English. @param language as the reader’s machine writes it: `en-GB` */
export async function speakEnglish(language: string, english: Files): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: catalogue(english) } },
    // A name from right to left turns neither the sentence it stands in nor what follows it.
    interpolation: { escapeValue: true, escape: isolated },
    returnNull: false,
    // A key put together from data escapes the types and the house's test: a page that shows one says so, and tests hear it.
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key, shown) => {
      if (shown === key) console.error({ en: 'text missing' }.en, key);
    },
  });
}

/** Adds texts of English to those that are there. */
export function sayMore(english: Files): void {
  i18next.addResourceBundle('en', 'translation', catalogue(english), true, true);
}
