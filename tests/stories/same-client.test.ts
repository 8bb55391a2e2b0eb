import type { Page } from 'playwright-core';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { signedIn } from './coming-in.ts';
import { account, type Kith, startKith } from './kith.ts';

let kith: Kith;
let page: Page;
const protocol = { id: 'ipt', edition: '2026.1', preset: 'standard-16', sessions: 16, minutes: 50 };

beforeAll(async () => {
  kith = await startKith();
  const therapist = caller(kith.address);
  await therapist.post('first', account);
  for (const client of [
    { name: 'Invented Person', born: '1991-05-17', phone: '1' },
    { name: 'INVENTED  Person', born: '1991-05-17', phone: '2' },
  ])
    await therapist.post('courses', { id: newId(), client, protocol, referral: '' });
  page = await signedIn(kith);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const names = async () => {
  const { courses } = await (await page.request.get(`${kith.address}/api/caseload`)).json();
  return new Set(courses.map(({ client }: { client: { id: string } }) => client.id)).size;
};

test('a number is entered on the client’s page, and found by', async () => {
  const { courses } = await (await page.request.get(`${kith.address}/api/caseload`)).json();
  await page.goto(`${kith.address}/courses/${courses[0].course}/client`);
  await page.getByLabel('NHS number').fill('999 000 0019');
  await page.getByRole('button', { name: 'Save this' }).click();
  await page.getByText('An NHS number has ten digits').waitFor();
  await page.getByLabel('NHS number').fill('999 000 0018');
  await page.getByRole('button', { name: 'Save this' }).click();
  await expect
    .poll(async () =>
      JSON.stringify((await (await page.request.get(`${kith.address}/api/caseload`)).json()).courses),
    )
    .toContain('999 000 0018');
  await page.goto(`${kith.address}/caseload`);
  await page.getByLabel('Find by name or number').fill('9990000');
  await expect.poll(() => page.getByRole('link', { name: /invented\s+person/i }).count()).toBe(1);
});

test('two entries are seen to be one person, become one client, and are told apart again', async () => {
  await page.goto(`${kith.address}/same-client`);
  const pair = page.getByRole('article', { name: /Invented Person and/i });
  await pair.getByText('They have the same name').waitFor();
  await expectAccessible(page, 'main');
  await pair.getByRole('button', { name: /one person$/ }).click();
  await pair.getByRole('button', { name: 'Make them one client' }).click();
  await page.getByText('No two clients look like one person.').waitFor();
  await expect.poll(names).toBe(1);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: /^Tell .* apart again$/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Tell them apart again' }).click();
  await expect.poll(names).toBe(2);
  await page.getByText('No two clients look like one person.').waitFor();
});
