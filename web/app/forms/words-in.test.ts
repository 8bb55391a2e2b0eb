import { expect, test } from 'vitest';
import { wordsIn } from './words-in.ts';

test('what was typed stands in its words, and what was there before does not', () => {
  const start = { title: 'Plan', lines: ['Walk'], id: '', version: 3 };
  const typed = {
    title: 'Plan',
    lines: ['Walk', ' Ring Ines '],
    id: '01a220bf-51e4-7146-86c5-f4d95a829ecf',
    version: 3,
  };
  expect(wordsIn(typed, start)).toBe('Ring Ines');
  expect(wordsIn('My own words', '')).toBe('My own words');
  expect(wordsIn(start, start)).toBe('');
});
