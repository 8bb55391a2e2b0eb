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

/** People's own words that stand at the other edge than the page around them, as Latin words may where a page reads from the right. */
export const atTheOtherEdge = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[dir=auto]:not(input, textarea)')]
      .filter((one) => {
        const style = getComputedStyle(one);
        const parent = one.parentElement && getComputedStyle(one.parentElement);
        if (!/^(block|list-item)$/.test(style.display) || style.textAlign === 'center') return false;
        const words = document.createRange();
        words.selectNodeContents(one);
        const { left, right, top } = one.getBoundingClientRect();
        const line = [...words.getClientRects()].filter((rect) => rect.width > 1 && rect.top < top + 20);
        if (line.length === 0 || right - left < 2) return false;
        const room = {
          left: Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth) + 2,
          right: Number.parseFloat(style.paddingRight) + Number.parseFloat(style.borderRightWidth) + 2,
        };
        return parent?.direction === 'rtl'
          ? right - Math.max(...line.map((rect) => rect.right)) > room.right
          : Math.min(...line.map((rect) => rect.left)) - left > room.left;
      })
      .map((one) => `${one.tagName} ${one.className}: ${(one.textContent ?? '').slice(0, 60)}`),
  );

/** What stands in a field as a day is kept, `1991-05-17`, where people would write 17 May 1991; the phone’s own calendar, which nobody reads, apart. */
export const daysInFigures = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
      .filter(
        ({ type, value }) => type !== 'date' && type !== 'hidden' && /^\d{4}-\d\d(-\d\d)?$/m.test(value),
      )
      .map(({ value }) => value),
  );
