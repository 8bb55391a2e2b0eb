import { inTwoLetters, plainWords } from './names.ts';

/** A name as a pattern that finds it however it is typed: capitals, accents, apostrophes, hyphens and spaces. */

/** Scripts whose letters are the same letters without their accents and vowel signs; in others a sign more is another word. */
const accented = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]/u;
const blocks = [
  [0x41, 0x24f],
  [0x370, 0x52f],
  [0x5d0, 0x5ea],
  [0x620, 0x6d3],
  [0x1e00, 0x1fff],
] as const;

/** Two letters that some write as one. */
const asOne: Readonly<Record<string, string>> = {
  ss: 'ßẞ',
  ae: 'æÆäÄ',
  oe: 'œŒöÖøØ',
  ue: 'üÜ',
  aa: 'åÅ',
  th: 'þÞ',
  ng: 'ŋŊ',
};

/** What may stand on a letter or after it and is not seen as a letter: accents, and signs that are not seen at all. */
const upon =
  '[\\u0300-\\u036f\\u00ad\\u0483-\\u0487\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u200b-\\u200d\\u2060]*';
const apostrophes = "'’‘ʼʻʹ`´′＇ʾʿ׳״";
const apostrophe = new RegExp(`[${apostrophes}]`, 'u');
const signs = /[.*+?^${}()|[\]\\/]/g;

const isCapital = (sign: string): boolean => sign !== sign.toLowerCase();

let known: ReadonlyMap<string, string> | undefined;

/** Every sign that is this letter, by the letter as it is compared. */
function lettersBy(): ReadonlyMap<string, string> {
  if (known) return known;
  const made = new Map<string, string>();
  for (const [from, to] of blocks)
    for (let point = from; point <= to; point += 1) {
      const sign = String.fromCodePoint(point);
      if (!/\p{L}/u.test(sign)) continue;
      const plain = plainWords(sign);
      made.set(plain, (made.get(plain) ?? '') + sign);
    }
  known = made;
  return made;
}

const oneOf = (signs: string, capital: boolean): string => {
  const left = capital ? [...signs].filter(isCapital).join('') : signs;
  return left.length > 1 ? `[${left}]` : left;
};

const letter = (plain: string, capital: boolean): string =>
  oneOf(lettersBy().get(plain) ?? plain, capital) + upon;

/** A run of letters as they are compared. @param capital whether it begins with one */
function run(letters: readonly string[], capital: boolean): string {
  let pattern = '';
  for (let at = 0; at < letters.length; at += 1) {
    const [one = '', other] = [letters[at], letters[at + 1]];
    const isFirst = capital && at === 0;
    const joined = asOne[`${one}${other}`];
    if (joined && other) {
      pattern += `(?:${letter(one, isFirst)}${letter(other, false)}|${oneOf(joined, isFirst)}${upon})`;
      at += 1;
    } else pattern += letter(one, isFirst);
  }
  return pattern;
}

/** A sign that is no accented letter: as it is, or as the signs it is made of. */
function literal(sign: string): string {
  const [one, apart] = [sign, sign.normalize('NFD')].map((form) => form.replace(signs, '\\$&'));
  return one === apart ? sign.replace(signs, '\\$&') : `(?:${one}|${apart})`;
}

function spelled(name: string, capital: boolean): string {
  let pattern = '';
  let letters: string[] = [];
  const end = () => {
    pattern += run(letters, capital && pattern === '');
    letters = [];
  };
  const all = [...name.normalize('NFC').trim()];
  for (const [at, sign] of all.entries()) {
    const isAfterLetter = letters.length > 0;
    if (/\p{L}/u.test(sign) && accented.test(sign)) letters.push(...plainWords(sign));
    else if (/\p{M}/u.test(sign) && isAfterLetter) continue;
    else {
      end();
      if (apostrophe.test(sign)) pattern += `[${apostrophes}]?`;
      else if (/[\p{Z}\p{Cc}]/u.test(sign))
        pattern += /[\p{Z}\p{Cc}]/u.test(all[at - 1] ?? '') ? '' : '[\\p{Z}\\p{Cc}\\p{Pd}]+';
      else if (/\p{Pd}/u.test(sign)) pattern += '[\\p{Pd}\\p{Z}\\p{Cc}]*';
      else if (sign === '.') pattern += all[at + 1] === undefined ? '\\.?' : '\\.?[\\p{Z}\\p{Cc}]*';
      else pattern += literal(sign);
    }
  }
  end();
  return pattern;
}

/** A name in any capitals, or beginning with one, with its accents or without, ö as o or as oe. */
export function howeverTyped(name: string, how: 'any' | 'capital' = 'any'): string {
  const ways = new Set([name, inTwoLetters(name)].map((way) => spelled(way, how === 'capital')));
  return ways.size === 1 ? [...ways].join('') : `(?:${[...ways].join('|')})`;
}

/** A name in the capitals and accents in which it is written; apostrophes and spaces however they are typed. */
export const asWritten = (name: string): string =>
  name
    .trim()
    .split(/[\p{Z}\p{Cc}]+/u)
    .map((word) => {
      const [one, apart] = [word.normalize('NFC'), word.normalize('NFD')].map((form) =>
        form.replace(signs, '\\$&').replace(/['’‘ʼ]/g, "['’‘ʼ]"),
      );
      return one === apart ? one : `(?:${one}|${apart})`;
    })
    .join('[\\p{Z}\\p{Cc}]+');
