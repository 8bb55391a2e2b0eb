import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { looksRight } from '#tests/stories/looks-right.ts';
import { aGroupOf, aVillage, type Village, viewOf } from './village.ts';

const phone = { width: 390, height: 844, touch: 'yes' } as const;
const ana = { email: 'preciado@example.org', password: 'the well is deep and cold' };
let village: Village;

beforeAll(async () => {
  village = await aVillage();
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('whoever leads the group writes down what they did for a member in danger, and the alarm waits for a clinician', async () => {
  const group = await aGroupOf(village.dayra, ['Rosa Quiñónez', 'Luz Mina']);
  const [rosa] = (await viewOf(village.dayra, group)).members;
  const told = { n: null, plan: 'yes', words: '', staying: 'Her sister' };
  const act = { name: 'tellPlan', id: crypto.randomUUID(), form: told };
  await village.dayra.act(rosa?.course ?? '', act as never);
  const page = await village.phoneOf('dayra');
  await page.goto(`${village.kith.address}/groups/${group}/members/${rosa?.course}`);
  await page.getByRole('button', { name: 'Add what you did' }).click();
  await looksRight(page, 'group-done-form');
  await page.getByRole('textbox', { name: 'What you did' }).fill('Sat with her under the tree');
  await page.getByRole('textbox', { name: 'Who was called, and when' }).fill('Lorena, at ten past four');
  await page.getByRole('textbox', { name: 'Where they are now' }).fill('At the health post, with the nurse');
  await page.getByRole('button', { name: 'Save what was done' }).click();
  await page.getByRole('region', { name: 'What was done' }).getByText('Sat with her').waitFor();
  await looksRight(page, 'group-done');
  // Who listens hears that it is kept, and is where they were.
  await page.getByRole('status').getByText('It is kept.').waitFor();
  await expect.poll(() => focused(page)).toBe('Add what you did');
  const after = async () => (await viewOf(village.dayra, group)).members[0]?.alarms;
  expect((await after())?.map(({ urgency, done }) => [urgency, done?.length])).toEqual([['now', 1]]);

  const desk = await village.phoneOf('lorena');
  await desk.goto(`${village.kith.address}/courses/${rosa?.course}/safety`);
  await desk.getByText('At the health post, with the nurse').waitFor();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await looksRight(desk, 'group-done-desk');
});

test('somebody invited reads on their own page to what, and of those in it nothing', async () => {
  const group = await aGroupOf(village.dayra, ['Nelly Arroyo', 'Eva Bone']);
  const id = crypto.randomUUID();
  const rules = { rules: ['What is said here stays here.'], version: 0 };
  await village.dayra.post(`groups/${group}/acts/agreeRules`, { id: crypto.randomUUID(), form: rules });
  const client = { name: 'Ana Preciado', born: '1985-03-02', email: ana.email, country: 'EC' };
  const { invited } = await village.dayra.post<{ invited: { client: string } }>(`groups/${group}/members`, {
    id,
    form: { client, referral: '' },
  });
  await joins(village.kith, village.dayra, { client: invited.client }, ana.password);
  const page = await signedIn(village.kith, ana, phone);
  await page.goto(`${village.kith.address}/home`);
  await page.getByRole('link', { name: 'My group' }).click();
  await page.getByRole('heading', { name: 'You are invited: Tuesday group at the well' }).waitFor();
  await page.getByText('What is said here stays here.').waitFor();
  await page.getByText('Ask Dayra Chalá anything before you decide.', { exact: false }).waitFor();
  const text = await page.locator('main').textContent();
  for (const other of ['Nelly', 'Eva']) expect(text).not.toContain(other);
  await looksRight(page, 'my-group-invited');
});
