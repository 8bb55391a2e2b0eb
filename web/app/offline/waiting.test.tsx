import { beforeAll, beforeEach, expect, test } from 'vitest';
import { inEnglish } from '#tests/in-english.ts';
import { staffPage } from '#tests/screens/desk-drawn.tsx';
import { RefusedError } from '#web/app/api.ts';
import { namesOnShelf, putOnShelf } from './machine-storage.ts';
import { sayHere } from './said-here.ts';
import { Waiting } from './waiting.tsx';
import { seenTo, writeDown, writeDownRefused } from './written-down.ts';

beforeAll(inEnglish);
beforeEach(() => {
  for (const name of namesOnShelf('how-told/')) putOnShelf(name, undefined);
});

const told = { id: 'a', course: 'rosa', whose: 'Rosa Quiñónez', isFollowed: true } as const;
const refused = new RefusedError({ title: 'Not open to you.', status: 404, code: 'not-found' });
const said = (path: '/account' | '/groups/well', route: string = path) =>
  staffPage(route, path, () => <Waiting />);
const nobody = 'Nobody was told what Rosa Quiñónez answered about dying';

test('that nobody was told of danger is said on every page, once for one member, until it is seen to', async () => {
  writeDownRefused(told, refused);
  writeDownRefused({ ...told, id: 'b' }, refused);
  const page = await said('/account');
  expect(page.split(nobody)).toHaveLength(2);
  expect(page).toContain('Call whoever leads the group or your supervisor');
  seenTo('rosa');
  expect(await said('/account')).not.toContain(nobody);
});

test('only of whom the open page says it itself it is not said twice: another group’s members stand on it too', async () => {
  writeDownRefused(told, refused);
  writeDownRefused({ ...told, course: 'iman', whose: 'Iman Warsame' }, refused);
  const itsPage = () => said('/groups/well', '/groups/$group');
  const other = 'Nobody was told what Iman Warsame answered about dying';
  const ends = sayHere(['iman']);
  expect(await itsPage()).toContain(nobody);
  expect(await itsPage()).not.toContain(other);
  ends();
  expect(await itsPage()).toContain(other);
});

test('of what was told, or waits, it is not said', async () => {
  writeDown(told, 'waits');
  writeDown({ ...told, id: 'b' }, 'told');
  expect(await said('/account')).not.toContain('Nobody was told');
});
