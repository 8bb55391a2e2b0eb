import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, expectAccessible, pageAt, shelfIsWritten } from '#tests/browser.ts';
import { aGroupOf, aVillage, type Village, viewOf } from './village.ts';

const phrase = 'mangos in the shade';
const password = 'eight evenings at the well';
let village: Village;

beforeAll(async () => {
  village = await aVillage();
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const phraseField = (page: Page) => page.getByRole('textbox', { name: 'Phrase for this phone' });
const heldIn = async (group: string) => (await viewOf(village.dayra, group)).group.meetings.held.length;

/** A phone with a phrase, on which a meeting of a group of its own was held without a line, and waits. */
async function withAMeetingThatWaits(): Promise<{ page: Page; group: string }> {
  const group = await aGroupOf(village.dayra, ['Rosa Quiñónez', 'Luz Nazareno', 'Maritza Caicedo', 'Nelly']);
  const page = await village.phoneOf('dayra');
  await page.goto(`${village.kith.address}/groups`);
  await press(page, 'Choose a phrase for this phone');
  await phraseField(page).fill(phrase);
  await page.getByLabel('The same phrase again').fill(phrase);
  await press(page, 'Lock this phone with it');
  await page.getByText('From now on this phone asks').waitFor();
  await page.goto(`${village.kith.address}/groups/${group}`);
  await opens(page);
  await page.getByRole('link', { name: 'Begin meeting 1' }).click();
  await page.getByRole('heading', { name: 'Who is here?' }).waitFor();
  await page.context().setOffline(true);
  await press(page, /^Rosa/);
  await press(page, 'Go on');
  await press(page, 'Not at all');
  for (let question = 1; question <= 8; question += 1) {
    await page.getByText(`step ${question} of 10`).waitFor();
    await press(page, 'Several days');
  }
  await press(page, 'Next');
  await page.getByLabel('What they will try before the next meeting').fill('Ring my sister');
  await press(page, 'Next');
  await press(page, 'Save the meeting');
  await page.getByText('One thing is saved on this device').waitFor();
  await shelfIsWritten(page);
  return { page, group };
}

async function opens(page: Page, said = phrase): Promise<void> {
  await phraseField(page).fill(said);
  await press(page, 'Open');
}

/** The line is back and the phone is taken up again, at its first address. */
async function takesUp(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await page.goto(village.kith.address);
}

async function signsIn(page: Page, email: string, said: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(said);
  await press(page, 'Sign in');
}

async function isSentOnce(group: string): Promise<void> {
  await expect.poll(() => heldIn(group)).toBe(1);
  const [rosa] = (await viewOf(village.dayra, group)).members;
  expect(rosa).toMatchObject({ last: { total: 8 }, taskOpen: { what: 'Ring my sister' } });
}

test('a session that ran out takes nothing: once she has signed in and said her phrase, the meeting is sent', async () => {
  const { page, group } = await withAMeetingThatWaits();
  await page.context().clearCookies();
  await takesUp(page);
  await signsIn(page, 'dayra@example.org', password);
  await opens(page);
  await isSentOnce(group);
});

test('on a phone that another uses meanwhile, she reads and sends nothing of hers, and it waits for her', async () => {
  const { page, group } = await withAMeetingThatWaits();
  await page.context().clearCookies();
  await takesUp(page);
  await signsIn(page, 'nieves@example.org', 'two lamps in one evening');
  await page.getByText('No group yet').waitFor();
  await expect.poll(() => page.getByText('is saved on this device').count()).toBe(0);
  expect(await heldIn(group)).toBe(0);
  await page.context().clearCookies();
  await takesUp(page);
  await signsIn(page, 'dayra@example.org', password);
  await opens(page);
  await isSentOnce(group);
});

test('nine wrong phrases say how many are left, and the right one opens all that waits', async () => {
  const { page, group } = await withAMeetingThatWaits();
  await page.reload();
  for (let left = 9; left >= 1; left -= 1) {
    await opens(page, `mangos in the sun ${left}`);
    const says = left === 1 ? 'One try is left' : `${left} tries are left`;
    await page.getByText(says).waitFor();
  }
  await expectAccessible(page);
  await opens(page);
  await page.getByText('One thing is saved on this device').waitFor();
  await page.context().setOffline(false);
  await isSentOnce(group);
});

test('a password changed elsewhere ends the session, and the phrase of the phone stays the same', async () => {
  const { page, group } = await withAMeetingThatWaits();
  const next = 'nine evenings at the well';
  await village.dayra.post('password/change', { password, next });
  await takesUp(page);
  await signsIn(page, 'dayra@example.org', next);
  await opens(page);
  await isSentOnce(group);
});

test('a phone says to put Kith on its home screen, how and why, before anything is kept, and does it where the browser offers to', async () => {
  const page = await pageAt(`${village.kith.address}/health`, { width: 390, height: 844, touch: 'yes' });
  await page.request.post(`${village.kith.address}/api/sign-in`, {
    data: { email: 'nieves@example.org', password: 'two lamps in one evening' },
    headers: { origin: village.kith.address },
  });
  const group = await aGroupOf(village.dayra, ['Rosa']);
  await village.dayra.post(`groups/${group}/acts/bringFacilitator`, {
    id: crypto.randomUUID(),
    form: { person: village.nieves.id, as: 'co_facilitator' },
  });
  await page.goto(`${village.kith.address}/groups`);
  await page.getByText('First put Kith on the home screen').waitFor();
  await page.getByText('Open the browser’s menu').waitFor();
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt'), {
      prompt: async () => document.documentElement.setAttribute('data-asked', 'yes'),
    });
    window.dispatchEvent(offer);
  });
  await press(page, 'Put it there');
  await page.locator('html[data-asked]').waitFor();
  const icons = (await (await page.request.get(`${village.kith.address}/manifest.webmanifest`)).json()) as {
    icons: { src: string; sizes: string; purpose: string }[];
  };
  for (const { src } of icons.icons)
    expect((await page.request.get(`${village.kith.address}${src}`)).status(), src).toBe(200);
  expect(icons.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
    'any any',
  ]);
});
