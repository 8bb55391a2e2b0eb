import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { namesInCode } from '#tests/names-in-code.ts';

const picturesIn = process.env.KITH_PICTURES;

/** Nothing is wrong for anybody on this page, at this width, and no id of a rule shows; it is kept in pictures, by day and by night, where somebody wants to look. */
export async function looksRight(page: Page, name: string): Promise<void> {
  // A page that has not come yet is as narrow as one could wish, and has nothing in it that is wrong.
  await page.locator('main h1, main h2').first().waitFor();
  await expect.poll(() => sidewaysScroll(page), { message: name }).toBe(0);
  // At its whole height: what a bar at the foot lies over by chance is reached by scrolling.
  const size = page.viewportSize();
  await page.setViewportSize({ width: size?.width ?? 390, height: 6000 });
  await expectAccessible(page, 'main');
  if (size) await page.setViewportSize(size);
  const read = await page.locator('main').evaluate((main: HTMLElement) => main.innerText);
  expect(namesInCode(read), name).toEqual([]);
  if (!picturesIn) return;
  mkdirSync(picturesIn, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${picturesIn}/${name}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
