import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClaimPlace, onThePhone, withoutAnAccount } from './claim-places.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';

let clinic: DemoClinic;

beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic.close());

const places = { ...onThePhone, ...withoutAnAccount };

/** One page once for all that is claimed to stand on it, at the width of a phone. */
test.each(Object.keys(places))('what a claim says is read there stands on “%s”', async (name) => {
  const { whose, at, opens, leaves, reads } = places[name] as ClaimPlace;
  await clinic.as(whose, async (page) => {
    await page.setViewportSize({ width: 390, height: 1200 });
    const address = clinic.kith.address + (typeof at === 'string' ? at : at(clinic.here));
    if (page.url() !== address) await page.goto(address);
    await page.locator('h1').first().waitFor();
    // Pages for anybody fold their parts without a script.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    if (opens) await page.getByRole('button', { name: opens, exact: true, expanded: false }).first().click();
    const leave = page.getByRole('button', { name: leaves ?? '' });
    if (leaves) while ((await leave.count()) > 0) await leave.first().click();
    const missing = async () => {
      const text = (await page.locator('body').allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
      return reads.filter((said) => !text.includes(said));
    };
    await expect.poll(missing).toEqual([]);
  });
});
