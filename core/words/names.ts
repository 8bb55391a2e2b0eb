/** Names as people write them: cleaned of what cannot be seen, and found however they are typed. */

/** Two marks that join letters where scripts need them: after a letter, a vowel sign or a picture that is not Latin, Greek or Cyrillic. */
const needlessJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])/gu;
const joiners = /[\u200c\u200d]/u;
const unseen =
  /[\p{Default_Ignorable_Code_Point}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffb\u2800]/gu;
/** Shows a picture in colour, and is part of how it is typed. */
const inColour = '\ufe0f';
const breaksAndSpaces = /[\p{Z}\p{Cc}]+/gu;
/** More marks than any script puts on one letter climb into the lines around. */
const marksInHeap = /(\p{Mn}{8})\p{Mn}+/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether there is anything in these words that one can see and press. */
export const canBeSeen = (words: string): boolean => visible.test(words.replace(unseen, ''));

/**
 * A name in one line without signs that are not seen or that turn the direction of what stands around them; empty where
 * nothing of it could be seen. Letters of every script, and what joins them, stay as they are.
 */
export function cleanName(name: string): string {
  if (!canBeSeen(name)) return '';
  return name
    .replace(breaksAndSpaces, ' ')
    .replace(unseen, (sign) => (sign === inColour || joiners.test(sign) ? sign : ''))
    .replace(needlessJoiner, '')
    .replace(/^[\s\p{M}\u200c\u200d]+/u, '')
    .replace(marksInHeap, '$1')
    .replace(/ +/g, ' ')
    .trim();
}

const nameless = { en: 'A name that cannot be read' };

/** A name that was kept as somebody typed it, as it can stand in a line. */
export const readableName = (name: string): string => (name === '' ? '' : cleanName(name) || nameless.en);

/** Letters that no accent makes of another one, as people without that key type them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ı: 'i',
  ə: 'e',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};
const written = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');
/** Signs within a word that some leave out: apostrophes of every kind, the Arabic stretch, the Hebrew gershayim. */
const leftOut = /['’‘ʼʻʹ`´′＇ʾʿ׳״\u0640]/gu;
/** As German, Danish and Swedish write them where the key is missing. */
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const bare = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(unseen, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(written, (letter) => plainLetters[letter] ?? letter);

/** Words as they are compared: letters without accents, capitals and signs that are not seen. */
export const plainWords = (words: string): string => bare(words).replace(leftOut, '');

/** Words without capitals, ä as ae and its like. */
export const inTwoLetters = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/gu, (letter) => twoLetters[letter] ?? letter);

const between = /[^\p{L}\p{N}\p{S}@]+/u;
const split = (words: string, at: RegExp): string[] => words.split(at).filter(Boolean);

/** A name word by word as it is compared: `['obrien', 'anne', 'marie']`. */
export const wordsOfName = (name: string): string[] => split(plainWords(name), between);

/** Each way in which the words of a name may be typed: O’Brien is obrien and brien, Anne-Marie is annemarie too. */
function allWords(name: string): string[] {
  const ways = [name, inTwoLetters(name)].flatMap((one) => [
    ...wordsOfName(one),
    ...split(bare(one), between),
    ...split(plainWords(one).replace(/[\p{Pd}.]/gu, ''), between),
  ]);
  return [...new Set(ways)];
}

/** Scripts that write no space between words: there any sign may begin one. */
const withoutSpaces =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Whether a name is meant by what somebody typed to find it: every word of that, in any order, begins a word of the name
 * (or stands anywhere in one, where `within` says so), however accents, capitals, apostrophes and hyphens are typed.
 */
export function isNamed(name: string, typed: string, within: 'begins' | 'anywhere' = 'begins'): boolean {
  const has = allWords(name);
  const isIn = (word: string) =>
    has.some((part) =>
      within === 'anywhere' || withoutSpaces.test(word) ? part.includes(word) : part.startsWith(word),
    );
  const ways = [typed, inTwoLetters(typed)].map(wordsOfName);
  return ways.some((words) => words.every(isIn)) || isNamedInOne(name, ways);
}

/** Whether words stand together in one and apart in the other: van der Berg and Vanderberg, Mc Donald and McDonald. */
function isNamedInOne(name: string, ways: readonly string[][]): boolean {
  const words = wordsOfName(name);
  const joined = words.map((_, from) => words.slice(from).join(''));
  return ways.some((typed) => typed.length > 0 && joined.some((one) => one.startsWith(typed.join(''))));
}

/** Whether two names are the same one, typed by two people. */
export function isSameName(one: string, other: string): boolean {
  const [words, others] = [wordsOfName(one).join(' '), wordsOfName(other).join(' ')];
  return words || others ? words === others : one.trim() === other.trim();
}

const rightToLeft =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}]/u;
const turning = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** Words within a sentence of another direction: kept to themselves, so that neither turns the other. */
export function isolated(words: string): string {
  const plain = words.replace(turning, '');
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** A name that is typed at a command, without its case and its signs: `PHQ-9` is `phq9`. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
