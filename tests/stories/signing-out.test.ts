import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { account, type Kith, startKith, withCourse } from './kith.ts';

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
let kith: Kith;
let alarms: () => Promise<string[]>;
let moments: () => Promise<string[]>;

beforeAll(async () => {
  kith = await startKith();
  const { therapist, id: course, client: person } = await withCourse(kith);
  const client = await joins(kith, therapist, { client: person }, leila.password);
  const sign = { kind: 'unsaid', sign: 'I stop answering the telephone' };
  const form = { warningSigns: [sign], version: 0 };
  await client.act(course, { name: 'writeSafetyPlan', id: crypto.randomUUID(), form });
  const seenBy = async (who: typeof client) =>
    (await who.get<{ course: Course }>(`courses/${course}`)).course;
  alarms = async () => (await seenBy(therapist)).risk.alarms.map(({ source }) => source);
  moments = async () => (await seenBy(client)).moodLinks.links.map(({ event }) => event.what);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

/** The names of all keys and entries in the storage of this browser. */
const sealedOn = (page: Page) =>
  page.evaluate(async () => {
    const asked = indexedDB.open('kith');
    await new Promise((done) => {
      asked.onsuccess = done;
    });
    const rooms = asked.result.transaction(['entries', 'keys']);
    const all = ['entries', 'keys'].map((name) => rooms.objectStore(name).getAllKeys());
    await new Promise((done) => {
      rooms.oncomplete = done;
    });
    asked.result.close();
    return all.flatMap(({ result }) => result.map(String));
  });

test('signing out takes what is mine off the phone, and leaves what is the phone’s', async () => {
  const page = await signedIn(kith, leila, { width: 390, height: 844 });
  const kept = () => page.evaluate(() => Object.entries(localStorage).map((one) => one.join(' ')));
  await page.goto(`${kith.address}/my/plan/safety?who=Ines`);
  await page.getByLabel('How to reach them').fill('07700 900123');
  await page.goto(`${kith.address}/my/account`);
  await page.getByText('Dark', { exact: true }).click();
  expect((await sealedOn(page)).join(' ')).toMatch(/draft.*kept-for-help/);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out all the same' }).click();
  await page.waitForURL(/sign-in/);
  const after = await kept();
  expect(after).toContain('kith/theme dark');
  expect(after.join('\n')).not.toMatch(/07700|telephone|draft|kept-for-help/);
  expect(await sealedOn(page)).toEqual([]);
});

test('a call for help in a session that has ended waits, the page says so alone, and it goes first once she is in again', async () => {
  const page = await signedIn(kith, leila, { width: 390, height: 844 });
  await page.goto(`${kith.address}/my/moments`);
  await page.getByLabel('What happened?').fill('Written while signed out');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('You are signed out. It is sent as soon as you sign in again.').waitFor();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  // At the page's whole height, so that the notice that stays in sight stands over nothing.
  await page.setViewportSize({ width: 390, height: 3000 });
  await expectAccessible(page, '#page');
  await page.getByRole('link', { name: 'Help now' }).click();
  await page.getByRole('button', { name: 'Send: I am not safe' }).click();
  const notSent = page.getByRole('status').filter({ hasText: 'This has not been sent yet' });
  await notSent.getByText('You are signed out. It is kept on this phone', { exact: false }).waitFor();
  const order: string[] = [];
  page.on('requestfinished', (request) => {
    const act = /acts\/(\w+)$/.exec(request.url())?.[1];
    if (act) order.push(act);
  });
  await notSent.getByRole('button', { name: 'Sign in again' }).click();
  await page.getByLabel('E-mail address').fill(leila.email);
  await page.getByLabel('Password', { exact: true }).fill(leila.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect.poll(moments).toEqual(['Written while signed out']);
  expect(await alarms()).toEqual(['client']);
  await expect.poll(() => order).toEqual(['raiseAlarm', 'keepMoment']);
  await page.context().close();
});

describe('another window of the same browser', () => {
  const phone = { width: 390, height: 844 };
  const entersAs = async (page: Page, { email, password }: typeof leila) => {
    const origin = kith.address;
    const data = { email, password };
    expect((await page.request.post(`${origin}/api/sign-in`, { data, headers: { origin } })).ok()).toBe(true);
  };

  test('once she has signed out there, this one shows and keeps nothing more of hers', async () => {
    const page = await signedIn(kith, leila, phone);
    await page.goto(`${kith.address}/my/moments`);
    await page.getByLabel('What happened?').fill('Half of a sentence');
    const other = await page.context().newPage();
    await other.goto(`${kith.address}/my/account`);
    await other.getByRole('button', { name: 'Sign out', exact: true }).click();
    await other.getByRole('alertdialog').getByRole('button', { name: 'Sign out all the same' }).click();
    await page.getByRole('heading', { name: 'You have signed out' }).waitFor();
    await expect.poll(() => page.getByLabel('What happened?').count()).toBe(0);
    await expectAccessible(page, '#page');
    await other.waitForURL(/sign-in/);
    expect(await sealedOn(page)).toEqual([]);
    await page.context().close();
  });

  test('nothing is recorded in the name of somebody who signed in there; it is hers once she is in again', async () => {
    const page = await signedIn(kith, leila, phone);
    await page.goto(`${kith.address}/my/moments`);
    await page.getByLabel('What happened?').fill('Written by Leila');
    await entersAs(page, account);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'Somebody else is signed in now' }).waitFor();
    expect(await moments()).not.toContain('Written by Leila');
    await entersAs(page, leila);
    await page.getByRole('button', { name: 'Load Kith again' }).click();
    await expect.poll(moments).toContain('Written by Leila');
    await entersAs(page, account);
    const other = await page.context().newPage();
    await other.goto(`${kith.address}/today`);
    await page.getByRole('heading', { name: 'Somebody else is signed in now' }).waitFor();
    await page.context().close();
  });
});

test('on a home screen it can stand under a name that says nothing: chosen on the phone, and named by each page from then on', async () => {
  const page = await signedIn(kith, leila, { width: 390, height: 844 });
  const links = ['manifest', 'icon', 'apple-touch-icon'];
  const named = () =>
    page.evaluate(
      (rels) => rels.map((rel) => document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href')),
      links,
    );
  const own = ['/manifest.webmanifest', '/icon.svg', '/icons/apple-touch-icon.png'];
  const plain = ['/notes.webmanifest', '/notes.svg', '/icons/notes-192.png'];
  const names = page.getByRole('radiogroup', { name: 'Name and icon' });
  await page.goto(`${kith.address}/my/account`);
  await names.waitFor();
  await expect.poll(named).toEqual(own);
  await names.getByText('Notes, with a plain icon').click();
  await expect.poll(named).toEqual(plain);
  await page.goto(`${kith.address}/home`);
  await expect.poll(named).toEqual(plain);
  for (const path of plain)
    expect((await page.request.get(`${kith.address}${path}`)).status(), path).toBe(200);
  await page.goto(`${kith.address}/my/account`);
  await names.getByText('Kith', { exact: true }).click();
  await expect.poll(named).toEqual(own);
});
