import { expect, test } from 'vitest';
import { sidesAsked } from './sides-asked.ts';

/** T13 of the findings of November 2026: an area rated absent was asked what speaks for it. */

test('of an area that is absent it is asked what speaks against it, and what was written for it stays', () => {
  expect(sidesAsked('absent', [])).toEqual(['against']);
  expect(sidesAsked('absent', ['He left'])).toEqual(['evidence', 'against']);
  expect(sidesAsked('possible', [])).toEqual(['evidence', 'against']);
});
