import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser } from '#tests/browser.ts';
import { aGroupOf, aVillage, type Village } from './village.ts';

let village: Village;
let group: string;
let course: string;

beforeAll(async () => {
  village = await aVillage();
  group = await aGroupOf(village.dayra, ['Rosa Quiñónez', 'Luz Nazareno', 'Maritza Caicedo']);
  const { members } = await village.dayra.get<{ members: { course: string }[] }>(`groups/${group}`);
  course = members[0]?.course ?? '';
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

const opens = 'main :is(h2, h3, h4) > button[aria-expanded="false"]';
const typed = 'Written before it was pressed';

/** The page with everything open that opens. */
async function wholePage(page: Page, path: string): Promise<void> {
  await page.goto(`${village.kith.address}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('main form, main :is(h2, h3, h4) > button').first().waitFor();
  for (let left = await page.locator(opens).count(); left > 0; left = await page.locator(opens).count())
    await page.locator(opens).first().click();
}

/** What the page says of a form once its button was pressed: a refusal, or that it is kept. */
const answers = (page: Page, before: string): Promise<boolean> =>
  page.evaluate((was): boolean => {
    const said = [...document.querySelectorAll('main [role="alert"], main [aria-invalid="true"]')];
    const kept = [...document.querySelectorAll('[role="status"]')].some((one) =>
      /kept|Saved/.test(one.textContent),
    );
    return said.length > 0 || kept || document.querySelector('main')?.textContent !== was;
  }, before);

test.each([
  ['dayra', 'a new group', '/groups/new'],
  ['dayra', 'an invitation', '/groups/GROUP/members/new'],
  ['dayra', 'a member', '/groups/GROUP/members/COURSE'],
  ['dayra', 'meetings', '/groups/GROUP/meetings'],
  ['dayra', 'about the group', '/groups/GROUP/about'],
  ['lorena', 'supervision', '/groups/GROUP/supervision'],
  ['lorena', 'about the group, to who supervises it', '/groups/GROUP/about'],
] as const)(
  'a form pressed empty says in a sentence what is missing, and loses nothing: %s, %s',
  async (who, _what, at) => {
    const path = at.replace('GROUP', group).replace('COURSE', course);
    const page = await village.phoneOf(who);
    await wholePage(page, path);
    const many = await page.locator('main form').count();
    expect(many).toBeGreaterThan(0);
    for (let nth = 0; nth < many; nth += 1) {
      await wholePage(page, path);
      const form = page.locator('main form').nth(nth);
      // One that was taken and shut leaves fewer behind it.
      if ((await form.count()) === 0) break;
      const words = form.locator('textarea').last();
      const hasWords = (await words.count()) > 0;
      if (hasWords) await words.fill(typed);
      const go = form.locator('button[type="submit"]').last();
      const called = (await go.textContent()) ?? '';
      const before = (await page.locator('main').textContent()) ?? '';
      await go.click();
      await expect.poll(() => answers(page, before), { message: called }).toBe(true);
      const wrong = page.locator('main [aria-invalid="true"], main [role="alert"]');
      if (hasWords && (await wrong.count()) > 0)
        await expect.poll(() => words.inputValue(), { message: called }).toBe(typed);
      const text = await page.locator('main').textContent();
      expect(text, called).not.toMatch(/undefined|\bnull\b|NaN|Invalid|expected/i);
    }
  },
);

test('how somebody left is asked for at the form, which stays until it is said', async () => {
  const page = await village.phoneOf('dayra');
  await wholePage(page, `/groups/${group}/members/${course}`);
  await page.getByRole('button', { name: 'Save that Rosa Quiñónez leaves' }).click();
  const asked = page.getByRole('radiogroup', { name: 'What happened' });
  await expect.poll(() => asked.getAttribute('aria-invalid')).toBe('true');
  await asked.getByText('Something else', { exact: true }).click();
  const sentOn = page.getByRole('checkbox', { name: /Sent on/ });
  if (await sentOn.isChecked()) await page.getByText('Sent on to somebody who can help further').click();
  await page.getByRole('button', { name: 'Save that Rosa Quiñónez leaves' }).click();
  await page.getByText('Say in a few words why they left.').first().waitFor();
});

test('nothing is claimed before somebody chose it, and the room of an inner page is marked', async () => {
  const page = await village.phoneOf('dayra');
  for (const [path, question] of [
    [`members/${course}`, 'What happened'],
    ['about', 'How it ended'],
  ] as const) {
    await wholePage(page, `/groups/${group}/${path}`);
    const asked = page.getByRole('radiogroup', { name: question });
    await asked.waitFor();
    await expect.poll(() => asked.locator('input[type="radio"]').count()).toBeGreaterThan(1);
    await expect.poll(() => asked.locator('input[type="radio"]:checked').count()).toBe(0);
  }
  await page.goto(`${village.kith.address}/groups/${group}/members/${course}`);
  const current = page.getByRole('navigation', { name: 'Rooms of this group' }).locator('[aria-current]');
  await expect.poll(() => current.allTextContents()).toEqual(['Now']);
  await expect.poll(() => current.first().getAttribute('aria-current')).toBe('true');
});

test('what is missing is said as it is pressed without a line, in the words of the server, and nothing of it waits', async () => {
  const page = await village.phoneOf('dayra');
  await page.goto(`${village.kith.address}/groups`);
  await page
    .getByRole('link', { name: /Tuesday group/ })
    .first()
    .waitFor();
  // The phone has brought what it needs for days without a line.
  const isBrought = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('faults-in-group')),
    );
  await expect.poll(isBrought, { timeout: 90_000 }).toBe(true);
  await page
    .getByRole('link', { name: /Tuesday group/ })
    .first()
    .click();
  const rooms = page.getByRole('navigation', { name: 'Rooms of this group' });
  await rooms.getByRole('link', { name: 'About' }).click();
  await page.locator('main h2 > button, main h3 > button').first().waitFor();
  for (let left = await page.locator(opens).count(); left > 0; left = await page.locator(opens).count())
    await page.locator(opens).first().click();
  const form = page.locator('form').filter({ has: page.getByRole('radiogroup', { name: 'How it ended' }) });
  await form.waitFor();
  const says = () => form.locator('[role="alert"], [aria-invalid="true"]').count();
  const pressed = async () => {
    await form.locator('button[type="submit"]').last().click();
    await expect.poll(says).toBeGreaterThan(0);
    return form.textContent();
  };
  await page.context().setOffline(true);
  const without = await pressed();
  await expect.poll(() => page.getByText(/saved on this device/).count()).toBe(0);
  await page.context().setOffline(false);
  expect(await pressed()).toBe(without);
});
