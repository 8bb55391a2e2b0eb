import { expect, test } from 'vitest';
import { scoreBefore } from './score-before.ts';

const readings = [
  { n: null, on: '2026-06-01', total: 17 },
  { n: 1, on: '2026-06-09', total: 15 },
  { n: null, on: '2026-06-16', total: null, ahead: true as const },
  { n: 2, on: '2026-06-16', total: 12 },
];

test.each([
  ['the meeting before, though a co-facilitator sent theirs of this one already', '2026-06-16', 15],
  ['the last that was scored', '2026-06-23', 12],
  ['the talk alone, at the first meeting', '2026-06-09', 17],
  ['none where there was none', '2026-05-01', null],
])('a score of a meeting is set beside that of %s', (_which, on, before) => {
  expect(scoreBefore({ readings }, on)).toBe(before);
});
