import { ProblemError } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { withoutRuns } from './keys-in-a-row.ts';
import { oftenUsed } from './often-used-passwords.ts';
import { oftenUsedWords } from './often-used-words.ts';
import { isListed } from './password-list.ts';
import { passwordsWords } from './words.ts';

/** Whose password it is, and where: words that do not belong in it. */
export interface WhosePassword {
  service: string;
  name: string;
  email: string;
}

const swapped: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const unswapped = (text: string) => text.replace(/[013457@$!]/g, (sign) => swapped[sign] ?? sign);
const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}@$!]/gu, '');

const longestFirst = [...new Set([...oftenUsed, ...oftenUsedWords])].sort(
  (one, other) => other.length - one.length,
);

/** What is left when often-used words are taken out, and how many different ones there were. */
function withoutWords(text: string): { left: string; words: number } {
  let left = text;
  let words = 0;
  for (const word of longestFirst) {
    if (!left.includes(word)) continue;
    left = left.replaceAll(word, ' ');
    words += 1;
  }
  return { left, words };
}

/** Digits, years and signs beside one or two often-used words make them no harder to guess. */
function isOftenUsed(letters: string): boolean {
  return [letters, unswapped(letters)].some((text) => {
    if (isListed(text)) return true;
    const { left, words } = withoutWords(text);
    return words > 0 && words <= 2 && left.replace(/\P{L}/gu, '').length < 4;
  });
}

function holdsAny(letters: string, words: readonly string[]): boolean {
  return [letters, unswapped(letters)].some((text) => words.some((word) => text.includes(word)));
}

const wordsOf = (text: string) =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(lettersOf)
    .filter((word) => word.length >= (/\p{sc=Han}/u.test(word) ? 2 : 4));

/** Why a password is too easy to guess, in a word that stays and in a sentence. */
interface Weakness {
  fault: 'repeats' | 'row-or-number' | 'own-name' | 'name-of-service' | 'often-used';
  says: string;
}

/** Why a password is too easy to guess; null when it is not. */
export function weaknessOf(password: string, around: WhosePassword): Weakness | null {
  const letters = lettersOf(password);
  if (new Set(password).size < 5) {
    return {
      fault: 'repeats',
      says: passwordsWords.en.thisPasswordRepeatsSameFew,
    };
  }
  if (password.length - letters.length < 8 && withoutRuns(letters).length < 4) {
    return {
      fault: 'row-or-number',
      says: passwordsWords.en.theseKeysLieInRow,
    };
  }
  const [mailbox = '', domain = ''] = around.email.split('@');
  if (holdsAny(letters, [...wordsOf(around.name), ...wordsOf(mailbox)])) {
    return {
      fault: 'own-name',
      says: passwordsWords.en.leaveYourOwnName,
    };
  }
  if (holdsAny(letters, [...wordsOf(around.service), ...wordsOf(domain.split('.')[0] ?? ''), 'kith'])) {
    return {
      fault: 'name-of-service',
      says: passwordsWords.en.leaveNameOfServiceOut,
    };
  }
  if (isOftenUsed(letters)) {
    return {
      fault: 'often-used',
      says: passwordsWords.en.manyPeopleUseThisPassword,
    };
  }
  return null;
}

/**
 * Refuses a password that is too easy to guess (422), at the field it was typed in.
 * @param who with the name of the service while it is not written down yet
 */
export async function refuseEasyPassword(
  { db }: Installation,
  password: string,
  who: Omit<WhosePassword, 'service'> & { service?: string },
  path = 'password',
): Promise<void> {
  const service = who.service ?? (await findService(db))?.name ?? '';
  const weakness = weaknessOf(password, { ...who, service });
  if (!weakness) return;
  const fields = [{ path, ...weakness }];
  throw new ProblemError({ status: 422, code: 'weak-password', title: weakness.says, fields });
}
