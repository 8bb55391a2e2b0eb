import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, pageAt, sidewaysScroll } from '#tests/browser.ts';
import { account, type Kith, startKith } from './kith.ts';

let kith: Kith;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  kith = await startKith();
  await caller(kith.address).post('first', account);
  page = await pageAt('about:blank', { width: 390, theme: 'dark' });
  page.on('request', (request) => asked.push(request.url()));
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const addresses = [
  '/ipt',
  '/ipt/what-to-expect',
  '/ipt/compared',
  '/ipt/conditions',
  '/ipt/worth-talking-about',
  '/ipt/ask',
  '/ipt/sources',
];

test('each public page reads well for all on a phone and at a desk, weighs little, and keeps and asks nothing', async () => {
  for (const address of addresses) {
    asked.length = 0;
    await page.setViewportSize({ width: 390, height: 1200 });
    const answer = await page.goto(kith.address + address);
    expect(answer?.status(), address).toBe(200);
    expect(
      asked.filter((url) => !url.startsWith(kith.address)),
      address,
    ).toEqual([]);
    expect(
      asked.filter((url) => /\.js(\?|$)/.test(url)),
      address,
    ).toEqual([]);
    await expectAccessible(page);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 1200 });
      expect(await sidewaysScroll(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / 900, `${address}, in screens`).toBeLessThanOrEqual(3);
  }
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0]);
});

test('the page of the API reads well for all, and its first sight is at most three screens', async () => {
  for (const address of ['/api', '/api?chapter=course-sickRole', '/api?find=letter']) {
    await page.setViewportSize({ width: 390, height: 1200 });
    await page.goto(kith.address + address);
    await expectAccessible(page);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sidewaysScroll(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await page.goto(`${kith.address}/api`);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2700);
});

test('on a phone any two treatments lie beside each other, and at a desk any number', async () => {
  await page.setViewportSize({ width: 390, height: 1200 });
  await page.goto(`${kith.address}/ipt/compared`);
  const heads = page.getByRole('columnheader');
  await expect.poll(() => heads.allTextContents()).toEqual(['IPT', 'CBT']);
  await page.getByLabel('On the right').selectOption({ label: 'Medication for depression' });
  await expect
    .poll(() => page.getByRole('columnheader').filter({ visible: true }).allTextContents())
    .toEqual(['IPT', 'Medication']);
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.getByRole('checkbox', { name: 'Psychoanalysis' }).check();
  await expect
    .poll(() => page.getByRole('columnheader').filter({ visible: true }).allTextContents())
    .toEqual(['IPT', 'CBT', 'Psychodynamic', 'Psychoanalysis']);
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(12);
  await page.getByText('Where each comes from').click();
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(20);
});

test('an answer that must not wait shows the numbers at once, and what is ticked is gone with the page', async () => {
  await page.setViewportSize({ width: 390, height: 1200 });
  await page.goto(`${kith.address}/ipt/worth-talking-about`);
  const now = page.getByRole('heading', { name: 'Please do not wait with this' });
  await expect.poll(() => now.isVisible()).toBe(false);
  asked.length = 0;
  await page.getByLabel('I have thoughts of being dead, or of hurting myself.').check();
  await expect.poll(() => now.isVisible()).toBe(true);
  await page.getByLabel('Somebody died, and I do not find my way back.').check();
  const maybe = page.getByRole('heading', { name: 'It may be worth talking about' });
  await expect.poll(() => maybe.isVisible()).toBe(true);
  await expectAccessible(page);
  expect(asked).toEqual([]);
  await page.reload();
  await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(0);
});

test('whoever comes to sign in finds the way to them', async () => {
  const door = await pageAt(`${kith.address}/sign-in`);
  await door.getByRole('link', { name: /What IPT is/ }).click();
  await door.getByRole('heading', { level: 1, name: 'What IPT is' }).waitFor();
});
