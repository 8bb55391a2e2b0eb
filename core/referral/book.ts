import { type Book, openBook } from '#core/book/book.ts';
import { referralChapters } from './chapters.ts';
import { impossibleDayOfReferral } from './days.ts';
import type { Referral } from './referral.ts';

/** The book of a referral: how any referral is folded, seen and written, from its chapters. */
export const referralBook: Book<Referral> = openBook<Referral>({
  chapters: referralChapters,
  // No fact strikes out another here.
  strikes: '',
  refuseForm: impossibleDayOfReferral,
});

type Chapters = typeof referralChapters;
/** Everything that can be done to a referral, by name. */
export type ReferralActName = { [Name in keyof Chapters]: keyof Chapters[Name]['acts'] }[keyof Chapters] &
  string;
