import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './files.ts';
import { idRows, idTable } from './ids.ts';

const rows = idRows();

test('every family of ids is there', () => {
  const families = new Set(rows.map(({ id }) => id.split('-')[0]));
  expect([...families].sort()).toEqual(['CP', 'DF', 'E', 'GR', 'I', 'M', 'MS', 'PD', 'RD', 'RT', 'T', 'X']);
});

test('every clinical id is held by the core', () => {
  expect(rows.filter(({ held }) => held.length === 0).map(({ id }) => id)).toEqual([]);
});

test('every clinical id is named by a test that proves it, or is heard in a fidelity rating', () => {
  const unproved = rows.filter(({ proved, found }) => proved.length === 0 && found === 'chart');
  expect(unproved.map(({ id }) => id)).toEqual([]);
});

test('docs/ids.md is up to date: write it anew with “node bin/ids.ts”', () => {
  const file = `${root}docs/ids.md`;
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(idTable(rows));
});
