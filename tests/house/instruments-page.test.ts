import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { instruments } from '#core/instruments/instruments.ts';
import { root } from './files.ts';
import { instrumentsList, withList } from './instruments-page.ts';

const page = readFileSync(`${root}docs/instruments.md`, 'utf8');

test('docs/instruments.md is up to date: write it anew with “npm run instruments”', () => {
  expect(withList(page, instrumentsList([...instruments.values()]))).toBe(page);
});

test('an instrument that is not in the list makes the page out of date', () => {
  const [first, ...others] = instruments.values();
  expect(first && page.includes(`\`${first.id}\``)).toBe(true);
  expect(withList(page, instrumentsList(others))).not.toBe(page);
});
