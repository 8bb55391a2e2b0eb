import { expect, test } from 'vitest';
import { shortened } from './width.ts';

test('a long name is cut after a whole word, so that what is seen is also what is spoken', () => {
  expect(shortened('Tomas', 12)).toBe('Tomas');
  expect(shortened('Grandmother Josephine', 16)).toBe('Grandmother…');
  expect(shortened('A Bartholomew', 8)).toBe('A Barth…');
});
