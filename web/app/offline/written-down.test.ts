import { beforeEach, expect, test } from 'vitest';
import { RefusedError } from '#web/app/api.ts';
import { namesOnShelf, putOnShelf } from './machine-storage.ts';
import { seenTo, writeDown, writeDownRefused, writtenDown } from './written-down.ts';

const act = { id: 'an-act', course: 'rosa', there: 'plan-there', isFollowed: true } as const;
const refused = (status: number, code: string, more: object = {}) =>
  new RefusedError({ title: code, status, code, ...more });
const became = () => writtenDown('rosa').map((one) => one.became);

beforeEach(() => {
  for (const name of namesOnShelf('how-told/')) putOnShelf(name, undefined);
});

test.each([
  ['what another phone told already', refused(422, 'plan-there'), 'told'],
  [
    'a refusal that names the alarm it raised all the same',
    refused(404, 'not-found', { alarms: [{}] }),
    'told',
  ],
  ['what is not theirs to tell', refused(403, 'not-yours'), 'not told'],
] as const)('%s is never passed over', (_, error, is) => {
  writeDownRefused(act, error);
  expect(became()).toEqual([is]);
});

test('each telling has its own line, and why nobody was told is said until whoever heard it told somebody themself', () => {
  writeDown(act, 'told');
  writeDownRefused({ ...act, id: 'another' }, refused(403, 'not-yours'));
  expect(writtenDown('rosa').map((one) => [one.id, one.became, one.says])).toEqual([
    ['an-act', 'told', undefined],
    ['another', 'not told', 'not-yours'],
  ]);
  seenTo('rosa');
  expect(became()).toEqual(['told', 'seen to']);
});

test('nothing is written down of an act that tells of no danger', () => {
  writeDown({ id: 'a-person', course: 'rosa' }, 'told');
  writeDownRefused({ id: 'a-person', course: 'rosa' }, refused(403, 'not-yours'));
  expect(writtenDown()).toEqual([]);
});
