import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { helpWords } from '#core/help/words.ts';
import { atItsWholeHeight } from '#tests/browser/whole-height.ts';
import { expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { partInTurn } from '#tests/in-turn.ts';
import { pieceInBrackets } from '#tests/second-language/in-brackets.ts';
import offered from '#web/app/spoken/offered/es.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';

/**
 * The pages that are offered in Spanish, in Spanish and in a language that nobody speaks, whose every text stands between
 * brackets and is longer by two fifths: what stands outside comes from no catalogue.
 */
const everyPage = [
  '/home',
  '/my/more',
  '/my/plan/safety',
  '/my/messages',
  '/my/letters',
  '/my/sessions',
  '/my/together',
  '/my/for-now',
  '/my/group',
  '/measure',
  '/measure/phq-9',
];
/** A few of them, others with each commit; all that are offered are walked by the nightly. */
const turn = partInTurn(4);
const pages = ['/help-now', ...everyPage.filter((_, at) => at % 4 === turn)];

let clinic: DemoClinic;
beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic.close());

const inSpanish = (page: Page) => page.addInitScript(() => localStorage.setItem('kith/language', 'es'));

async function opened(page: Page, path: string): Promise<void> {
  await page.goto(clinic.kith.address + path);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.documentElement.lang), path).toBe('es');
}

/** What people and services wrote, names of languages, and what the core says of help lines. */
const elsewhere = [...Object.values(helpWords.es), 'English', 'Español'];

/** Texts on the page that stand in no brackets, and are neither somebody’s words nor only figures and days. */
const outside = (page: Page, known: readonly string[]) =>
  page.evaluate((said) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      const around = node.parentElement;
      if (!around || !/\p{L}{2}/u.test(text) || said.includes(text)) continue;
      if (around.closest('[dir=auto], bdi, script, style, noscript, [lang]:not(html), a[href^="tel:"]'))
        continue;
      if (/^\[.*\]$/su.test(text) || /^[A-Z]+-?\d+$/.test(text)) continue;
      found.push(text);
    }
    return found;
  }, known);

/** Words that do not fit where they stand, and are cut off. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        const style = getComputedStyle(one);
        const hides =
          style.overflowX === 'hidden' || style.overflowX === 'clip' || style.textOverflow === 'ellipsis';
        const isSeen = one.clientWidth > 1 && one.clientHeight > 1;
        return hides && isSeen && one.scrollWidth > one.clientWidth + 1;
      })
      .map((one) => (one.textContent ?? '').slice(0, 80)),
  );

test('the pages offered in Spanish are all read in it', () => {
  const here = new Set(offered.es?.pages.map((page) => page.replace('$instrument', 'phq-9')));
  expect(['/help-now', ...everyPage].filter((page) => !here.has(page))).toEqual([]);
});

// Before the words of this page are changed on their way: its browser keeps what came.
test('a page in Spanish reads well for all', async () => {
  await clinic.as('leila', async (page) => {
    await inSpanish(page);
    for (const path of pages) {
      await page.setViewportSize({ width: 390, height: 844 });
      await opened(page, path);
      await atItsWholeHeight(page, 390);
      await expectAccessible(page);
    }
  });
});

test('every page offered in Spanish says all it says from the catalogue, fits on a phone, and turns from right to left', async () => {
  await clinic.as('leila', async (page) => {
    await inSpanish(page);
    await page.route('**/assets/words-es-*.js', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: pieceInBrackets(await answer.text()) });
    });
    const wrong: string[] = [];
    for (const path of pages) {
      await page.setViewportSize({ width: 390, height: 844 });
      await opened(page, path);
      for (const text of await outside(page, elsewhere)) wrong.push(`${path}: outside: ${text}`);
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate((to) => {
          document.documentElement.dir = to;
        }, dir);
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 844 });
          const over = await sidewaysScroll(page);
          if (over > 0) wrong.push(`${path}: ${dir} ${width}: ${over} too wide`);
          for (const text of await cutOff(page)) wrong.push(`${path}: ${dir} ${width}: cut off: ${text}`);
        }
      }
    }
    await page.unroute('**/assets/words-es-*.js');
    expect(wrong).toEqual([]);
  });
});

test('one chooses a language where one stands, and a page that is not there in it is wholly in English and says so', async () => {
  await clinic.as('nobody', async (page) => {
    await page.goto(`${clinic.kith.address}/help-now`);
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('heading', { name: 'Ayuda ya', level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    await page.reload();
    await page.getByRole('heading', { name: 'Ayuda ya', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Help now', level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});

test('a language that was chosen goes with the account to a device where nothing was chosen', async () => {
  await clinic.as('leila', async (page) => {
    await page.goto(`${clinic.kith.address}/my/account`);
    await page.getByRole('radio', { name: 'Español' }).click();
    await page.getByRole('heading', { name: 'Mi cuenta', level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${clinic.kith.address}/my/account`);
    await page.getByRole('heading', { name: 'Mi cuenta', level: 1 }).waitFor();
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'My account', level: 1 }).waitFor();
  });
});
