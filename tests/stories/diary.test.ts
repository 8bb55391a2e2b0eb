import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mondayOf } from '#core/lists/week.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

let kith: Kith;
let page: Page;
/** A Tuesday some weeks ahead. */
const today = new Date().toISOString().slice(0, 10);
const tuesday = new Date(Date.parse(mondayOf(today)) + 22 * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  kith = await startKith();
  await withCourse(kith);
  page = await signedIn(kith);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const dayOf = (target: Page) => target.locator(`[data-day="${tuesday}"]`);

test('a free hour is booked by keys alone, moved, and cancelled, from the week', async () => {
  await page.goto(`${kith.address}/diary?of=${tuesday}`);
  const day = dayOf(page);
  await day.getByRole('button', { name: /^10:00 free/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const book = page.getByRole('dialog', { name: /at 11:00/ });
  await book.getByRole('combobox', { name: 'For whom' }).fill('Leila');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await book.getByRole('button', { name: 'Book', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('It is booked.').waitFor();
  const hour = day.getByRole('button', { name: /11:00 Leila Haddad/ });
  await hour.click();
  const opened = page.getByRole('dialog', { name: 'Leila Haddad' });
  await opened.getByRole('button', { name: 'Move' }).click();
  await opened.getByLabel('Time').fill('14:00');
  await opened.getByLabel('Why').fill('Her train');
  await expectAccessible(page, '[role=dialog]');
  await opened.getByRole('button', { name: 'Move it' }).click();
  await page.getByText('It is changed.').waitFor();
  await day.getByRole('button', { name: /14:00 Leila Haddad/ }).click();
  await opened.getByRole('button', { name: 'Cancel it' }).click();
  await opened.getByLabel('Why').fill('Ill');
  await opened.getByRole('button', { name: 'Cancel the session' }).click();
  await day.getByRole('button', { name: /^14:00 free/ }).waitFor();
  await expectAccessible(page, '#page');
});

test('a series is booked from a free hour, and the week stands as a table too', async () => {
  await page.goto(`${kith.address}/diary?of=${tuesday}`);
  await dayOf(page)
    .getByRole('button', { name: /^09:00 free/ })
    .click();
  const book = page.getByRole('dialog');
  await book.getByRole('combobox', { name: 'For whom' }).fill('Leila');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await book.getByText('As a series').click();
  await book.getByRole('button', { name: /Book 8 sessions/ }).click();
  await page.getByText('It is booked.').waitFor();
  await page.getByRole('link', { name: 'The week after' }).click();
  await page.getByRole('button', { name: /09:00 Leila Haddad/ }).waitFor();
  await page.getByRole('button', { name: 'The week as a table' }).click();
  const table = page.getByRole('table', { name: 'What is booked this week' });
  await table.getByText('Leila Haddad').first().waitFor();
});

test('a room is listed, named as an hour is booked, and read in the week', async () => {
  await page.goto(`${kith.address}/rooms`);
  await page.getByRole('button', { name: 'Add a room or link' }).click();
  await page.getByLabel('What it is called').fill('Blue room');
  await expectAccessible(page, '#page');
  await page.getByRole('button', { name: 'Save this list' }).click();
  await page.goto(`${kith.address}/diary?of=${tuesday}`);
  await dayOf(page)
    .getByRole('button', { name: /^15:00 free/ })
    .click();
  const book = page.getByRole('dialog');
  await book.getByRole('combobox', { name: 'For whom' }).fill('Leila');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await book.getByLabel('Where').selectOption({ label: 'Blue room' });
  await book.getByRole('button', { name: 'Book', exact: true }).click();
  await page.getByText('It is booked.').waitFor();
  await dayOf(page)
    .getByRole('button', { name: /15:00 Leila Haddad.*Blue room/ })
    .waitFor();
});

test('the address of one’s calendar is made, told once, and ended, at the account', async () => {
  await page.goto(`${kith.address}/account#calendar`);
  await page.getByRole('button', { name: 'Make the address' }).click();
  const address = await page.getByLabel('The address for your calendar').inputValue();
  const file = async () => (await fetch(address)).status;
  expect(await file()).toBe(200);
  await page.reload();
  await page.getByText('A calendar can ask since').waitFor();
  await expect.poll(() => page.getByLabel('The address for your calendar').count()).toBe(0);
  await page.getByRole('button', { name: 'End the address' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End the address' }).click();
  await page.getByRole('button', { name: 'Make the address' }).waitFor();
  expect(await file()).toBe(404);
  await expectAccessible(page, '#page');
});
