const placesIn = (text: string): string => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].toSorted().join();

/** Whether this holds texts under keys. */
export const isFolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether this says all that English says, with the same places to fill in. */
export function isWhole<Words>(english: Words, said: unknown): said is Words {
  if (typeof english === 'string')
    return typeof said === 'string' && said.trim() !== '' && placesIn(english) === placesIn(said);
  if (!isFolder(english) || !isFolder(said)) return false;
  return Object.entries(english).every(([key, inner]) => isWhole(inner, said[key]));
}

/** The keys below which a language does not say what English says. */
export const lacking = (english: object, said: unknown): string[] =>
  Object.entries(english).flatMap(([key, inner]) =>
    isWhole(inner, isFolder(said) ? said[key] : undefined) ? [] : [key],
  );

/** What is said under each key in a language, and in English where it is not whole there: no piece is half in one and half in another. */
export function laidOver<Words extends object>(english: Words, said: unknown): Words {
  const words = { ...english };
  if (!isFolder(said)) return words;
  for (const key in english) {
    const own = said[key];
    if (isWhole(english[key], own)) words[key] = own;
  }
  return words;
}
