import { dateInWords } from './when.ts';

/**
 * A date as people write it, “17 May 1991”, to stand in a field; as it is kept, where the field would read another day out
 * of those words.
 */
export function dateTyped(date: string, language: string, read: (text: string) => { date?: string }): string {
  if (read(date).date !== date) return date;
  const written = dateInWords(date, language);
  return read(written).date === date ? written : date;
}
