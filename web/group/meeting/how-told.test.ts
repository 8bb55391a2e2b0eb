import { beforeEach, expect, test } from 'vitest';
import { NoLine, RefusedError } from '#web/app/api.ts';
import { onShelf } from '#web/app/offline/machine-storage.ts';
import type { UnsentAct } from '#web/app/offline/unsent.ts';
import { followTelling, type HowTold, seenTo } from './how-told.ts';

const act: UnsentAct = { id: 'an-act', course: 'rosa', name: 'tellPlan', form: {}, there: 'plan-there' };
const refused = (status: number, code: string, more: object = {}) =>
  Promise.reject(new RefusedError({ title: code, status, code, ...more }));
const told = () => onShelf<HowTold>('how-told/rosa');

beforeEach(() => seenTo('rosa'));

test.each([
  ['what the server took', () => Promise.resolve({}), 'told'],
  ['what another phone told already', () => refused(422, 'plan-there'), 'told'],
  [
    'a refusal that names the alarm it raised all the same',
    () => refused(404, 'not-found', { alarms: [{}] }),
    'told',
  ],
  ['what waits for the line', () => Promise.reject(new NoLine()), 'waits'],
  ['what is not theirs to tell', () => refused(403, 'not-yours'), 'not told'],
  ['a fault of the page itself', () => Promise.reject(new Error('broken')), 'not told'],
] as const)('%s is never passed over', async (_, sent, became) => {
  await followTelling(act, sent());
  expect(told()?.became).toBe(became);
});

test('why nobody was told is said, until whoever leads has told somebody themself', async () => {
  await followTelling(act, refused(403, 'not-yours'));
  expect(told()?.says).toBe('not-yours');
  seenTo('rosa');
  expect(told()).toBeUndefined();
});
