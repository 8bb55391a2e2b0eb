import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser } from '#tests/browser.ts';
import { aGroupOf, aVillage, type Village, viewOf } from './village.ts';

const [rosa, luz, maritza] = ['Rosa Quiñónez', 'Luz Nazareno', 'Maritza Caicedo'] as const;
let village: Village;
let group: string;
let one: Page;
let other: Page;

beforeAll(async () => {
  village = await aVillage();
  group = await aGroupOf(village.dayra, [rosa, luz, maritza, 'Nelly Preciado']);
  await village.dayra.post(`groups/${group}/acts/bringFacilitator`, {
    id: crypto.randomUUID(),
    form: { person: village.nieves.id, as: 'co_facilitator' },
  });
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** The phone is in the meeting, and its line is cut. */
async function meetsWithoutALine(page: Page, n = 1): Promise<void> {
  await begins(page, n);
  await page.context().setOffline(true);
}

async function begins(page: Page, n: number): Promise<void> {
  await page.goto(`${village.kith.address}/groups/${group}`);
  await page.getByRole('link', { name: `Begin meeting ${n}` }).click();
  await page.getByRole('heading', { name: 'Who is here?' }).waitFor();
}

test('an answer about dying that both phones took down goes out once: the second phone lets it go, and shows nothing that could not be recorded', async () => {
  one = await village.phoneOf('dayra');
  other = await village.phoneOf('nieves');
  for (const page of [one, other]) {
    await meetsWithoutALine(page);
    await press(page, new RegExp(`^${rosa}`));
    await press(page, 'Go on');
    await press(page, 'Several days');
    await page.getByText(/(is|are) saved on this device/).waitFor();
  }
  for (const page of [one, other]) {
    await page.context().setOffline(false);
    await page.getByText(/(is|are) saved on this device/).waitFor({ state: 'detached' });
    for (const said of ['could not be recorded', 'was not recorded'])
      await expect.poll(() => page.getByText(said).count()).toBe(0);
  }
  const { members } = await viewOf(village.dayra, group);
  expect(members.find(({ name }) => name === rosa)?.alarms).toHaveLength(1);
});
