import { fileOf, otherLanguages } from './files.ts';

/**
 * Says something in the language of whoever reads: that of their region where it has a folder, else their language, else
 * English. What was read once stays. @param said what another language says; undefined where it says nothing of this
 */
export function spoken<Words>(
  english: Words,
  said: (language: string) => Words | undefined,
): (language?: string | null) => Words {
  const known = new Map<string, Words>([['en', english]]);
  return (language) => {
    const own = language ?? 'en';
    const folders = otherLanguages();
    const folder = [own, own.split('-')[0] ?? ''].find((one) => folders.includes(one)) ?? 'en';
    const words = known.get(folder) ?? said(folder) ?? english;
    known.set(folder, words);
    return words;
  };
}

/** What a language says where there is no app: in e-mails, in a calendar, before a script runs. */
export const withoutApp = (language: string, name: string): unknown =>
  fileOf(language, `without-app/${name}.ts`);
