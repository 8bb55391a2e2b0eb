import { expect, test } from 'vitest';
import { AKith } from '#tests/a-kith.ts';
import { screens } from '#tests/screens/addresses.ts';
import { isPage } from './pages.ts';

const parts = {
  course: 'course-1',
  person: 'person-1',
  analysis: 'analysis-1',
  decision: 'decision-1',
  rolePlay: 'play-1',
  letter: 'letter-1',
  toOther: 'letter-2',
  writtenOf: 'course-4',
  noted: 'course-2',
  sheet: 'sheet-1',
  young: 'course-3',
  trainee: 'tom-1',
  group: 'group-1',
  member: 'course-5',
  meeting: 'meeting-1',
  referral: 'referral-1',
  decided: 'course-4',
};

test('every screen is a page', () => {
  const addresses = Object.entries(screens).flatMap(([path, shown]) =>
    shown.map(({ fill }) => (fill ? fill(parts) : path).replace(/\?.*/, '')),
  );
  expect(addresses.filter((one) => !isPage(one))).toEqual([]);
});

test('what is no page answers as what it is', async () => {
  const kith = await AKith.open();
  for (const path of [
    '/metrics',
    '/wp-login.php',
    '/courses',
    '/my/nothing',
    '/api/nothing',
    '/courses/1/nothing',
  ]) {
    const answer = await kith.app.request(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.headers.get('content-type'), path).toBe('application/problem+json');
    const inBrowser = await kith.app.request(path, { headers: { accept: 'text/html' } });
    expect([path, inBrowser.status]).toEqual([path, 404]);
  }
  await kith.close();
});
