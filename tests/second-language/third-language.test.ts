import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inCalendar } from '#server/calendar/words.ts';
import { inMail } from '#server/post/words.ts';
import { APostbox } from '#tests/a-postbox.ts';
import { closeBrowser, pageAt } from '#tests/browser.ts';
import { AServedKith, type AtItsDoor } from '#tests/durability/a-served-kith.ts';
import english from '#web/messages/en/client/help.ts';
import spanish from '#web/messages/es/offered.ts';
import { inBrackets } from './in-brackets.ts';
import { aHouseWithAThird, calledItself, leftOut, third } from './third-house.ts';

/** A language is added by files alone: a copy of the sources, the files of a language that nobody speaks, and the build. */
let house: Awaited<ReturnType<typeof aHouseWithAThird>>;
let kith: AServedKith;
let helena: AtItsDoor;
const postbox = new APostbox();
const folder = mkdtempSync(join(tmpdir(), 'kith-third-data-'));

beforeAll(async () => {
  house = await aHouseWithAThird(spanish.pages);
  const smtp = await postbox.open();
  kith = await AServedKith.start(folder, { command: house.command, environment: { KITH_SMTP_URL: smtp } });
  helena = await kith.named();
}, 300_000);

afterAll(async () => {
  await closeBrowser();
  await kith?.stop();
  await postbox.close();
  house?.tearDown();
  rmSync(folder, { recursive: true, force: true });
});

/** A mail as it is read: its encoded lines in letters. */
const read = (letter: string): string =>
  Buffer.from(
    letter
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString();

const speaks = (page: Page) => page.evaluate(() => document.documentElement.lang);

test('it is built, and the build tells the one thing that it does not say', () => {
  expect(house.built.status).toBe(0);
  expect(house.built.says.trim().split('\n')).toEqual([
    expect.stringMatching(new RegExp(`“${third}”.*: mail[.]${leftOut}[.]$`)),
  ]);
});

test('it is offered on Help now, which is said in it before the app, with its help lines, and by the app', async () => {
  const page = await pageAt(`${kith.address}/help-now`);
  await page.getByRole('button', { name: calledItself }).click();
  await page.getByRole('heading', { name: inBrackets(english.title), level: 1 }).waitFor();
  expect(await speaks(page)).toBe(third);
  const sent = await (
    await fetch(`${kith.address}/help-now`, { headers: { 'accept-language': third } })
  ).text();
  expect(sent).toContain(`<html lang="${third}">`);
  expect(sent).toContain(inBrackets(english.title));
  expect(sent).toContain(inBrackets('Emergency services'));
  await page.close();
});

test('its client is written to in it, comes in through a door in it, and has Home and a calendar in it', async () => {
  const client = { name: 'Zamira Ivo', email: 'zamira@example.org', language: third };
  const protocol = { id: 'ipt', edition: '2026.2', preset: 'ipt16-default', sessions: 16, minutes: 50 };
  const made = await helena.post<{ client: string }>('courses', {
    id: crypto.randomUUID(),
    client,
    protocol,
  });
  const invited = await helena.post<{ link: string }>('invitations', {
    kind: 'client',
    client: made.body.client,
  });
  await expect.poll(() => postbox.letters.length, { timeout: 20_000 }).toBeGreaterThan(0);
  const [opening = ''] = inBrackets(inMail.en.invitation.text).split('\n');
  expect(read(postbox.letters.join('\n'))).toContain(opening.replace('{{first}}', 'Zamira'));

  const page = await pageAt(invited.body.link);
  await page.locator('input[type=password]').first().fill('grey otters hum at dusk');
  expect(await speaks(page)).toBe(third);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(/\/home/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await speaks(page)).toBe(third);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^\[/);

  const theirs = kith.visitor();
  await theirs.post('sign-in', { email: client.email, password: 'grey otters hum at dusk' });
  const { address } = (await theirs.post<{ address: string }>('calendar', { called: 'neutral' })).body;
  const calendar = await (await fetch(address)).text();
  expect(calendar.replaceAll(/\r\n /g, '')).toContain(inBrackets(inCalendar.en.name));
  await page.goto(`${kith.address}/my/account`);
  await page.getByText(calledItself, { exact: true }).waitFor();
  await page.close();
});
