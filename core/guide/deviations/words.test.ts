import { expect, test } from 'vitest';
import * as words from './words.ts';

/** Findings of November 2026, T2: what is seen is said in words; the ids of what is asked stand beside it, on demand. */
test('what drifts is said without the codes of milestones, techniques and tasks', () => {
  const said = Object.values(words).flatMap(({ en }) => Object.values<unknown>(en).map(String));
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((text) => /\b(MS|PD|T|E)-\d/.test(text))).toEqual([]);
});
