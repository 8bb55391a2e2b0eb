import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, expectAccessible, shelfIsWritten } from '#tests/browser.ts';
import { aGroupOf, aVillage, type Village } from './village.ts';

const phrase = 'mangos in the shade';
let village: Village;

beforeAll(async () => {
  village = await aVillage();
  await aGroupOf(village.dayra, ['Rosa Quiñónez', 'Luz Nazareno']);
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const phraseField = (page: Page) => page.getByRole('textbox', { name: 'Phrase for this phone' });
/** The worker keeps the page, and what the page brings for days without a line. */
const shellIsKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
        return kept.flat().some(({ url }) => url.includes('/without-a-line'));
      }),
    )
    .toBe(true);

/** Where Kith is opened from the home screen: the manifest’s own address. */
async function fromTheHomeScreen(page: Page): Promise<void> {
  const answer = await fetch(`${village.kith.address}/manifest.webmanifest`);
  const { start_url: start } = (await answer.json()) as { start_url: string };
  await page.goto(new URL(start, village.kith.address).href);
}

async function opens(page: Page, said = phrase): Promise<void> {
  await phraseField(page).fill(said);
  await press(page, 'Open');
}

/** A phone on which Dayra has looked at her groups, and chosen a phrase. */
async function aPhoneWithAPhrase(): Promise<Page> {
  const page = await village.phoneOf('dayra');
  await page.goto(`${village.kith.address}/groups`);
  await press(page, 'Choose a phrase for this phone');
  await phraseField(page).fill(phrase);
  await page.getByLabel('The same phrase again').fill(phrase);
  await press(page, 'Lock this phone with it');
  await page.getByText('From now on this phone asks').waitFor();
  await page.reload();
  await opens(page);
  await page.getByRole('link', { name: /Tuesday group at the well/ }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await shelfIsWritten(page);
  return page;
}

const isSignedOut = async (page: Page) =>
  expect
    .poll(async () => {
      const here = await page.request.get(`${village.kith.address}/api/here`);
      return ((await here.json()) as { me: unknown }).me;
    })
    .toBeNull();

test('from the home screen without a line a phone asks for its phrase and shows the groups as they were', async () => {
  const page = await aPhoneWithAPhrase();
  await page.context().setOffline(true);
  await fromTheHomeScreen(page);
  await opens(page);
  await page.getByRole('link', { name: /Tuesday group at the well/ }).waitFor();
  await page.getByText('as they were on this phone').first().waitFor();
});

test('from the home screen without a line and without a phrase it says so, with the help numbers, and opens once the line is back', async () => {
  const page = await village.phoneOf('dayra');
  await page.goto(`${village.kith.address}/groups`);
  await page.getByRole('link', { name: /Tuesday group at the well/ }).waitFor();
  await shellIsKept(page);
  await page.context().setOffline(true);
  await fromTheHomeScreen(page);
  await page.getByRole('heading', { name: 'There is no connection just now' }).waitFor();
  await page.getByText('Your local emergency number').waitFor();
  await expectAccessible(page);
  await page.context().setOffline(false);
  await page.getByRole('link', { name: /Tuesday group at the well/ }).waitFor();
});

test('where nobody is signed in any more it says the same, at the first address and at the door', async () => {
  const page = await village.phoneOf('dayra');
  await page.goto(`${village.kith.address}/groups`);
  await page.getByRole('link', { name: /Tuesday group at the well/ }).waitFor();
  await shellIsKept(page);
  await press(page, 'Sign out');
  await page.getByLabel('E-mail address').waitFor();
  await page.context().setOffline(true);
  for (const address of ['/', '/sign-in']) {
    await page.goto(`${village.kith.address}${address}`);
    await page.getByRole('heading', { name: 'There is no connection just now' }).waitFor();
    await page.getByText('Your local emergency number').waitFor();
  }
});

test('wiped with a line, the phone says so and whoever holds it is signed out', async () => {
  const page = await aPhoneWithAPhrase();
  await fromTheHomeScreen(page);
  await press(page, 'I have forgotten it');
  await press(page, 'Wipe it');
  await page.getByRole('heading', { name: 'All that was kept on this phone is wiped' }).waitFor();
  await expectAccessible(page);
  await isSignedOut(page);
  await press(page, 'To the sign-in');
  await page.getByLabel('E-mail address').waitFor();
});

test('wiped without a line, the session ends with the next line before anything is shown', async () => {
  const page = await aPhoneWithAPhrase();
  await page.context().setOffline(true);
  await fromTheHomeScreen(page);
  await press(page, 'I have forgotten it');
  await press(page, 'Wipe it');
  await page.getByRole('heading', { name: 'All that was kept on this phone is wiped' }).waitFor();
  await press(page, 'To the sign-in');
  await page.getByRole('heading', { name: 'There is no connection just now' }).waitFor();
  const shown: string[] = [];
  page.on('response', (answer) => void shown.push(new URL(answer.url()).pathname));
  await page.context().setOffline(false);
  await page.goto(`${village.kith.address}/groups`);
  await page.getByLabel('E-mail address').waitFor();
  await isSignedOut(page);
  expect(shown.filter((path) => path.startsWith('/api/groups'))).toEqual([]);
});

test('six windows that try at once have ten tries between them, and all of them say that all is wiped', async () => {
  const page = await aPhoneWithAPhrase();
  const windows = [page];
  while (windows.length < 6) windows.push(await page.context().newPage());
  for (const one of windows) {
    await one.goto(`${village.kith.address}/groups`);
    await phraseField(one).waitFor();
  }
  const tryAtOnce = async (said: string) => {
    await Promise.all(windows.map((one) => phraseField(one).fill(said)));
    const at = Date.now() + 1_500;
    await Promise.all(
      windows.map((one) =>
        one.evaluate(async (when) => {
          while (Date.now() < when) await new Promise((later) => setTimeout(later, 1));
          document.querySelector<HTMLButtonElement>('form button[type=submit]')?.click();
        }, at),
      ),
    );
  };
  await tryAtOnce('mangos in the sun');
  const lefts = await Promise.all(
    windows.map(async (one) =>
      Number(/(\d+) tries/.exec((await one.getByText(/tries are left/).textContent()) ?? '')?.[1]),
    ),
  );
  expect(lefts.toSorted()).toEqual([4, 5, 6, 7, 8, 9]);
  await tryAtOnce('mangos in the rain');
  for (const one of windows)
    await one.getByRole('heading', { name: 'All that was kept on this phone is wiped' }).waitFor();
  await isSignedOut(page);
});
