import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

const password = 'slow herons over the reeds';
let kith: Kith;
let course: string;
let page: Page;

beforeAll(async () => {
  kith = await startKith();
  const { therapist, id } = await withCourse(kith);
  course = id;
  const first = `${new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)}T10:00`;
  await therapist.act(id, {
    name: 'bookSeries',
    id: crypto.randomUUID(),
    form: { first, count: 2, minutes: 50 },
  });
  for (const [name, email] of [
    ['Rui Faria', 'rui@example.org'],
    ['Ruth Cohen', 'ruth@example.org'],
  ] as const) {
    await joins(kith, therapist, { name, email, roles: ['therapist'] }, password);
  }
  const { members } = await therapist.get<{ members: { name: string; person: string }[] }>('members');
  const ruth = members.find(({ name }) => name === 'Ruth Cohen')?.person;
  await therapist.post(`members/${ruth}/leave`, {});
  page = await signedIn(kith);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('a course is handed to a colleague who still works here, once more asked, from the ending as from the client’s page', async () => {
  await page.goto(`${kith.address}/courses/${course}/ending#closing`);
  await page.getByRole('button', { name: 'Hand over to another therapist' }).click();
  const to = page.getByRole('combobox', { name: 'Colleague who takes over' });
  await to.waitFor();
  expect(await to.getByRole('option').allTextContents()).not.toContain('Ruth Cohen');
  await to.selectOption({ label: 'Rui Faria' });
  await page.getByLabel('Hand-over note').fill('Session 2 is on Tuesday; the focus is not chosen yet.');
  await expectAccessible(page, '#page');

  await page.goto(`${kith.address}/courses/${course}/client`);
  await page.getByRole('button', { name: 'Transfer this course to a colleague' }).click();
  await expect
    .poll(() => page.getByLabel('Hand-over note').inputValue())
    .toContain('Session 2 is on Tuesday');
  await page.getByText('This cancels 2 booked sessions').waitFor();
  await page.getByRole('button', { name: 'Hand over', exact: true }).click();
  const sure = page.getByRole('alertdialog', { name: 'Hand the course over to Rui Faria?' });
  await sure.getByText('The course leaves your caseload').waitFor();
  await sure.getByRole('button', { name: 'Hand it over' }).click();
  await page.waitForURL(/\/caseload$/);
  await expect.poll(() => page.getByRole('link', { name: 'Leila Haddad' }).count()).toBe(0);
  const rui = caller(kith.address);
  await rui.post('sign-in', { email: 'rui@example.org', password });
  const { sessions } = (await rui.get<{ course: Course }>(`courses/${course}`)).course;
  expect(sessions.appointments.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
});
