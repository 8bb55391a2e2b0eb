import type { Page } from 'playwright-core';

/** How tall what is told above every page is, in CSS pixels: it comes by itself, as when an alarm was not answered in time, and is no part of the page. */
export const toldAbove = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const own = [...(main?.children ?? [])].find(({ tagName }) => tagName !== 'ASIDE');
    return own && main ? own.getBoundingClientRect().top - main.getBoundingClientRect().top : 0;
  });
