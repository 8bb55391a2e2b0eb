import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { lines, text } from '#core/forms/fields.ts';
import { hopesStateWords } from './words.ts';

/** What the client hopes for, and what they would rather not speak of yet, in their own words (I-01). */
export interface Hope {
  id: string;
  words: string;
  on: string;
  as: Author;
}

export interface DisclosureWishes {
  words: string;
  /** Subjects to leave alone until the client brings them up. */
  notYet: string[];
  on: string;
  as: Author;
}

export interface Hopes {
  hopes: Hope[];
  disclosure: DisclosureWishes | null;
}

export const wishes = z.object({
  words: text(hopesStateWords.en.whatYouWouldLikeUs),
  notYet: lines,
});

export const facts = {
  HopesTold: z.object({ words: z.string(), as: author }),
  DisclosureWishesTold: wishes.extend({ as: author }),
};
export const fact = factsOf(facts);
export const start: Hopes = { hopes: [], disclosure: null };
