import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '#tests/browser.ts';
import { atTheirInvitation, type Invited } from './invited-hands.ts';

let here: Invited;
let page: Page;

/** The client does an act through the door their page uses. */
const does = (act: string, form: unknown) =>
  page.evaluate(
    async ([to = '', body = '']) => {
      await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    },
    [`/api/courses/${here.course}/acts/${act}`, JSON.stringify({ id: crypto.randomUUID(), form })],
  );

beforeAll(async () => {
  here = await atTheirInvitation({ width: 390, height: 844 });
  page = here.page;
  await here.comesIn();
  await does('addPerson', { displayName: 'Inês', role: 'friend' });
});
afterAll(() => here?.ends());

test('whom to call in an emergency is named among one’s own people, seen by the therapist, and gone when the person is kept back', async () => {
  await here.go('/my/plan');
  await page.getByRole('button', { name: 'Name somebody, or change it' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Choose one of your people.').waitFor();
  await page.getByLabel('One of my people').selectOption({ label: 'Inês' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Give a telephone number to call.').waitFor();
  await page.getByLabel('Their telephone number').fill('020 7946 0099');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: '020 7946 0099' }).waitFor();
  await expectAccessible(page);
  const { contact } = (await here.record()).safetyPlan;
  expect(contact).toMatchObject({ phone: '020 7946 0099', as: 'client' });
  const { inventory } = await here.record();
  const person = inventory.people.find(({ id }) => id === contact?.person);
  await does('changePerson', {
    person: person?.id,
    version: person?.version,
    fields: { disclosure: 'not_now' },
  });
  expect((await here.record()).safetyPlan.contact).toBeNull();
  await page.reload();
  await page.getByRole('link', { name: '020 7946 0099' }).waitFor();
  await page.getByRole('button', { name: 'Name somebody, or change it' }).click();
  await page.getByLabel('One of my people').selectOption({ label: 'Nobody' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('You have not named anybody.').waitFor();
});
