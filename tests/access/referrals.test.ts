import { expect, test } from 'vitest';
import { referralBook } from '#core/referral/book.ts';
import { referralActsOpenTo } from './who-in-referrals.ts';

test('every act of a referral is in the table, with those who may do it', () => {
  const kept = referralActsOpenTo.flatMap(({ who, acts }) =>
    acts.split(/\s+/).map((name) => [name, [...who].sort()] as const),
  );
  expect(kept.sort()).toEqual(
    [...referralBook.acts].map(([name, { who }]) => [name, [...who].sort()]).sort(),
  );
});
