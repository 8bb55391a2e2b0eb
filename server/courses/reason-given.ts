import { z } from 'zod';
import { named } from '#core/forms/field-fault.ts';
import { withoutRuns } from '#server/sign-in/keys-in-a-row.ts';
import { askedInEmergency as words } from './words.ts';

const wordsIn = new Intl.Segmenter('und', { granularity: 'word' });

/** Different words of a text that somebody may have meant: no sign typed over and over, and no row of keys. */
function meantWords(text: string): Set<string> {
  const found = [...wordsIn.segment(text.toLowerCase())].filter(({ isWordLike }) => isWordLike);
  const letters = (word: string) => new Set(word.match(/\p{L}/gu) ?? []).size;
  return new Set(
    found
      .map(({ segment }) => segment)
      .filter((word) => letters(word) > 1 || /\p{Script=Han}/u.test(word))
      .filter((word) => word.length < 4 || withoutRuns(word) !== ''),
  );
}

/** Whether a text could be somebody's reason: three words, and not three letters. Whether it is a good one the readers judge. */
export const isReason = (text: string): boolean =>
  meantWords(text).size >= 3 && new Set(text.toLowerCase().match(/\p{L}/gu) ?? []).size >= 5;

/** Why a record that is not one's own is opened, or looked for. */
export const reasonField = z
  .string({ error: words.en.why })
  .trim()
  .min(10, words.en.why)
  .max(1000, words.en.long)
  .refine(isReason, { error: words.en.why, ...named('no-reason') });
