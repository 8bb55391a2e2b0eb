import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, shelfIsWritten } from '#tests/browser.ts';
import { aGroupOf, aVillage, type Village } from './village.ts';

const phrase = 'mangos in the shade';
let village: Village;
let group: string;

beforeAll(async () => {
  village = await aVillage();
  group = await aGroupOf(village.dayra, ['Rosa Quiñónez', 'Luz Nazareno', 'Maritza Caicedo', 'Nelly']);
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const noConnection = (page: Page) => page.getByText('No connection just now');

/** A phone that hears no news of the server, so that the browser alone tells it that the line is back. */
async function withoutNews(): Promise<Page> {
  const page = await village.phoneOf('dayra');
  await page.route('**/events*', (route) => route.abort());
  return page;
}

test('a page that was opened without a line says so only until the line is back, and what asked for the phrase is shut once it was set', async () => {
  const page = await withoutNews();
  await page.goto(`${village.kith.address}/groups`);
  await press(page, 'Choose a phrase for this phone');
  await page.getByRole('textbox', { name: 'Phrase for this phone' }).fill(phrase);
  await page.getByLabel('The same phrase again').fill(phrase);
  await press(page, 'Lock this phone with it');
  await page.getByText('From now on this phone asks').waitFor();
  await page.getByLabel('The same phrase again').waitFor({ state: 'hidden' });
  const opens = page.getByRole('button', { name: 'Choose another phrase for this phone' });
  await expect.poll(() => opens.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.goto(`${village.kith.address}/groups/${group}`);
  await page.getByRole('textbox', { name: 'Phrase for this phone' }).fill(phrase);
  await press(page, 'Open');
  await page.getByRole('heading', { name: '4 members' }).waitFor();
  await shelfIsWritten(page);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('textbox', { name: 'Phrase for this phone' }).fill(phrase);
  await press(page, 'Open');
  await noConnection(page).waitFor();
  await page.context().setOffline(false);
  await noConnection(page).waitFor({ state: 'detached' });
});
