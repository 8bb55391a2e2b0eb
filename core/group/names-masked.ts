import { plainWords, wordsOfName } from '#core/words/names.ts';
import { namesToFind } from '#core/words/names-in-text.ts';
import {
  joiningWords,
  leadingWords,
  verbsInEverySentence,
  wordsBetween,
} from '#core/words/ordinary-words.ts';

/** What stands where a name was. */
export const masked = { en: '[a member]' };
/** A word, with what joins its parts and with signs in it that are not seen: O’Brien, Anne-Marie. */
const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*(?:[’'‘-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*)*/gu;
/** Shorter words of a name are names only with a capital: Jo and Wu. */
const leastLetters = 3;
/** Nobody writes a name in more words than these: van der Berg. */
const mostWords = 4;

/** The words of a name, and the parts of those that an apostrophe or a hyphen joins. */
const waysToSay = (name: string): string[] => [name, name.replace(/[’'‘-]/gu, ' ')].flatMap(wordsOfName);
/** A word that may be a name as it is written in a hurry, with the s of “Vic’s” and no apostrophe. */
const withoutS = (one: string): string[] => (/s$/iu.test(one) ? [one, one.slice(0, -1)] : [one]);
const isLong = (part: string) => [...part].length >= leastLetters;

/** Words of a name that stand one after another, each run as one word: vanderberg of van der Berg, and not vander. */
function runsOf(name: string): string[] {
  const words = name.split(/[\p{Z}\p{Cc}\p{Pd}]+/u).filter(Boolean);
  const isNamed = (one: string) => /\p{Lu}/u.test(one) || !/\p{Lu}/u.test(name);
  return words
    .flatMap((_, from) =>
      words.slice(from, from + mostWords).map((_one, more) => words.slice(from, from + more + 1)),
    )
    .filter((run) => run.some((one) => isNamed(one) && isLong(plainWords(one))))
    .map((run) => wordsOfName(run.join(' ')).join(''));
}

/** Words in every sentence, whoever is called so. */
const isCommon = (plain: string) => joiningWords.has(plain) || verbsInEverySentence.has(plain);

/**
 * Words of a name that are names only where they are written with a capital: of one or two letters, and such as are in every
 * sentence. An and Do are found so, whatever else they mean; the “de la” and “van” between two parts are not, nor “Dr”, nor the
 * initials A and I.
 */
const capitalIn = (name: string): string[] => {
  const words = name.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const isWritten = /\p{Lu}/u.test(name) ? (one: string) => /^\p{Lu}/u.test(one) : () => true;
  return words.filter((one, place) => {
    const plain = plainWords(one);
    const isBetween = place > 0 && place < words.length - 1 && wordsBetween.has(plain);
    const isInitial = [...plain].length === 1 && isCommon(plain);
    const isMeant = !isLong(plain) || isCommon(plain);
    return isWritten(one) && isMeant && !isBetween && !isInitial && !leadingWords.has(plain);
  });
};

/** Takes out, among words that stand one after another, the longest run that is a name written apart, or the one word. */
function wordsMasked(
  text: string,
  isName: (words: readonly string[]) => boolean,
  heard: (run: readonly string[]) => void,
): string {
  const found = [...text.matchAll(word)].map((one) => ({ said: one[0], from: one.index }));
  let left = '';
  let to = 0;
  for (let at = 0; at < found.length; at += 1) {
    const run = found.slice(at, at + mostWords);
    const many = run.findLastIndex((_, last) => {
      const all = run.slice(0, last + 1);
      const isTogether = all.every(
        ({ from }, nth) => nth === 0 || /^[\p{Z}\p{Pd}]+$/u.test(text.slice(endOf(all[nth - 1]), from)),
      );
      return isTogether && isName(all.map(({ said }) => said));
    });
    const [first, last] = [found[at], found[at + many]];
    if (many === -1 || !first || !last) continue;
    heard(run.slice(0, many + 1).map(({ said }) => said));
    left += text.slice(to, first.from) + masked.en;
    to = endOf(last);
    at += many;
  }
  return left + text.slice(to);
}

const endOf = (one: { said: string; from: number } | undefined): number =>
  one ? one.from + one.said.length : 0;

/**
 * A text for all members, in which none of them is named: every word of a name, however its accents and capitals are typed,
 * together or apart, is taken out, several in a row at once. It takes out too much rather than too little; what somebody is
 * called and has not as a name here, such as Zoli for Zoila, is not known. IPT protocol reference, 7.6, data model.
 */
export const namesMasked = (text: string, names: readonly string[], stands: string = masked.en): string =>
  text === '' ? '' : maskOf(names, stands)(text);

/**
 * The same for many texts: what is looked for is made ready once.
 * @param heard is told each word that is taken out, as a name: with these words for names the same texts are masked alike
 */
export function maskOf(
  names: readonly string[],
  stands: string = masked.en,
  heard: (name: string) => void = () => undefined,
): (text: string) => string {
  const parts = new Set(names.flatMap(waysToSay).filter((one) => isLong(one) && !isCommon(one)));
  const runs = new Set(names.flatMap(runsOf).filter((one) => isLong(one) && !isCommon(one)));
  const capital = new Set(names.flatMap(capitalIn).map(plainWords));
  const isWithCapital = (one: string) =>
    /^\p{Lu}/u.test(one) &&
    withoutS(one.replace(/[’'‘]s$/iu, '')).some((way) => capital.has(plainWords(way)));
  const isName = (words: readonly string[]) => {
    const [one = ''] = words;
    const joined = withoutS(words.join('')).map(plainWords);
    if (joined.some((way) => runs.has(way))) return true;
    return (
      words.length === 1 &&
      (isWithCapital(one) ||
        withoutS(one)
          .flatMap(waysToSay)
          .some((part) => parts.has(part)))
    );
  };
  const asName = (said: string): string => {
    const bare = said.replace(/[’'‘]?s$/iu, '');
    const one = bare !== '' && isName([bare]) ? bare : said;
    // With a capital, since a name that is a common word as well is one nowhere else.
    return one.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  };
  const hear = (run: readonly string[]) => {
    for (const one of run) if (isName([one])) heard(asName(one));
    if (run.length > 1) heard(asName(run.join('')));
  };
  // What is typed otherwise still, in another script, or with signs that are not seen: as those who are kept back are found.
  const others = namesToFind(names);
  const twice = `${masked.en} ${masked.en}`;
  return (text) => {
    let rest = wordsMasked(text, isName, hear)
      .split(masked.en)
      .map((one) => others.leftOut(one, (said) => heard(asName(said))).replaceAll('[…]', masked.en))
      .join(masked.en)
      .replaceAll(/\[a member\][’']?s(?![\p{L}\p{M}])/gu, masked.en);
    while (rest.includes(twice)) rest = rest.replaceAll(twice, masked.en);
    return rest.replaceAll(masked.en, stands);
  };
}
