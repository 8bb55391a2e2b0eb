import { expect, test } from 'vitest';
import { onOneLine } from './one-line.ts';

const at = (session: number, score: number) => ({ session, score });

test('a course alone stands as it is', () => {
  expect(onOneLine([at(1, 18), at(2, 16)], [])).toEqual({ scores: [at(1, 18), at(2, 16)], before: [] });
});

test('what came before stands before session 1, and each course keeps where it began', () => {
  const line = onOneLine(
    [at(1, 5)],
    [
      { name: 'First', scores: [at(1, 18), at(3, 9)] },
      { name: 'Second', scores: [at(2, 7)] },
    ],
  );
  expect(line.scores).toEqual([at(-4, 18), at(-2, 9), at(0, 7), at(1, 5)]);
  expect(line.before).toEqual([
    { name: 'First', from: -4, upTo: -2 },
    { name: 'Second', from: -1, upTo: 0 },
  ]);
});

test('after the second course began and before it has a score, the first is there; one without scores takes no room', () => {
  const line = onOneLine(
    [],
    [
      { name: 'Nothing asked', scores: [] },
      { name: 'First', scores: [at(1, 18), at(16, 4)] },
    ],
  );
  expect(line.scores.map(({ session }) => session)).toEqual([-15, 0]);
  expect(line.before).toEqual([{ name: 'First', from: -15, upTo: 0 }]);
});
