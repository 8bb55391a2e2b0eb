import { expect, test } from 'vitest';
import { inShort } from './in-short.ts';

test('a long text is cut at the end of a word, one endless word anywhere, and a short one not at all', () => {
  expect(inShort('The evening with the suitcase', 20)).toBe('The evening with the…');
  expect(inShort('Donaudampfschifffahrtsgesellschaft', 10)).toBe('Donaudampf…');
  expect(inShort('A walk', 20)).toBe('A walk');
});
