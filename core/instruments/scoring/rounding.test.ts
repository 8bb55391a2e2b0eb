import { expect, test } from 'vitest';
import { tenthPercent, wholePercent } from './rounding.ts';

test('a share is a whole number of per cent, or one to a tenth, half up (policy P1)', () => {
  expect([wholePercent(1, 8), wholePercent(5, 11), wholePercent(2, 3)]).toEqual([13, 45, 67]);
  expect([tenthPercent(1, 16), tenthPercent(5, 11), tenthPercent(2, 3)]).toEqual([6.3, 45.5, 66.7]);
});

test('a share of nothing is null, never nought', () => {
  expect([wholePercent(0, 0), tenthPercent(0, 0)]).toEqual([null, null]);
});
