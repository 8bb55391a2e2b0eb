import { existsSync, readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { atItsWholeHeight } from '#tests/browser/whole-height.ts';
import { expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { everyMessage } from '#tests/house/every-message.ts';
import { root } from '#tests/house/files.ts';
import { pieceInBrackets } from '#tests/second-language/in-brackets.ts';
import { cutOff, widest } from './fits.ts';

/** How pages work is laid out by signs within its texts, and the names of sheets are told apart by theirs. */
const stays = /^\[|\]\(|<\d/;

/** A name that begins with what is seen, each in brackets of its own: in a language that is spoken both are one phrase. */
const ofBrackets = ['label-content-name-mismatch'];

const said = everyMessage().then(
  (all) =>
    new Set(
      [...all].flatMap(([key, text]) => (key.startsWith('howItWorks.') || stays.test(text) ? [] : [text])),
    ),
);

/** Whether texts of the English catalogue stand in this built piece. */
function holdsWords(name: string): boolean {
  const map = `${root}dist/web/assets/${name}.map`;
  if (!existsSync(map)) return false;
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
  return sources.some((source) => source.includes('/messages/en/'));
}

const longer = new Map<string, Promise<string>>();

async function longerPiece(route: Route): Promise<void> {
  const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
  if (!holdsWords(name)) return route.continue();
  const texts = await said;
  const body =
    longer.get(name) ??
    route.fetch().then(async (answer) => pieceInBrackets(await answer.text(), (text) => texts.has(text)));
  longer.set(name, body);
  await route.fulfill({ body: await body, contentType: 'text/javascript' });
}

/** Has this page speak an English that is longer by two fifths, in brackets, from its first piece on. */
export async function speakLonger(page: Page): Promise<void> {
  await page.route('**/assets/*.js', longerPiece);
}

/** Opens a page in that English; it reads well at these widths from either side, in light or in dark, and nothing is too wide or cut off. */
export async function readsLonger(
  page: Page,
  address: string,
  widths: readonly number[],
  colorScheme: 'light' | 'dark' = 'light',
): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.goto(address);
  await page.locator('h1, main h2').first().waitFor();
  await page.getByRole('status').filter({ hasText: '[Óñé móméñt' }).waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  await page.getByText('[').first().waitFor();
  const wrong: string[] = [];
  for (const width of widths) {
    await atItsWholeHeight(page, width);
    await expectAccessible(page, undefined, ofBrackets);
    for (const dir of ['rtl', 'ltr']) {
      await page.evaluate((to) => {
        document.documentElement.dir = to;
      }, dir);
      const over = await sidewaysScroll(page);
      if (over > 0) wrong.push(`${address}: ${dir} ${width}: ${over} too wide: ${await widest(page)}`);
      for (const text of await cutOff(page, 'dots are meant'))
        wrong.push(`${address}: ${dir} ${width}: cut off: ${text}`);
    }
  }
  expect(wrong).toEqual([]);
}
