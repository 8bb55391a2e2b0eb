import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };

let kith: Kith;
let phone: Page;
let therapistsView: () => Promise<Course>;
beforeAll(async () => {
  kith = await startKith();
  const { id, therapist, client } = await withCourse(kith);
  therapistsView = async () => (await therapist.get<{ course: Course }>(`courses/${id}`)).course;
  await joins(kith, therapist, { client }, leila.password);
  phone = await signedIn(kith, leila, { width: 390, height: 844 });
}, 60_000);
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('a client keeps one event of theirs to themselves for now, and tells of it again', async () => {
  await phone.goto(`${kith.address}/my/timeline`);
  const adding = phone.getByRole('form', { name: 'Add something that happened' });
  await adding.getByLabel('What happened').fill('The raid at the harbour');
  await adding.getByLabel('When', { exact: true }).first().fill('March 2019');
  await adding.getByRole('button', { name: 'Add it' }).click();
  const keep = phone.getByRole('button', { name: 'Keep it to myself for now: The raid at the harbour' });
  await keep.waitFor();
  expect((await therapistsView()).timeline.events).toHaveLength(1);
  await keep.click();
  await phone.getByText('Only you see this for now.').waitFor();
  expect((await therapistsView()).timeline.events).toEqual([]);
  await expect.poll(() => sidewaysScroll(phone)).toBe(0);
  await expectAccessible(phone, '#page');
  const folder = process.env.KITH_LOOK;
  if (folder) {
    await phone.screenshot({ path: `${folder}/kept-390.png`, fullPage: true });
    await phone.setViewportSize({ width: 1280, height: 900 });
    await phone.screenshot({ path: `${folder}/kept-1280.png`, fullPage: true });
  }
  await phone.getByRole('button', { name: /see it again: The raid at the harbour/ }).click();
  await keep.waitFor();
  expect((await therapistsView()).timeline.events).toMatchObject([{ what: 'The raid at the harbour' }]);
});
