import { beforeAll, expect, test } from 'vitest';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { DateLists } from './date-lists.tsx';

beforeAll(inEnglish);

const now = new Date().getFullYear();
const offers = (about: 'gone by' | 'to come', value = '') => {
  const page = drawn(<DateLists value={value} onChange={() => undefined} about={about} />);
  return [now, now + 1, now + 5].map((year) => page.includes(`>${year}<`));
};

test('what has been is looked for in no year to come, unless one was chosen already', () => {
  expect(offers('gone by')).toEqual([true, false, false]);
  expect(offers('to come')).toEqual([true, true, true]);
  expect(offers('gone by', String(now + 1))).toEqual([true, true, false]);
});
