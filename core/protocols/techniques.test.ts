import { expect, it } from 'vitest';
import { ipt } from './ipt.ts';
import { techniques } from './techniques.ts';

it('techniques run from T-01 to T-17, each with its own key and prompts', () => {
  expect(techniques.map(({ id }) => id)).toEqual(
    Array.from({ length: 17 }, (_, index) => `T-${String(index + 1).padStart(2, '0')}`),
  );
  expect(new Set(techniques.map(({ key }) => key)).size).toBe(17);
  for (const { key, prompts } of techniques) {
    expect(key).toMatch(/^[a-z]$/);
    expect(prompts.length).toBeGreaterThan(0);
  }
});

it('emphases name techniques that exist', () => {
  const known = techniques.map(({ id }) => id);
  for (const { techniques: named } of ipt.emphases) expect(known).toEqual(expect.arrayContaining(named));
});
