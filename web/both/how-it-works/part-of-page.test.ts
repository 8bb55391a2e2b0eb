import { expect, test } from 'vitest';
import { ownAddress } from './asked.ts';
import { toldOf } from './part-of-page.ts';

test.each([
  ['/today', ['therapist'], 'therapist', 'today'],
  ['/courses/0190/session/5', ['therapist'], 'therapist', 'hour'],
  ['/courses/0190/ending', ['therapist'], 'therapist', 'ending'],
  ['/courses/0190/work/grief', ['therapist'], 'therapist', 'hour'],
  ['/courses/0190/supervision', ['supervisor'], 'supervisor', 'course'],
  ['/supervision', ['therapist', 'supervisor'], 'supervisor', 'queue'],
  ['/groups/0190', ['facilitator'], 'facilitator', 'meeting'],
  ['/groups/0190/about', ['facilitator'], 'facilitator', 'danger'],
  ['/members', ['administrator'], 'administrator', 'accounts'],
  ['/my/moments', ['client'], 'client', 'mine'],
  ['/research', ['administrator'], 'administrator', undefined],
  ['/service', ['manager'], 'manager', 'figures'],
])('on %s somebody who is %j is told of it as a %s: %s', (path, own, role, part) => {
  const told = toldOf(path, own);
  expect([told.role, told.part?.id]).toEqual([role, part]);
});

test('the way back leads to a page of our own and nowhere else', () => {
  expect(ownAddress('/today')).toBe('/today');
  for (const from of [
    '//elsewhere.example',
    'https://elsewhere.example',
    '/\\elsewhere.example',
    7,
    undefined,
  ])
    expect(ownAddress(from)).toBeUndefined();
});
