import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notInTheDemo, onTheDesk } from '#tests/screens/desk-places.ts';
import { claims, claimsPage, everyClaim, faultsOf, type Met, notYet, placesAtTheDesk } from './claims.ts';
import { root } from './files.ts';

test('each of the 300 claims stands once, in its place, with files and tests that are there and run', () => {
  expect(everyClaim).toHaveLength(300);
  expect(faultsOf(claims(), notYet())).toEqual([]);
  for (const row of claims())
    expect([row.id, `${row.asks}${row.screen}`]).toEqual([row.id, expect.not.stringMatching(/\n/)]);
});

test('the page of the claims is what “npm run claims” writes', () => {
  expect(readFileSync(`${root}docs/claims.md`, 'utf8')).toBe(claimsPage());
});

test('each place of the desk that is read, or is not in the demo, is named by a claim; all but a few claims are read there', () => {
  const rows = claims().map(({ screen }) => placesAtTheDesk(screen));
  const named = new Set(rows.flat());
  expect([...onTheDesk, ...Object.keys(notInTheDemo)].filter((place) => !named.has(place))).toEqual([]);
  expect(Object.keys(notInTheDemo).filter((place) => onTheDesk.has(place))).toEqual([]);
  const unread = rows.filter((places) => places.length > 0 && !places.some((one) => onTheDesk.has(one)));
  expect(unread.length).toBeLessThanOrEqual(8);
});

const row = (over: Partial<Met> = {}): Met => ({
  id: 'S000-01',
  asks: 'A course is led by a form of therapy',
  screen: 'Desk: Timeline',
  files: ['core/course/course.ts'],
  provedBy: ['tests/house/claims.test.ts › a row that is as it should be is not told'],
  ...over,
});
const rest = everyClaim.slice(1).map((id) => ({ id }));

test('a row that is as it should be is not told', () => {
  expect(faultsOf([row()], rest)).toEqual([]);
});

test.each([
  ['missing', [], 'S000-01 is missing'],
  ['there twice', [row(), row()], 'S000-01 stands twice'],
  ['unknown', [row(), row({ id: 'S003-24' })], 'S003-24 is no claim'],
  ['met in a file that is gone', [row({ files: ['core/gone.ts'] })], 'S000-01: core/gone.ts is not there'],
  [
    'proved by a test that is gone',
    [row({ provedBy: ['tests/house/claims.test.ts › gone for good'] })],
    'no test of this title is there',
  ],
  [
    'read on a page of the client’s that no test opens',
    [row({ screen: 'Desk: Timeline; Phone: My people, What nobody built' })],
    'no test reads what stands on “What nobody built”',
  ],
  [
    'read at a place of the desk that no test opens',
    [row({ screen: 'Desk: Timeline; What nobody built' })],
    'no test reads what stands on “What nobody built”',
  ],
  [
    'read by anybody on a page that no test opens',
    [row({ screen: 'Without an account: /ipt/gone' })],
    'no test reads what stands on “/ipt/gone”',
  ],
  [
    'proved by no file of tests',
    [row({ provedBy: ['core/course/course.ts › a title'] })],
    'it names no file of tests',
  ],
])('a claim that is %s is told', (_what, rows, fault) => {
  expect(faultsOf(rows, rest)).toEqual([expect.stringContaining(fault)]);
});
