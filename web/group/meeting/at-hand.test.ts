import { expect, test } from 'vitest';
import { tasksAtHand } from './at-hand.ts';

const open = { id: 'one', what: 'Ring my sister' };
const words = (options: string[], lastTask: 'done' | 'not_yet' | 'partly' | 'changed_mind' | null = null) =>
  tasksAtHand({ options, lastTask }, open).map((one) => one.words);

test('what the others offered may be taken as the task by one press, each once, and nothing that is empty or too long', () => {
  expect(words([' Ask her on Sunday ', 'Ask her on Sunday', '', 'x'.repeat(301)], 'done')).toEqual([
    'Ask her on Sunday',
  ]);
  expect(tasksAtHand({ options: [], lastTask: null }, null)).toEqual([]);
});

test('last week’s task stands to be tried once more, unless it was done or let go', () => {
  expect(words([])).toEqual(['Ring my sister']);
  expect(words(['Ask her on Sunday'], 'not_yet')).toEqual(['Ask her on Sunday', 'Ring my sister']);
  expect(words(['Ring my sister'], 'partly')).toEqual(['Ring my sister']);
  expect(words([], 'done')).toEqual([]);
  expect(words([], 'changed_mind')).toEqual([]);
});
