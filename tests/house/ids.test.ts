import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { screens } from '#tests/screens/addresses.ts';
import { idRooms } from '#tests/screens/id-rooms.ts';
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

test('every clinical id is met on a screen that there is', () => {
  expect(rows.filter(({ met }) => met.length === 0).map(({ id }) => id)).toEqual([]);
  for (const { address } of idRooms) expect(Object.keys(screens)).toContain(address);
});

test('what needs an ear is rated for it in the fidelity rating', () => {
  const byEar = rows.filter(({ found }) => found === 'by ear');
  expect(byEar.map(({ id }) => id)).toEqual(['PD-12', 'PD-13']);
  for (const { met } of byEar) expect(met.join()).toContain('fidelity rating');
});

test('docs/ids.md is up to date: write it anew with “node bin/ids.ts”', () => {
  const file = `${root}docs/ids.md`;
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(idTable(rows));
});
