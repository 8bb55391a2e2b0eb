import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { signedIn } from './coming-in.ts';
import { account, type Kith, startKith } from './kith.ts';

let kith: Kith;
let page: Page;

beforeAll(async () => {
  kith = await startKith();
  await caller(kith.address).post('first', account);
  page = await signedIn(kith);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const before = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const each = [1, 2, 3, 4, 5];
const files = {
  clients: ['client;name;born', ...each.map((n) => `K${n};Invented Person ${'ABCDE'[n - 1]};1990-04-0${n}`)],
  courses: [
    'course;client;began',
    // One of them is mistyped.
    ...each.map((n) => `K${n}-A;K${n};${n === 3 ? '2026-02-31' : before(60)}`),
  ],
  appointments: ['course;day;state', ...each.map((n) => `K${n}-A;${before(53)};held`)],
  scores: ['course;day;measure;total', ...each.map((n) => `K${n}-A;${before(53)};PHQ-9;14`)],
};

const kinds = ['clients', 'courses', 'appointments', 'scores'] as const;

async function choose(): Promise<void> {
  for (const [nth, kind] of kinds.entries())
    await page
      .locator('input[type="file"]')
      .nth(nth)
      .setInputFiles({
        name: `${kind}.csv`,
        mimeType: 'text/csv',
        buffer: Buffer.from(`\ufeff${files[kind].join('\r\n')}\r\n`),
      });
  for (const kind of kinds) await page.getByText(`${kind}.csv`).waitFor();
}

/** The one cell that is wrong, put right. */
async function mends(): Promise<void> {
  const cell = page.getByRole('textbox', { name: 'Courses, line 4: began' });
  await expect.poll(() => cell.inputValue()).toBe('2026-02-31');
  await cell.fill(before(60));
  await page.getByRole('button', { name: 'Trial run with what you put right' }).click();
}
const brings = () => page.getByRole('button', { name: 'Bring in these 20 lines' }).click();
const courses = async () =>
  (await (await page.request.get(`${kith.address}/api/caseload`)).json()).courses.length;

test('a clinic brings in five courses by a trial run, mends one line, confirms, takes them out, and confirms again', async () => {
  await page.goto(`${kith.address}/moving-in`);
  await page.getByRole('heading', { name: 'Moving in', level: 1 }).waitFor();
  await choose();
  await page.getByRole('button', { name: 'Trial run', exact: true }).click();
  await page.getByText('16 lines come in. One is left out. 3 cannot be taken.').waitFor();
  await page.getByText('There is no such day as 2026-02-31. Check it.').first().waitFor();
  await expectAccessible(page, 'main');
  await expect.poll(courses).toBe(0);
  await mends();
  await brings();
  await page.getByText('It is brought in.').waitFor();
  await expect.poll(courses).toBe(5);

  await page.getByRole('button', { name: /^Take it out: what was brought/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it out' }).click();
  await page.getByText('It is taken out.').waitFor();
  await expect.poll(courses).toBe(0);

  await choose();
  await page.getByRole('button', { name: 'Trial run', exact: true }).click();
  await mends();
  await brings();
  await expect.poll(courses).toBe(5);
  await expect.poll(() => page.getByRole('cell', { name: 'taken out', exact: true }).count()).toBe(1);
});

test('what came along is history on its page, and the next session asks about safety', async () => {
  await page.goto(`${kith.address}/caseload`);
  await page
    .getByRole('link', { name: /Invented Person A/ })
    .first()
    .click();
  await page.getByRole('link', { name: /^under way since/ }).click();
  await page.getByText('PHQ-9 14, total only').waitFor();
  await page.getByText(/^Session 1, /).waitFor();
  await page.getByRole('link', { name: 'To the session' }).click();
  await page.getByText('Ask today about thoughts of suicide').first().waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${kith.address}/moving-in`);
  await page.getByRole('heading', { name: 'What was brought' }).waitFor();
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
});

test('a Bundle of FHIR is tried, told entry by entry, and brought', async () => {
  const patient = { resourceType: 'Patient', id: 'f1', name: [{ text: 'Fern Invented' }] };
  const who = [{ actor: { reference: 'Patient/f1' } }];
  const held = {
    ...{ resourceType: 'Appointment', status: 'fulfilled', start: `${before(20)}T10:00:00Z` },
    participant: who,
  };
  const resources = [patient, held, { ...held, status: 'arrived' }];
  const bundle = { resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) };
  await page.goto(`${kith.address}/moving-in`);
  await page
    .locator('input[type="file"]')
    .nth(4)
    .setInputFiles({
      name: 'bundle.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(bundle)),
    });
  await page.getByText('bundle.json').waitFor();
  await page.getByRole('button', { name: 'Trial run', exact: true }).click();
  await page.getByText('3 lines come in. One cannot be taken.').waitFor();
  await page.getByText('FHIR, entry 3').first().waitFor();
  await expectAccessible(page, 'main');
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: 'Bring in these 3 lines' }).click();
  await expect.poll(courses).toBe(6);
});
