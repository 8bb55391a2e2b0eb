import type { Page } from 'playwright-core';

/** Opens every part of a course's page that is one line until it is asked for. */
export async function unfoldParts(page: Page): Promise<void> {
  await page.locator('main [data-folds]').first().waitFor();
  await page.evaluate(() => {
    const folded = document.querySelectorAll<HTMLElement>(
      'main [data-folds] > div > div > * > [aria-expanded="false"]',
    );
    for (const part of folded) part.click();
  });
}
