import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './files.ts';
import { drawn, formsOfTherapy, furtherWalks, notBuilt, seed, walks, walksPage } from './walks.ts';

test('every feature from FT-01 to FT-69 has a walk, is a form of therapy or is said not to be built, and none two of these', () => {
  const all = Array.from({ length: 69 }, (_, index) => `FT-${String(index + 1).padStart(2, '0')}`);
  expect([...walks.map(({ id }) => id), ...Object.keys(formsOfTherapy), ...notBuilt].sort()).toEqual(all);
});

test.each([...walks, ...furtherWalks])(
  '$id $feature is found in at most three steps',
  ({ steps, rule, screen, word }) => {
    expect(steps.length).toBeLessThanOrEqual(3);
    for (const file of [rule, screen]) {
      expect(existsSync(`${root}${file}`), file).toBe(true);
      expect(readFileSync(`${root}${file}`, 'utf8'), file).toMatch(word);
    }
  },
);

test.each([...walks, ...furtherWalks])(
  '$id $feature leads to a rule of its own and to a screen of the browser',
  ({ rule, screen }) => {
    expect(screen).toMatch(/^web\/(therapist|group|client|service|both)\/.*\.tsx$/);
    // What is only shown has its rule where it is drawn.
    if (!rule.startsWith('core/')) expect(rule).toMatch(/^web\/(pictures|client\/about)\//);
  },
);

test('every form of therapy stands by its name in core/forms-of-therapy', () => {
  const places = Object.values(formsOfTherapy).flat();
  expect(places.filter((place) => !existsSync(`${root}core/forms-of-therapy/${place}`))).toEqual([]);
  const steps = places.map(
    (place) => `core/forms-of-therapy/${place.replace(/\.ts$/, '')}`.split('/').length,
  );
  expect(Math.max(...steps)).toBeLessThanOrEqual(3);
});

test('twenty are drawn without one twice, the same for the same seed', () => {
  const twenty = drawn(20, seed).map(({ id }) => id);
  expect(new Set(twenty).size).toBe(20);
  expect(drawn(20, seed).map(({ id }) => id)).toEqual(twenty);
  expect(drawn(20, seed + 1).map(({ id }) => id)).not.toEqual(twenty);
});

test('docs/walks.md is what “npm run walks” writes', () => {
  expect(readFileSync(`${root}docs/walks.md`, 'utf8')).toBe(walksPage());
});
