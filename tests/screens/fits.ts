import type { Page } from 'playwright-core';

/** Words that do not fit where they stand, and are cut off; what somebody wrote moves along within its field. */
export const cutOff = (page: Page, dots: 'dots are meant' | 'dots are lost' = 'dots are lost') =>
  page.evaluate(
    (how) =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((one) => {
          const style = getComputedStyle(one);
          const hides =
            style.overflowX === 'hidden' || style.overflowX === 'clip' || style.textOverflow === 'ellipsis';
          if (how === 'dots are meant' && style.textOverflow === 'ellipsis') return false;
          const isSeen = one.clientWidth > 1 && one.clientHeight > 1;
          if (one instanceof HTMLInputElement && one.value !== '') return false;
          return hides && isSeen && one.scrollWidth > one.clientWidth + 1;
        })
        .map((one) => (one.textContent ?? '').slice(0, 80)),
    dots,
  );

/** What is wider than the page, to mend it by. */
export const widest = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 0 && (left < -0.5 || right > wide + 0.5);
      })
      .slice(-2)
      .map((one) => `${one.tagName} ${one.className}`)
      .join(', ');
  });
