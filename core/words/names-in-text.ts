import { asWritten, howeverTyped } from './however-typed.ts';
import { plainWords } from './names.ts';
import { joiningWords, ordinaryWords, standingWords } from './ordinary-words.ts';

/**
 * Finds somebody by their name in what others write: whole or in part, in any capitals, with its accents or without. Where
 * the line is to words that are no name: docs/decisions/027.
 */

/** Names that are looked for. */
export interface Names {
  isNone: boolean;
  /** The text with each of them left out where it stands as a word, and told as it stands: `Ana’s` loses its name, `Anatomy` is no name. */
  leftOut: (text: string, heard?: (word: string) => void) => string;
  /** Whether the text is one of them and nothing else. */
  isOne: (text: string) => boolean;
}

/** How a name is looked for: in any capitals, only with a capital, or only as it is written. */
type How = 'any' | 'capital' | 'written';
interface Wanted {
  name: string;
  how: How;
  /** Whether all of it are words that are no name by themselves. */
  isOfWords: boolean;
  isOthers?: boolean;
}

const cased = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();
const beginsWithCapital = (word: string): boolean => /^[^\p{L}]*[\p{Lu}\p{Lt}]/u.test(word);
const lettersIn = (word: string): number =>
  [...plainWords(word)].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length;
const isListed = (plain: string): boolean =>
  joiningWords.has(plain) || standingWords.has(plain) || ordinaryWords.has(plain);

/** The words of a name with what stands within them: `O’Brien`, `Anne-Marie`. */
const wordsIn = (name: string): string[] =>
  name.split(/[^\p{L}\p{M}\p{N}'’‘ʼ׳״\p{Pd}\u200c\u200d]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
const betweenHyphens = (word: string): string[] => word.split(/\p{Pd}+/u).filter(Boolean);

/** How a word is looked for that is all that somebody is called. */
function alone(word: string): Wanted {
  const plain = plainWords(word);
  const wanted = { name: word, isOfWords: isListed(plain) };
  const isMeant = joiningWords.has(plain) || ordinaryWords.has(plain);
  if (joiningWords.has(plain) || lettersIn(word) < 2 || (isMeant && !cased(word)))
    return { ...wanted, how: 'written' };
  const isShort = lettersIn(word) === 2 && !standingWords.has(plain);
  return { ...wanted, how: cased(word) && (isShort || ordinaryWords.has(plain)) ? 'capital' : 'any' };
}

const oneSignAWord = /^[\p{sc=Han}\p{sc=Hangul}]{3,4}$/u;

/** Given name and family name of a name written without a space between. */
function unspaced(name: string): Wanted[] {
  if (!oneSignAWord.test(name)) return [];
  const halves = [name.slice(0, 2), name.slice(-2)].slice(/\p{sc=Hangul}/u.test(name) ? 1 : 0);
  return halves.map((half) => ({ name: half, how: 'any', isOfWords: false }));
}

/** What of a longer name is a name by itself: `Marek` and `Novák`, of `Vera the neighbour` only `Vera`. */
function partsOf(name: string): Wanted[] {
  const words = wordsIn(name);
  const pieces = words.flatMap((word) => {
    const within = betweenHyphens(word);
    return within.length > 1 && words.length > 1 ? [word, ...within] : within;
  });
  if (pieces.length < 2) return words.flatMap(unspaced);
  const hasCapitals = /[\p{Lu}\p{Lt}]/u.test(name);
  return pieces.flatMap((word, place) => {
    const plain = plainWords(word);
    const isNoName =
      joiningWords.has(plain) ||
      standingWords.has(plain) ||
      lettersIn(word) < 2 ||
      !/\p{L}/u.test(word) ||
      // Of Tom’s mother, Tom is somebody else.
      /['’]s$/i.test(word) ||
      (hasCapitals && cased(word) && !beginsWithCapital(word)) ||
      (!hasCapitals && ordinaryWords.has(plain) && place > 0);
    return isNoName ? [] : [{ ...alone(word), isOfWords: isListed(plain) }, ...unspaced(word)];
  });
}

/** Without what leads to it: `Dr Jane Okafor` is Jane Okafor, `My boss` is the boss. */
function withoutLead(name: string): string {
  const [first = '', ...rest] = name.split(/[\p{Z}\p{Cc}]+/u);
  const isLead = rest.length > 0 && joiningWords.has(plainWords(first).replace(/[^\p{L}]/gu, ''));
  return isLead ? withoutLead(rest.join(' ')) : name;
}

function wantedFor(name: string): Wanted[] {
  return [...new Set([name, withoutLead(name)])].flatMap((one): Wanted[] => {
    const words = wordsIn(one);
    const isOfWords = words.flatMap(betweenHyphens).every((word) => isListed(plainWords(word)));
    if (words.length === 0) return [{ name: one, how: 'written', isOfWords: false }];
    const [word = ''] = words;
    if (words.length === 1) {
      const whole = { ...alone(word), isOfWords };
      return word === one ? [whole] : [whole, { ...whole, name: one }];
    }
    return [{ name: one, how: 'any', isOfWords }];
  });
}

const part = '[\\p{L}\\p{M}\\p{N}]';
const spaceless =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}]{2,}/u;
/** Where a name may begin: after no letter; in scripts that write no spaces anywhere; after what is joined to a word. */
const begins = {
  word: `(?<!${part})`,
  arabic: `(?<=(?<!${part})[وفبكل]{0,2})`,
  hebrew: `(?<=(?<!${part})[והבכלמש]{0,2})`,
  anywhere: '',
};
type Begins = keyof typeof begins;

function beginOf(name: string): Begins {
  if (spaceless.test(name)) return 'anywhere';
  if (/^\p{sc=Arabic}/u.test(name)) return 'arabic';
  return /^\p{sc=Hebrew}/u.test(name) ? 'hebrew' : 'word';
}

/** What may follow: no letter, save the s of whose something is. */
function endOf({ name, how }: Wanted): string {
  if (spaceless.test(name) || /^\p{sc=Hangul}{2,}/u.test(name)) return '';
  const isWhose = how !== 'written' && /\p{sc=Latin}\P{L}*$/u.test(name) && lettersIn(name) > 2;
  return isWhose ? `(?=[sS]?(?!${part}))` : `(?!${part})`;
}

function patternOf(wanted: Wanted): string {
  const { name, how } = wanted;
  const pattern = how === 'written' ? asWritten(name) : howeverTyped(name, how);
  // Nothing that a word means has an apostrophe and an s: “will’s” is of somebody called Will.
  const whose = how === 'capital' ? `|${howeverTyped(name)}(?=['’]s(?!${part}))` : '';
  return `(?:${pattern}${endOf(wanted)}${whose})`;
}

function anyOf(all: readonly Wanted[]): string {
  const by = new Map<Begins, string[]>();
  for (const wanted of all) {
    const begin = beginOf(wanted.name);
    const pattern = patternOf(wanted);
    by.set(begin, [...(by.get(begin) ?? []), wanted.isOthers ? `(${pattern})` : pattern]);
  }
  return [...by].map(([begin, patterns]) => `${begins[begin]}(?:${patterns.join('|')})`).join('|');
}

/** An answer chosen from a list, and whatever else is one word without a capital. */
const oneWord = /^[\p{Ll}\d_-]+$/u;
const anId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/;

/** What is no writing though a name may stand in it: an id, a time zone. */
export function isNoWriting(text: string): boolean {
  if (anId.test(text)) return true;
  if (!/^\p{Lu}\w+\/\w/u.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).format(0) !== '';
  } catch {
    return false;
  }
}

const spaces = '[\\p{Z}\\p{Cc}]*';

/** Whether a name says nobody else: `Marek Svoboda` does not, `Marek’s brother` does. */
const isNameThroughout = (name: string): boolean =>
  wordsIn(name).every(
    (word) =>
      !joiningWords.has(plainWords(word)) &&
      !standingWords.has(plainWords(word)) &&
      !/['’]s$/i.test(word) &&
      (!cased(word) || beginsWithCapital(word)),
  );

/**
 * These names, ready to be found. @param others what people are called who may be named: Marek Svoboda stays where Marek
 * Novák is looked for, and nobody is looked for by a part that is all that somebody else is called
 */
export function namesToFind(names: Iterable<string>, others: Iterable<string> = []): Names {
  const whole = [...names].flatMap((name) => wantedFor(name.trim()));
  if (whole.length === 0) return { isNone: true, leftOut: (text) => text, isOne: () => false };
  const called = new Set(whole.map(({ name }) => plainWords(name)));
  const rest = [...others].map((name) => name.trim()).filter((name) => name && !called.has(plainWords(name)));
  const ofOthers = new Set(rest.map(plainWords));
  const parts = [...names]
    .flatMap((name) => partsOf(name.trim()))
    .filter(({ name }) => !ofOthers.has(plainWords(name)));
  const sought = [...new Map([...whole, ...parts].map((one) => [`${one.how} ${one.name}`, one])).values()];
  const [byPart, byWhole] = [parts, whole].map(
    (some) => new RegExp(some.length > 0 ? anyOf(some) : '(?!)', 'u'),
  );
  const shielded = rest
    .filter((name) => byPart?.test(name) && !byWhole?.test(name) && isNameThroughout(name))
    .map((name): Wanted => ({ name, how: 'any', isOfWords: false, isOthers: true }));
  const longestFirst = (one: Wanted, other: Wanted) => other.name.length - one.name.length;
  const within = new RegExp(anyOf([...shielded, ...sought].sort(longestFirst)), 'gu');
  const only = (some: readonly Wanted[]) =>
    some.length > 0 ? new RegExp(`^${spaces}(?:${anyOf(some)})(?:['’]?[sS])?${spaces}$`, 'u') : /(?!)/;
  const [isAny, isNameOnly] = [only(sought), only(sought.filter(({ isOfWords }) => !isOfWords))];
  const isOne = (text: string) => (oneWord.test(text) ? isNameOnly : isAny).test(text);
  return {
    isNone: false,
    isOne,
    leftOut(text, heard) {
      if (oneWord.test(text) && !isNameOnly.test(text)) return text;
      if (oneWord.test(text)) heard?.(text);
      if (oneWord.test(text)) return '[…]';
      const out: string[] = [];
      const left = text.replace(within, (found, ...rest) => {
        if (rest.slice(0, shielded.length).some((one) => one !== undefined)) return found;
        out.push(found);
        return '[…]';
      });
      if (left !== text && isNoWriting(text)) return text;
      for (const word of out) heard?.(word);
      return left;
    },
  };
}
