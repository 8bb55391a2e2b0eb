/** A telephone number found in what somebody wrote. */
export interface Telephone {
  before: string;
  /** The number as it was written. */
  shown: string;
  /** The number as a telephone takes it. */
  dialled: string;
  after: string;
}

/** What a telephone takes of a written number: the zero in brackets behind a country's number is not dialled. */
export const dialled = (number: string): string =>
  number.replace(/^(\+[^(]*)\(0\)/, '$1').replaceAll(/[^\d+*#]/g, '');

const digits = (words: string) => words.replaceAll(/\D/g, '').length;

/** The telephone number in these words, wherever it stands; a time of day or a year is none. */
export function telephoneIn(words: string): Telephone | null {
  const alone = /^\d{3,4}$/.test(words.trim());
  const found = [...words.matchAll(/[+(]?\d[\d\s()./-]*\d/g)].find(
    ([number]) => alone || digits(number) >= 5,
  );
  if (!found) return null;
  const [shown] = found;
  return {
    before: words.slice(0, found.index),
    shown,
    dialled: dialled(shown),
    after: words.slice(found.index + shown.length),
  };
}
