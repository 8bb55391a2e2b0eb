import { beforeAll, beforeEach, expect, test } from 'vitest';
import { inEnglish } from '#tests/in-english.ts';
import { staffPage } from '#tests/screens/desk-drawn.tsx';
import { RefusedError } from '#web/app/api.ts';
import { namesOnShelf, putOnShelf } from './machine-storage.ts';
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
  // The pages of a group say it themselves, with whom to call.
  expect(await said('/groups/well', '/groups/$group')).not.toContain(nobody);
  seenTo('rosa');
  expect(await said('/account')).not.toContain(nobody);
});

test('of what was told, or waits, it is not said', async () => {
  writeDown(told, 'waits');
  writeDown({ ...told, id: 'b' }, 'told');
  expect(await said('/account')).not.toContain('Nobody was told');
});
