import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atItsWholeHeight } from '#tests/browser/whole-height.ts';
import { expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { partInTurn } from '#tests/in-turn.ts';
import { screenParts } from './addresses.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';
import { daysInFigures } from './fits.ts';
import { expectHourInSight } from './hour-on-a-phone.ts';
import { expectNotTooTall } from './not-too-tall.ts';

const looks = [
  [320, 'dark'],
  [320, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'dark'],
  [390, 'light'],
] as const;

/** `every`: each screen in every look; `in turn`: every other screen in one look, the others and other looks with the next commits. */
export type Looked = 'every' | 'in turn';

async function readsWell(page: Page, address: string, looked: readonly (typeof looks)[number][]) {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await page.locator('h1, main h2').first().waitFor();
  await page.getByRole('status').filter({ hasText: 'One moment' }).waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  expect(await daysInFigures(page), `${address}: days in fields as they are kept`).toEqual([]);
  for (const [width, colorScheme] of looked) {
    await page.emulateMedia({ colorScheme });
    await atItsWholeHeight(page, width);
    await expectAccessible(page);
  }
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 1200 });
    expect(await sidewaysScroll(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
    if (width === 1280) await expectNotTooTall(page, address);
    if (width === 390) await expectHourInSight(page, address);
  }
}

/** The screens of one part of the addresses, each read for all; a file each, so that they are looked at side by side. */
export function testScreens(part: keyof typeof screenParts, looked: Looked = 'in turn'): void {
  let clinic: DemoClinic;
  beforeAll(async () => {
    clinic = await openDemoClinic();
  });
  afterAll(() => clinic.close());

  const rows = Object.entries(screenParts[part]).flatMap(([path, seats]) =>
    seats.map((seat) => ({ path, ...seat })),
  );
  const first = partInTurn(2 * looks.length);
  const inTurn = rows.flatMap((row, at) => {
    if (looked === 'in turn' && (first + at) % 2 === 1) return [];
    const nth = Math.floor((first + at) / 2) % looks.length;
    const taken = looked === 'every' ? looks : looks.slice(nth, nth + 1);
    return [{ ...row, looks: taken, as: taken.map(([width, theme]) => `${theme} ${width}`).join(', ') }];
  });
  test.concurrent.each(inTurn)(
    '$path reads well for all ($whose): $as',
    async ({ path, whose, fill, looks: looked }) => {
      const address = clinic.kith.address + (fill ? fill(clinic.here) : path);
      await clinic.as(whose, (page) => readsWell(page, address, looked));
    },
    60_000,
  );

  test('none of these screens made the browser complain: nothing failed, nothing broke the page’s own policy', () => {
    expect(clinic.wrong).toEqual([]);
  });
}
