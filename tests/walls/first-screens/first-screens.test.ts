import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, openBrowser } from '#tests/browser.ts';
import { filledDemo } from '#tests/screens/filled-demo.ts';
import { type Kith, startKith } from '#tests/stories/kith.ts';
import { type Asked, firstScreenOf } from './loaded.ts';
import { openingOf } from './opened.ts';
import { firstScreens } from './table.ts';

let kith: Kith;

beforeAll(async () => {
  kith = await startKith({ demo: true, filled: filledDemo });
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const listed = (asked: readonly Asked[]) =>
  asked.map(({ kind, bytes, path }) => `${bytes} ${kind} ${path}`).join('\n');

test.each(Object.entries(firstScreens))(
  'the first screen %s loads no more than it may, its typeface among it',
  async (name, bound) => {
    const opening = await openingOf(bound, kith.address);
    const { bytes, asked } = await firstScreenOf(await openBrowser(), opening, 'as it is');
    if (process.env.FIRST_SCREENS) console.log(`${name}: ${bytes} in ${asked.length}\n${listed(asked)}`);
    expect(bytes, listed(asked)).toBeLessThanOrEqual(bound.kB * 1_000);
    expect(asked.length, listed(asked)).toBeLessThanOrEqual(bound.requests);
    // What is far below its bound is held to by nothing.
    expect(bytes).toBeGreaterThan(bound.kB * 850);
  },
);

test('who is here is asked once, as the page itself comes and before any script has run', async () => {
  const opening = await openingOf(firstScreens['groups of a facilitator'], kith.address);
  const { asked } = await firstScreenOf(await openBrowser(), opening, 'as it is');
  const here = asked.filter(({ path }) => path === '/api/here');
  expect(here.map(({ by }) => by)).toEqual(['the page']);
});

test('a browser that counts no days itself is brought what does, before Home is shown', async () => {
  const { address, once, cookie } = await openingOf(firstScreens['Home of a client'], kith.address);
  const context = await (await openBrowser()).newContext();
  const named = cookie.split('; ').map((one) => one.split(/=(.*)/));
  await context.addCookies(named.map(([name = '', value = '']) => ({ name, value, url: kith.address })));
  await context.addInitScript('delete globalThis.Temporal');
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(once).waitFor();
  expect(await page.evaluate('Temporal.PlainDate.from("2026-02-28").add({ days: 1 }).toString()')).toBe(
    '2026-03-01',
  );
  await context.close();
});
