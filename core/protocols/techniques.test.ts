import { expect, it } from 'vitest';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { techniques } from './techniques.ts';

it('techniques run from T-01 to T-17, each with its own key and prompts', () => {
  expect(techniques.map(({ id }) => id)).toEqual(
    'T-01 T-02 T-03 T-04 T-05 T-06 T-07 T-08 T-09 T-10 T-11 T-12 T-13 T-14 T-15 T-16 T-17'.split(' '),
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
