import { wordsOfName } from '#core/words/names.ts';

/** What stands where a name was. */
const masked = { en: '[a member]' };
/** A word, with what joins its parts: O’Brien, Anne-Marie. */
const word = /[\p{L}\p{M}\p{N}]+(?:[’'‘-][\p{L}\p{M}\p{N}]+)*/gu;
/** Shorter words of a name, such as de and la, are names of nobody. */
const leastLetters = 3;

/** The words of a name, and the parts of those that an apostrophe or a hyphen joins. */
const waysToSay = (name: string): string[] => [name, name.replace(/[’'‘-]/gu, ' ')].flatMap(wordsOfName);
/** A word that may be a name as it is written in a hurry, with the s of “Vic’s” and no apostrophe. */
const withoutS = (one: string): string[] => (/s$/iu.test(one) ? [one, one.slice(0, -1)] : [one]);

/**
 * A text for all members, in which none of them is named: every word of a name, however its accents and capitals are typed,
 * is taken out, several in a row at once. It takes out too much rather than too little. IPT protocol reference, 7.6, data model.
 */
export function namesMasked(text: string, names: readonly string[], stands: string = masked.en): string {
  const parts = new Set(names.flatMap(waysToSay).filter((part) => [...part].length >= leastLetters));
  const isName = (one: string) =>
    withoutS(one)
      .flatMap(waysToSay)
      .some((part) => parts.has(part));
  const whole = text.replace(word, (one) => (isName(one) ? stands : one));
  const twice = `${stands} ${stands}`;
  let rest = whole;
  while (rest.includes(twice)) rest = rest.replaceAll(twice, stands);
  return rest;
}
