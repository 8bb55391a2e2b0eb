import { z } from 'zod';

/** Words that stand in the file they belong to, by language (BCP 47). English is always there. */
export const saidShape = z.object({ en: z.string() }).catchall(z.string());
export type Said = z.infer<typeof saidShape>;

/** The words in this language: in its region where they are given, else in the language, else in English. */
export function inLanguage(said: Said, language: string): string {
  return said[language] ?? said[language.split('-')[0] ?? ''] ?? said.en;
}
