import { expect, test } from 'vitest';
import { spokenName } from './spoken-name.ts';

test('a spoken name that holds the seen words stays as it is', () => {
  expect(spokenName('Reword', 'Reword the goal: sleep')).toBe('Reword the goal: sleep');
  expect(spokenName('Leave', undefined)).toBeUndefined();
});

test('seen words that are not spoken whole and together go first', () => {
  expect(spokenName('Leave', 'Ana leaves')).toBe('Leave: Ana leaves');
  expect(spokenName('Rate again', 'Rate grief again')).toBe('Rate again: Rate grief again');
});

test('a mark without letters is not spoken', () => {
  expect(spokenName('×', 'Remove Tomas')).toBe('Remove Tomas');
});
