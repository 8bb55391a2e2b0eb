import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import type { Kith } from '#tests/stories/kith.ts';
import { screenParts } from './addresses.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';

/** Axe sees the page at its whole height, so that a bar that stays in sight does not stand over anything. */
async function readsWell(page: Page, kith: Kith, address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(kith.address + address);
  await page.locator('h1, main h2').first().waitFor();
  await page.getByRole('status').filter({ hasText: 'One moment' }).waitFor({ state: 'detached' });
  for (const [width, colorScheme, which] of [
    [1280, 'light', 'all'],
    [1280, 'dark', 'colours'],
    [390, 'dark', 'all'],
    [390, 'light', 'colours'],
  ] as const) {
    await page.setViewportSize({ width, height: 1200 });
    await page.emulateMedia({ colorScheme });
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(1200, whole) });
    await expectAccessible(page, undefined, which);
    expect(await sidewaysScroll(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 320, height: 1200 });
  expect(await sidewaysScroll(page), `${address} at 320`).toBeLessThanOrEqual(0);
}

/** The screens of one part of the addresses, each read for all; a file each, so that they are looked at side by side. */
export function testScreens(part: keyof typeof screenParts): void {
  let clinic: DemoClinic;
  beforeAll(async () => {
    clinic = await openDemoClinic();
  }, 120_000);
  afterAll(() => clinic.close());

  const rows = Object.entries(screenParts[part]).flatMap(([path, seats]) =>
    seats.map((seat) => ({ path, ...seat })),
  );
  test.concurrent.each(rows)(
    '$path reads well for all ($whose): light and dark, at a desk and on a phone',
    async ({ path, whose, fill }) => {
      await clinic.as(whose, (page) => readsWell(page, clinic.kith, fill ? fill(clinic.here) : path));
    },
    60_000,
  );

  test('none of these screens made the browser complain: nothing failed, nothing broke the page’s own policy', () => {
    expect(clinic.wrong).toEqual([]);
  });
}
