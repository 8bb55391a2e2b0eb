/** Words without accents and case, so that “jose” finds José. */
export const plainLetters = (words: string): string =>
  words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
