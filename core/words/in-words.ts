/** Several things as people say them: `Ines, Maria and Tom`; with `disjunction`, `or` before the last. */
export const inWords = (
  things: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
  language = 'en-GB',
): string => new Intl.ListFormat(language, { type }).format(things);
