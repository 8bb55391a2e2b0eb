import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toldAbove } from './told-above.ts';

/** A page shows what is due now and folds the rest: three screens of 1280 × 900 with nothing unfolded. */
const most = 3;

/** Pages that one reads from top to bottom: those of clients and of people beside them, held by thumb, and a whole course on paper. */
const readThrough = /^\/(my(\/.*)?|help-now|about-ipt|beside|card|how-it-works)?$|^\/courses\/[^/]+\/print$/;

/** Expects a page of staff, as it stands at 1280 across, to be no taller than it may be; those for anybody are held by `tests/stories/public-pages.test.ts`. */
export async function expectNotTooTall(page: Page, address: string): Promise<void> {
  if (readThrough.test(new URL(address, 'http://kith').pathname)) return;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = whole - (await toldAbove(page));
  expect(height / 900, `${address}, in screens`).toBeLessThanOrEqual(most);
}
