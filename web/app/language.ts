import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isolated } from '#core/words/names.ts';
import { catalogue, type Words } from './catalogue.ts';

type File = { default: Words };

/** What Kith can say: what is there at once of English, and the files of every other language by their path. */
export interface Catalogues {
  english: Readonly<Record<string, File>>;
  others: Readonly<Record<string, () => Promise<File>>>;
}

/** The code of a language that has a folder, out of the path of one of its files: `messages/da/entry.ts` is `da`. */
const languageAt = (path: string): string => path.match(/messages\/([^/]+)\//)?.[1] ?? '';

/**
 * A language as dates and numbers can be written in it; undefined for none. Some browsers say it as their machine does, as
 * in `en-US@posix` or `de_CH.UTF-8`.
 */
function readable(said: string): string | undefined {
  const [tag = ''] = said.split(/[@.]/);
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * The first of the reader’s languages that Kith speaks, with its folder: a folder for the region where there is one,
 * else that of the language. English where it speaks none of them.
 */
export function languageFor(own: readonly string[], spoken: readonly string[]) {
  for (const said of own) {
    const language = readable(said);
    if (language === undefined) continue;
    const [base = ''] = language.split('-');
    const folder = [language, base].find((one) => one === 'en' || spoken.includes(one));
    if (folder) return { language, folder };
  }
  return { language: 'en', folder: 'en' };
}

/** The words of one folder; none where they cannot be brought just now, and the page is in English. */
export async function wordsOf(folder: string, others: Catalogues['others']): Promise<Words | undefined> {
  const paths = Object.keys(others).filter((path) => languageAt(path) === folder);
  try {
    const files = await Promise.all(paths.map(async (path) => [path, await others[path]?.()] as const));
    return catalogue(
      Object.fromEntries(files.flatMap(([path, file]) => (file ? [[path, file] as const] : []))),
    );
  } catch {
    return undefined;
  }
}

/**
 * Speaks the reader’s language, and English where a text of it is missing.
 * @param own the languages of the reader’s machine, the dearest first
 * @param page where the language is said to the browser and to whoever reads aloud
 */
export async function speak(
  own: readonly string[],
  { english, others }: Catalogues,
  page?: { lang: string; dir: string },
): Promise<void> {
  const { language, folder } = languageFor(own, Object.keys(others).map(languageAt));
  const translated = folder === 'en' ? undefined : await wordsOf(folder, others);
  const isTranslated = translated !== undefined;
  await i18next.use(initReactI18next).init({
    lng: isTranslated || folder === 'en' ? language : 'en',
    fallbackLng: 'en',
    resources: {
      en: { translation: catalogue(english) },
      ...(isTranslated && { [folder]: { translation: translated } }),
    },
    // A name from right to left turns neither the sentence it stands in nor what follows it.
    interpolation: { escapeValue: true, escape: isolated },
    returnNull: false,
    // A key put together from data escapes the types and the house's test: a page that shows one says so, and tests hear it.
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key, shown) => {
      if (shown === key) console.error('text missing', key);
    },
  });
  if (!page) return;
  page.lang = isTranslated ? folder : 'en';
  page.dir = i18next.dir(page.lang);
}

/** Adds texts of a language beside English. */
export function sayAlso(folder: string, words: Words): void {
  i18next.addResourceBundle(folder, 'translation', words, true, true);
}

/** Adds texts of English to those that are there. */
export function sayMore(english: Catalogues['english']): void {
  i18next.addResourceBundle('en', 'translation', catalogue(english), true, true);
}
