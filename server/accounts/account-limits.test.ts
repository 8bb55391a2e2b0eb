import { expect, test } from 'vitest';
import { whyAnswered } from '#tests/why-refused.ts';
import { willowHouse } from '#tests/willow-house.ts';
import { spend } from './account-limits.ts';

const house = willowHouse('once for this file');

test('an account that sends without end is held up, and nobody else is', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const course = await house.kith.course(house.helena);
  const ana = await house.kith.client(house.helena, course.client);
  const path = `/api/courses/${course.id}/acts/keepMoment`;
  // As an HTTP server has it: a body says its length.
  ana.headers['content-length'] = String(1024 * 1024);
  const answers: string[] = [];
  for (let each = 0; each < 60; each += 1) answers.push(whyAnswered(await ana.post(path, {})));
  expect(answers.indexOf('429 too-much')).toBeGreaterThan(40);
  expect(answers.at(-1)).toBe('429 too-much');
  expect((await ana.get('/api/mine')).status).toBe(200);
  expect(whyAnswered(await tomas.put('/api/name', {}))).toMatch(/^422/);
});

test('many small requests are counted for more than their bytes: they fill the disk too', () => {
  const account = 'somebody';
  const asked = Array.from({ length: 40_000 }, () => spend(house.kith.installation, account, 10));
  const held = asked.indexOf('too-much');
  expect(held).toBeGreaterThan(20_000);
  expect(held).toBeLessThan(30_000);
});
