import { expect, test } from 'vitest';
import { intervalOf } from './wilson-interval.ts';

test('the interval of a share is Wilson’s, to one decimal', () => {
  expect(intervalOf(81, 263)).toEqual({ from: 25.5, to: 36.6 });
  expect(intervalOf(15, 148)).toEqual({ from: 6.2, to: 16 });
});

test('a share of nothing has no interval, and none leaves 0 to 100', () => {
  expect(intervalOf(0, 0)).toBeNull();
  expect(intervalOf(0, 20)).toEqual({ from: 0, to: 16.1 });
  expect(intervalOf(20, 20)).toEqual({ from: 83.9, to: 100 });
});
