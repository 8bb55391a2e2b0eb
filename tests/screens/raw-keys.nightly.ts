import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shipped } from '#core/protocols/protocols.ts';
import { rawKeysIn } from '#tests/raw-keys.ts';
import { screens } from './addresses.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';

/** No page of Kith, and no form of therapy printed whole, shows anything by the key it is stored under. */

let clinic: DemoClinic;
beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic.close());

/** Everything that stands on the page in words; what the demo’s people typed themselves holds no keys. */
async function shownRaw(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.locator('h1, main h2').first().waitFor();
  await page.getByRole('status').filter({ hasText: 'One moment' }).waitFor({ state: 'detached' });
  return [...new Set(rawKeysIn((await page.locator('body').allInnerTexts()).join(' ')))];
}

/** What a page may show: a form printed whole gives the ids to extend it by. */
const mayShow = (path: string): string[] => {
  if (!path.startsWith('/forms/')) return [];
  const [, , id, edition] = path.split('/');
  const form = shipped.find((one) => one.id === id && one.edition === edition)?.whole();
  return form ? [form.id, ...form.presets.map((preset) => preset.id)] : [];
};
const notAllowed = (found: readonly string[], address: string) =>
  found.filter((one) => !mayShow(new URL(address).pathname).includes(one));

const rows = Object.entries(screens).flatMap(([path, seats]) => seats.map((seat) => ({ path, ...seat })));

test.each(rows)(
  '$path ($whose) says everything in words',
  async ({ path, whose, fill }) => {
    const address = clinic.kith.address + (fill ? fill(clinic.here) : path);
    await clinic.as(whose, async (page) =>
      expect(notAllowed(await shownRaw(page, address), address), address).toEqual([]),
    );
  },
  60_000,
);

test.each(shipped.map(({ id, edition }) => [id, edition] as const))(
  'the page of %s %s says everything in words',
  async (id, edition) => {
    const address = `${clinic.kith.address}/forms/${id}/${edition}`;
    await clinic.as('ana', async (page) =>
      expect(notAllowed(await shownRaw(page, address), address), id).toEqual([]),
    );
  },
  60_000,
);
