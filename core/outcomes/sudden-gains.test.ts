import { expect, test } from 'vitest';
import { suddenGains } from './sudden-gains.ts';

const gains = (scores: (number | null)[]) =>
  suddenGains(scores).filter((step) => step.verdict === 'sudden gain');
const verdicts = (scores: (number | null)[]) => suddenGains(scores).map((step) => step.verdict);

test('a steep step between steady readings is a sudden gain', () => {
  expect(gains([20, 20, 19, 10, 10, 9])).toEqual([
    { after: 3, verdict: 'sudden gain', drop: 9, failed: [], reversedAt: null },
  ]);
});

test('it needs 6 points', () => {
  expect(gains([20, 20, 20, 14, 14, 14])).toHaveLength(1);
  expect(gains([20, 20, 20, 15, 15, 15])).toEqual([]);
});

test('it needs a quarter of the score before it', () => {
  expect(gains([24, 24, 24, 18, 18, 18])).toHaveLength(1);
  expect(gains([25, 25, 25, 19, 19, 19])).toEqual([]);
});

test('it has to stand out of the readings around it, by t times their pooled spread', () => {
  expect(gains([26, 14, 20, 12, 18, 6])).toEqual([]);
  expect(gains([20, 18, 19, 12, 11, 13])).toHaveLength(1);
});

test('it is strict: the mean difference has to pass t × SD, not t × standard error', () => {
  const pre = [15, 20, 18];
  const post = [12, 13, 9];
  expect(verdicts([...pre, ...post])[2]).toBe('no sudden gain');
});

test('with fewer than two readings on a side, or without the two at the step, it cannot be told', () => {
  expect(verdicts([20, 10, 10])).toEqual(['not evaluable', 'not evaluable']);
  expect(verdicts([20, 20, null, 10, 10])).toEqual([
    'not evaluable',
    'not evaluable',
    'not evaluable',
    'not evaluable',
  ]);
  expect(verdicts([20, null, 20, 10, 10, 10])[2]).toBe('sudden gain');
  expect(suddenGains([20])).toEqual([]);
});

test('a step that is none says which criterion failed', () => {
  const failed = (scores: (number | null)[], after: number) =>
    suddenGains(scores).find((step) => step.after === after)?.failed;
  expect(failed([20, 20, 20, 15, 15, 15], 3)).toEqual(['cut']);
  expect(failed([25, 25, 25, 19, 19, 19], 3)).toEqual(['quarter']);
  expect(failed([15, 20, 18, 12, 13, 9], 3)).toEqual(['stands_out']);
  expect(failed([20, 20, 20, 20, 20, 20], 3)).toEqual(['cut', 'quarter', 'stands_out']);
  expect(failed([20, 10, 10], 1)).toEqual([]);
});

test('it is reversed where half of it is lost again', () => {
  expect(gains([20, 20, 20, 10, 10, 10, 14, 15])).toMatchObject([{ after: 3, reversedAt: 8 }]);
  expect(gains([20, 20, 20, 10, 10, 10, 14, 14])).toMatchObject([{ after: 3, reversedAt: null }]);
});
