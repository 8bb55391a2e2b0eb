import type { Page } from 'playwright-core';

/** The page at its whole height, however much of it arrives late, so that a bar that stays in sight stands over nothing. */
export async function atItsWholeHeight(page: Page, width: number): Promise<void> {
  let height = 0;
  let whole = 1200;
  while (whole > height) {
    height = whole;
    await page.setViewportSize({ width, height });
    whole = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.scrollHeight;
    });
  }
}
