import type { Said } from './said-shape.ts';

/** The words in this language: in its region where they are given, else in the language, else in English. */
export function inLanguage(said: Said, language: string): string {
  return said[language] ?? said[language.split('-')[0] ?? ''] ?? said.en;
}
