import type { Page } from 'playwright-core';

/** What stands in a field as a day is kept, `1991-05-17`, where people would write 17 May 1991; the phone’s own calendar, which nobody reads, apart. */
export const daysInFigures = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
      .filter(
        ({ type, value }) => type !== 'date' && type !== 'hidden' && /^\d{4}-\d\d(-\d\d)?$/m.test(value),
      )
      .map(({ value }) => value),
  );
