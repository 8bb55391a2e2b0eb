import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import type { Caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { invitationAt } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

const phone = { width: 390, height: 844 };

let kith: Kith;
let therapist: Caller;
let course: string;
let page: Page;

const record = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;
const go = (path: string) => page.goto(`${kith.address}${path}`);

/** The client does an act through the door their page uses. */
const does = (act: string, form: unknown) =>
  page.evaluate(
    async ([to = '', body = '']) => {
      await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    },
    [`/api/courses/${course}/acts/${act}`, JSON.stringify({ id: crypto.randomUUID(), form })],
  );

beforeAll(async () => {
  kith = await startKith();
  const opened = await withCourse(kith);
  therapist = opened.therapist;
  course = opened.id;
  page = await invitationAt(kith, therapist, { client: opened.client }, phone);
  await page.getByLabel('Choose a password').fill('the kettle sings on sunday');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hello, Leila', level: 1 }).waitFor();
  await does('addPerson', { displayName: 'Inês', role: 'friend' });
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('whom to ring in an emergency is named among one’s own people, seen by the therapist, and gone when the person is kept back', async () => {
  await go('/my/plan');
  await page.getByRole('button', { name: 'Name somebody, or change it' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Choose one of your people.').waitFor();
  await page.getByLabel('One of my people').selectOption({ label: 'Inês' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Give a telephone number to ring.').waitFor();
  await page.getByLabel('Their telephone number').fill('020 7946 0099');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: '020 7946 0099' }).waitFor();
  await expectAccessible(page);
  const { contact } = (await record()).safetyPlan;
  expect(contact).toMatchObject({ phone: '020 7946 0099', as: 'client' });
  const { inventory } = await record();
  const person = inventory.people.find(({ id }) => id === contact?.person);
  await does('changePerson', {
    person: person?.id,
    version: person?.version,
    fields: { disclosure: 'not_now' },
  });
  expect((await record()).safetyPlan.contact).toBeNull();
  await page.reload();
  await page.getByRole('link', { name: '020 7946 0099' }).waitFor();
  await page.getByRole('button', { name: 'Name somebody, or change it' }).click();
  await page.getByLabel('One of my people').selectOption({ label: 'Nobody' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('You have not named anybody.').waitFor();
});
