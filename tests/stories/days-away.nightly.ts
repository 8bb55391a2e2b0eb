import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Members } from '#core/api-answers/accounts.ts';
import type { OwnDaysAway } from '#core/api-answers/duty.ts';
import type { Caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, type Seat, sidewaysScroll } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { account, type Kith, startKith, withCourse } from './kith.ts';

/** A therapist goes away: what her client reads of it on the phone, wherever the client is, and whom Kith asks meanwhile. */

/** Where pictures are left to be looked at, if they are wanted. */
const pictures = process.env.KITH_PICTURES;

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
const phone: Seat = { width: 390, height: 844, touch: 'yes', worker: 'kept' };

let kith: Kith;
let therapist: Caller;
let course: string;
let desk: Page;
let hers: Page;

beforeAll(async () => {
  kith = await startKith();
  const opened = await withCourse(kith);
  ({ therapist, id: course } = opened);
  const ruth = { name: 'Ruth Okafor', email: 'ruth@example.org', roles: ['supervisor'] };
  await joins(kith, therapist, ruth, 'a heron on the far weir');
  const { members } = await therapist.get<Members>('members');
  const idOf = (name: string) => members.find((one) => one.name === name)?.person ?? '';
  const pair = { supervisor: idOf(ruth.name), therapist: idOf(account.name) };
  await therapist.post('supervision/pairs', pair);
  await joins(kith, therapist, { client: opened.client }, leila.password);
  const booked = { at: `${inDays(10)}T10:00`, minutes: 50, format: 'in_person' };
  await therapist.act(course, { name: 'bookSession', id: crypto.randomUUID(), form: booked });
  desk = await signedIn(kith, account, { width: 1280 });
  hers = await signedIn(kith, leila, phone);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

/** A day on the clock of the service, which is London’s. */
const inDays = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(Date.now() + days * 86_400_000);
/** As the client reads it: Tuesday 1 December. */
const said = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
    .format(new Date(day))
    .replace(',', '');

const open = async (page: Page, at: string) => {
  await page.goto(`${kith.address}${at}`);
  await page.locator('#page h1').first().waitFor();
};

/** Notes days away at the desk, with the keys. */
async function goesAway({ from, to }: OwnDaysAway) {
  await open(desk, '/account');
  const typed = (day: string) => day.split('-').toReversed().join('/');
  await desk.getByLabel('First day away').fill(typed(from));
  await desk.getByLabel('Last day away').fill(typed(to));
  await desk.getByRole('button', { name: 'Add these days' }).click();
  await desk.getByText('Your clients read now').waitFor();
}

async function isBack() {
  await open(desk, '/account');
  await desk.getByRole('button', { name: /^Take out/ }).click();
  await desk.getByText('Your clients read now').waitFor({ state: 'detached' });
}

/** What stands on a page of the phone once the sentence is there; it is read by axe, and does not go sideways. */
async function reads(page: Page, at: string, sentence: RegExp): Promise<string> {
  await open(page, at);
  await page.getByText(sentence).first().waitFor();
  // Read at its whole height: what lies under the bar of places is pressed once it is scrolled to.
  await page.setViewportSize({ width: 390, height: 3000 });
  await expectAccessible(page, '#page');
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `away${at.replaceAll('/', '-')}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 390, height: 844 });
  return (await page.locator('#page').textContent()) ?? '';
}

test('days ahead stand on the client’s pages with who is asked then, and that a session falls on them', async () => {
  await goesAway({ from: inDays(9), to: inDays(11) });
  const when = new RegExp(`Ana Sousa is away from ${said(inDays(9))} to ${said(inDays(11))}`);
  for (const at of ['/home', '/my/sessions']) {
    const page = await reads(hers, at, when);
    expect(page).toContain('at once asks Ruth Okafor (the supervisor)');
    expect(page).toContain('A session is still booked in that time');
  }
  expect(await reads(hers, '/help-now', when)).toMatch(/Kith has asked|speak with you by|nobody reads this/i);
});

/** What her own day begins with at the desk and on her telephone, and the day of who stands in. */
async function seenToday(page: Page, name: string, sentence: RegExp): Promise<string> {
  await open(page, '/today');
  await page.getByText(sentence).first().waitFor();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, '#page');
    expect(await sidewaysScroll(page)).toBe(0);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `today-${name}-${width}.png`), fullPage: true });
    }
  }
  return (await page.locator('#page').textContent()) ?? '';
}

test('her own day says it beforehand, with who is asked and what is booked', async () => {
  const days = new RegExp(`You are away from ${said(inDays(9))} to ${said(inDays(11))}`);
  const today = await seenToday(desk, 'ahead', days);
  expect(today).toContain(
    'On these days an alarm of your clients goes at once to Ruth Okafor (the supervisor).',
  );
  expect(today).toContain('One session is booked on these days');
});

test('when they are taken back nothing of them is left on the phone', async () => {
  await isBack();
  for (const at of ['/home', '/my/sessions', '/help-now']) {
    await open(hers, at);
    await expect.poll(() => hers.getByText(/is away/).count()).toBe(0);
  }
  await open(desk, '/today');
  await desk.getByRole('heading', { name: 'Sessions and meetings' }).waitFor();
  await expect.poll(() => desk.getByText(/You are away/).count()).toBe(0);
});

test('on the day itself a phone at either end of the world says who is asked now, also without a line', async () => {
  await goesAway({ from: inDays(0), to: inDays(0) });
  const now = /Ana Sousa is away until .* Kith at once asks Ruth Okafor \(the supervisor\)/;
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']) {
    const page = await signedIn(kith, leila, { ...phone, zone });
    await reads(page, '/home', new RegExp(`Ana Sousa is away on ${said(inDays(0))}`));
    await reads(page, '/help-now', now);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await reads(page, '/help-now', now);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText(now).first().waitFor();
    await page.context().close();
  }
});

test('on the day itself her own day says so', async () => {
  await seenToday(desk, 'on', /You are away today/);
  await open(desk, '/account');
  await goesAway({ from: inDays(1), to: inDays(2) });
  await seenToday(desk, 'until', new RegExp(`You are away until ${said(inDays(2))}`));
});

test('what she says then goes to who stands in, and the page says so without a promise', async () => {
  await reads(hers, '/help-now', /in their place/);
  await hers.getByRole('button', { name: 'Send: I am not safe' }).click();
  await hers.getByText('Kith has told Ana Sousa, who is away.').waitFor();
  await hers.getByText(/also asked Ruth Okafor/).waitFor();
  await hers.getByText('cannot promise that somebody answers').waitFor();
});

test('Help now is whole where it is the first page on a phone, and on one that can keep nothing', async () => {
  const tells = (page: Page) => page.getByRole('button', { name: 'Send: I am not safe' });
  const fresh = await signedIn(kith, leila, phone);
  await reads(fresh, '/help-now', /in their place/);
  await tells(fresh).waitFor();
  await fresh.context().close();
  const blocked = await signedIn(kith, leila, phone);
  await blocked.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    indexedDB.open = refuse;
    Storage.prototype.setItem = refuse;
  });
  for (const at of ['/home', '/help-now']) await open(blocked, at);
  await blocked
    .getByText(/in their place/)
    .first()
    .waitFor();
  await tells(blocked).click();
  await blocked
    .getByText(/This has been sent|also asked Ruth Okafor/)
    .first()
    .waitFor();
  await blocked.context().close();
});
