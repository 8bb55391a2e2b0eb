import { expect, test } from 'vitest';
import { durationInWords, waitAfterTries } from './lock-out.ts';

const minute = 60_000;

test('an account has five free tries, then waits that double up to a quarter of an hour', () => {
  expect([1, 4].map((tries) => waitAfterTries(tries, 'account'))).toEqual([0, 0]);
  expect([5, 6, 7, 8, 9, 10, 40].map((tries) => waitAfterTries(tries, 'account') / minute)).toEqual([
    0.5, 1, 2, 4, 8, 15, 15,
  ]);
});

test('a network address, behind which a whole clinic may stand, has 300 free tries, then waits up to a minute', () => {
  expect(waitAfterTries(299, 'address')).toBe(0);
  expect(waitAfterTries(300, 'address')).toBe(minute / 2);
  expect(waitAfterTries(600, 'address')).toBe(minute);
});

test('a wait is said in seconds, then in minutes, rounded up', () => {
  expect([400, 30_000, 60_000, 61_000, 15 * minute].map(durationInWords)).toEqual([
    'a second',
    '30 seconds',
    'a minute',
    '2 minutes',
    '15 minutes',
  ]);
});
