import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { launch } from '#tests/browser/launch.ts';

let opened: Promise<Browser> | undefined;

/** The one browser of a test file. */
export function openBrowser(): Promise<Browser> {
  opened ??= launch({ sandbox: inject('sandbox') });
  return opened;
}

export async function closeBrowser(): Promise<void> {
  await (await opened)?.close();
  opened = undefined;
}

export interface Seat {
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  motion?: 'reduce' | 'no-preference';
  touch?: 'yes' | 'no';
  locale?: string;
  /** The worker that keeps the app on the device, wherever a line is lost: it costs a sixth of a story’s time. */
  worker?: 'kept' | 'none';
  /** Where their clock is: `America/Los_Angeles`. */
  zone?: string;
}

/** How long, in milliseconds, a page has for what a person would see at once: a machine may be slow, and a hung page is still told. */
const patience = 30_000;

/** A fresh page, as a person on that screen and with those wishes sees it: own cookies, own storage. */
export async function pageAt(url: string, seat: Seat = {}): Promise<Page> {
  const {
    width = 1280,
    height = 900,
    theme = 'light',
    motion = 'reduce',
    touch = 'no',
    locale = 'en-GB',
    worker = 'none',
    zone,
  } = seat;
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: motion,
    hasTouch: touch === 'yes',
    locale,
    serviceWorkers: worker === 'kept' ? 'allow' : 'block',
    ...(zone && { timezoneId: zone }),
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/**
 * What was typed lies on this machine. It is sealed and written behind the typing; here the same is done three times
 * over in the same place, and each waits for what was begun before it, however slow the machine.
 */
export const shelfIsWritten = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    while (!(await indexedDB.databases()).some(({ name }) => name === 'kith'))
      await new Promise((later) => setTimeout(later, 50));
    for (let times = 0; times < 3; times += 1) {
      const algorithm = { name: 'AES-GCM', length: 256, iv: new Uint8Array(12) };
      const key = await crypto.subtle.generateKey(algorithm, false, ['encrypt']);
      await crypto.subtle.encrypt(algorithm, key, new Uint8Array(100_000));
      await new Promise<void>((done, failed) => {
        const asked = indexedDB.open('kith');
        asked.onerror = () => failed(asked.error);
        asked.onsuccess = () => {
          const written = asked.result.transaction('entries', 'readwrite');
          written.objectStore('entries').count();
          written.oncomplete = () => {
            asked.result.close();
            done();
          };
        };
      });
    }
  });

/** Loads the page again once what was typed is kept; no hand reloads within the few milliseconds that this takes. */
export async function reloadAMomentLater(page: Page): Promise<void> {
  await shelfIsWritten(page);
  await page.reload();
}

const rules = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/**
 * No violation of WCAG 2.2 at level AA; each one found is named with its place. No page of ours holds another in a
 * frame, so axe runs in the page itself, where it stays until another is opened, and tells only what is wrong.
 * @param within a selector, when only a part of the page is asked about
 * @param except rules that say nothing of this page
 */
export async function expectAccessible(
  page: Page,
  within?: string,
  except: readonly string[] = [],
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ({ part, runOnly, off }) =>
      (window as unknown as { axe: typeof axe }).axe.run(part ?? document, {
        resultTypes: ['violations'],
        runOnly,
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        iframes: false,
      }),
    { part: within, runOnly: rules, off: [...except] },
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.target.join(' ')} (${node.failureSummary?.split('\n').at(1)?.trim() ?? ''})`,
    ),
  );
  expect(found).toEqual([]);
}

/** How far the page can be scrolled sideways, in CSS pixels; 0 is right. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How many targets of a scale stand in each of its rows; none where the rows are not equally wide. */
export const rowsOf = (scale: Locator): Promise<number[]> =>
  scale.locator('label').evaluateAll((targets) => {
    const rows = Map.groupBy(targets, (target) => target.getBoundingClientRect().top);
    const ends = [...rows.values()].map((row) => Math.round(row.at(-1)?.getBoundingClientRect().right ?? 0));
    return new Set(ends).size === 1 ? [...rows.values()].map(({ length }) => length) : [];
  });

/** How many sheets one picture of the page takes when it is printed by its own button; the paper is the browser's own, without its window. */
export async function printedAlone(page: Page, format = 'A4', nth = 0): Promise<number> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Print this picture' }).nth(nth).click();
  const paper = await page.pdf({ format });
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
