import { expect, test } from 'vitest';
import { isTypedAtOnce, standsAgainst } from './typed-at-once.ts';

const name = 'draft/a-course/contact/new';

test('two tabs typed at once where the one that writes found something else than what stands here', () => {
  expect(isTypedAtOnce(name, { thing: 'He' }, 'She')).toBe(true);
  expect(isTypedAtOnce(name, { thing: 'He rang', over: 'He' }, 'She')).toBe(true);
  expect(isTypedAtOnce(name, { thing: 'She rang', over: 'She' }, 'She')).toBe(false);
  expect(isTypedAtOnce(name, { thing: 'She' }, 'She')).toBe(false);
});

test('what is taken away, what was empty and what is no draft are never typed at once', () => {
  expect(isTypedAtOnce(name, { over: 'He' }, 'She')).toBe(false);
  expect(isTypedAtOnce(name, { thing: 'He' }, undefined)).toBe(false);
  expect(isTypedAtOnce('unsent/1', { thing: 'He' }, 'She')).toBe(false);
});

test('every tab finds the same of two in the usual place, in whatever order it hears of them', () => {
  const [first, second] = ['m1-a', 'm2-a'] as const;
  expect(standsAgainst(first, second)).toBe(true);
  expect(standsAgainst(second, first)).toBe(false);
  expect(standsAgainst(second, undefined)).toBe(true);
});
