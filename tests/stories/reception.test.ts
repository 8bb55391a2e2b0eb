import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daysAfter } from '#core/days/after.ts';
import type { Caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { iptSixteen, type Kith, startKith, withCourse } from './kith.ts';

const password = 'slow herons over the reeds';
const phone = { width: 390, height: 844 } as const;
let kith: Kith;
let therapist: Caller;
let leila: { id: string; client: string };
let sela: Page;
const today = new Date().toISOString().slice(0, 10);
const name = (words: string | RegExp) => ({ name: words });

async function bookedAt(course: string, at: string) {
  const id = crypto.randomUUID();
  await therapist.act(course, { name: 'bookSession', id, form: { at, minutes: 50, despite: 'Agreed' } });
  return id;
}

beforeAll(async () => {
  kith = await startKith();
  const made = await withCourse(kith);
  therapist = made.therapist;
  leila = made;
  const omar = await therapist.post<{ id: string }>('courses', {
    ...{ id: crypto.randomUUID(), on: '2026-01-13', protocol: iptSixteen, referral: '' },
    client: { name: 'Omar Said', born: '1980-02-01', phone: '07700 900142' },
  });
  await bookedAt(leila.id, `${today}T09:00`);
  await bookedAt(omar.id, `${today}T10:00`);
  await fetch(`${kith.address}/api/diary/rules`, {
    method: 'PUT',
    headers: { cookie: therapist.cookie(), origin: kith.address, 'content-type': 'application/json' },
    body: JSON.stringify({ ask: 'yes', move: 'at_once', notice: 24, weeks: 4 }),
  });
  await joins(
    kith,
    therapist,
    { name: 'Sela Marsh', email: 'sela@example.org', roles: ['secretary'] },
    password,
  );
  await joins(kith, therapist, { client: leila.client }, password);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

describe('a secretary’s morning, at the desk', () => {
  test('she begins at the list of today, and nowhere else is open to her', async () => {
    sela = await signedIn(kith, { email: 'sela@example.org', password });
    await sela.goto(kith.address);
    await sela.getByRole('heading', name('Reception')).waitFor();
    await sela.getByText('Omar Said').waitFor();
    await expectAccessible(sela, '#page');
    await sela.goto(`${kith.address}/courses/${leila.id}/session`);
    await sela.getByText(/nothing at this address/).waitFor();
  });

  test('somebody calls to move an hour: it is moved into a free one', async () => {
    await sela.goto(`${kith.address}/reception`);
    await sela.getByRole('button', name('More: Leila Haddad, 09:00')).click();
    const dialog = sela.getByRole('dialog');
    await dialog.getByRole('button', name('Move')).click();
    await dialog.getByLabel('Day', { exact: true }).selectOption({ index: 3 });
    await expectAccessible(sela, '[role=dialog]');
    await dialog.getByRole('button', name('Move it')).click();
    await sela.getByText('It is done. Their therapist is told.').waitFor();
    await expect.poll(() => sela.getByText('Leila Haddad').count()).toBe(0);
  });

  test('a double booking is warned of, and booked all the same with a reason', async () => {
    await sela.getByRole('button', name('Book an hour')).click();
    const dialog = sela.getByRole('dialog');
    await dialog.getByRole('combobox', name('For whom')).fill('Leila');
    await sela.keyboard.press('ArrowDown');
    await sela.keyboard.press('Enter');
    await dialog.getByText('Another day or time than the free ones').click();
    await dialog.getByLabel('Day', { exact: true }).fill(today);
    await dialog.getByLabel('Time', { exact: true }).fill('10:00');
    await dialog.getByRole('button', name('Book')).click();
    await dialog.getByText(/Two hours would overlap: the therapist is booked/).waitFor();
    await dialog.getByLabel('Why it is booked all the same').fill('Both agreed to come together');
    await dialog.getByRole('button', name('Book')).click();
    await sela.getByText('It is booked. Their therapist is told.').waitFor();
    await sela.getByText('The therapist has two at once').first().waitFor();
  });

  test('somebody arrives, and their therapist reads it', async () => {
    await sela.getByRole('button', name('Arrived: Omar Said, 10:00')).click();
    await sela.getByText(/^Arrived at/).waitFor();
    const ana = await signedIn(kith);
    await ana.goto(`${kith.address}/today`);
    await ana.getByText('Arrived', { exact: true }).waitFor();
    await ana.getByText('The secretary booked an hour.').waitFor();
    await ana.getByRole('button', name('Noted: Leila Haddad')).first().click();
    await expectAccessible(ana, '#page');
  });
});

describe('a secretary’s morning, on a phone', () => {
  test('a therapist is ill: all hours of the day are cancelled and offered anew, and who is called is told', async () => {
    const page = await signedIn(kith, { email: 'sela@example.org', password }, phone);
    await page.goto(`${kith.address}/reception`);
    await page.getByText('Omar Said').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', name('A therapist is ill')).click();
    await page.getByLabel('Who is ill?').selectOption({ label: 'Ana Sousa' });
    await expectAccessible(page, '#page');
    await page.getByRole('button', name('Cancel 2 hours and offer others')).click();
    await page.getByText('2 hours are cancelled.').waitFor();
    await page.getByText(/Omar Said: not .*; offered /).waitFor();
    await page.getByRole('button', name('More: Omar Said, 10:00')).click();
    await page.getByRole('button', name('I have told them')).click();
    await page.getByText('Told', { exact: true }).waitFor();
    await page.getByRole('button', name('More: Omar Said, 10:00')).click();
    await page.getByRole('button', name('They take it')).click();
    await expect.poll(() => page.getByText(/Offered instead/).count()).toBe(1);
  });
});

describe('a client, on a phone', () => {
  let own: Page;
  const sessions = () => own.goto(`${kith.address}/my/sessions`);

  test('reads that another hour is offered, and takes it', async () => {
    own = await signedIn(kith, { email: 'leila@example.org', password }, phone);
    await sessions();
    await own.getByRole('button', name('I take it')).click();
    await expect.poll(() => own.getByRole('button', name('I take it')).count()).toBe(0);
  });

  test('says that they come, moves the hour into a free one, and says that they cannot come', async () => {
    await own.getByRole('button', name('I will be there')).click();
    await own.getByText('You said that you will be there.').waitFor();
    const far = daysAfter(today, 9);
    await bookedAt(leila.id, `${far}T08:00`);
    await own.getByRole('button', name('Ask for another time')).click();
    await own.getByLabel('Day', { exact: true }).selectOption({ index: 5 });
    await expectAccessible(own, '#page');
    const move = own.getByRole('button', name(/^Move it to this time|^Ask Ana/));
    await move.click();
    await own
      .getByText(/It is moved\.|You have asked\.|You have asked Ana/)
      .first()
      .waitFor();
    await own.getByRole('button', name('I cannot come')).click();
    await own.getByRole('button', name('Tell them I cannot come')).click();
    await expect.poll(() => own.getByRole('button', name('Tell them I cannot come')).count()).toBe(0);
  });

  test('asks in their own words, and their therapist offers another hour', async () => {
    await own.getByRole('button', name('Ask for an hour')).click();
    await own.getByLabel('When can you come?').fill('Any morning next week');
    await own.getByRole('button', name('Ask Ana Sousa')).click();
    await own
      .getByText(/You have asked/)
      .first()
      .waitFor();
    const ana = await signedIn(kith);
    await ana.goto(`${kith.address}/courses/${leila.id}/sessions`);
    await ana.getByText('Any morning next week').waitFor();
    await ana.getByRole('button', name('Offer another hour')).click();
    await ana.getByRole('combobox', { name: 'Day', exact: true }).selectOption({ index: 4 });
    await expectAccessible(ana, '#page');
    await ana.getByRole('button', name('Offer this hour')).click();
    await ana.getByText(/It waits for the client/).waitFor();
    await sessions();
    await own.getByRole('button', name('It does not suit me')).click();
    await expect.poll(() => own.getByRole('button', name('It does not suit me')).count()).toBe(0);
  });
});
