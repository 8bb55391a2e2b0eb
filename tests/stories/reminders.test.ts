import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RemindersUnsent } from '#core/reminders/answers.ts';
import type { Caller } from '#examples/caller.ts';
import { remindOfHours } from '#server/reminders/remind-of-hours.ts';
import { APostbox } from '#tests/a-postbox.ts';
import { closeBrowser, pageAt } from '#tests/browser.ts';
import { ATextGateway, asTwilio } from '#tests/reminders/a-text-gateway.ts';
import { joins, signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';
import { looksRight } from './looks-right.ts';

const password = 'slow herons over the reeds';
const number = '+447700900123';
const gateway = new ATextGateway(asTwilio);
const postbox = new APostbox();
let kith: Kith;
let therapist: Caller;
let leila: { id: string; client: string };
const name = (words: string | RegExp) => ({ name: words });

beforeAll(async () => {
  kith = await startKith({ texts: await gateway.open(), smtp: await postbox.open() });
  const made = await withCourse(kith);
  therapist = made.therapist;
  leila = made;
  await joins(kith, therapist, { client: leila.client }, password);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
  await gateway.close();
  await postbox.close();
});

async function writesNumber(page: Page): Promise<void> {
  await page.getByRole('button', name(/^My number for texts/)).click();
  await page.getByRole('textbox', name('My telephone number')).fill('ask my sister');
  await page.getByRole('button', name('Save my number')).click();
  await page.getByText('This is no number that a text message reaches.').waitFor();
  await page.getByRole('textbox', name('My telephone number')).fill('07700 900123');
  await page.getByRole('button', name('Save my number')).click();
  await page.getByRole('button', name('My number for texts: 07700 900123')).waitFor();
}

/** A client agrees to e-mails and text messages. */
async function agrees(page: Page, where: string): Promise<void> {
  await page.goto(`${kith.address}/my/account`);
  await page.getByText('You get no reminders of your appointments.').waitFor();
  await writesNumber(page);
  await page.getByRole('button', name('Choose my reminders')).click();
  for (const way of [/^e-mail/, /^text message/])
    await page.getByRole('checkbox', name(way)).check({ force: true });
  await looksRight(page, `reminders-chosen-${where}`);
  await page.getByRole('button', name('Save my choice')).click();
  await page.getByText('They come by e-mail and text message: a day before.').waitFor();
}

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Other letters are on their way meanwhile, such as the invitation. */
const reminders = () => postbox.letters.filter((letter) => /^Subject: Reminder/m.test(letter));

/** An hour is booked, and on the day before all that is due is written and sent: its e-mail comes by itself. */
async function remindedOf(day: string): Promise<string> {
  const form = { at: `${day}T14:00`, minutes: 50, despite: 'As agreed' };
  await therapist.act(leila.id, { name: 'bookSession', id: crypto.randomUUID(), form });
  const { installation } = kith.running;
  const before = reminders().length;
  const dayBefore = new Date(Date.parse(`${day}T15:30:00Z`) - 86_400_000);
  Object.assign(installation, { now: () => dayBefore });
  await remindOfHours(installation);
  await expect.poll(() => reminders().length, { timeout: 20_000 }).toBe(before + 1);
  Object.assign(installation, { now: () => new Date() });
  // Lines of an e-mail are folded, with a = at the end where they are.
  return (reminders().at(-1) ?? '').replaceAll('=\r\n', '');
}

const linkIn = (words: string) => `${kith.address}${/https?:\/\/[^/\s]+(\/stop\/[\w-]+)/.exec(words)?.[1]}`;

describe.each([
  ['phone', { width: 390, height: 844, zone: 'Europe/London' }, 3],
  ['desk', { zone: 'Europe/London' }, 12],
] as const)('on a %s', (where, seat, days) => {
  test('a client agrees to be reminded, is, and stops it with one press; their therapist reads how it stands', async () => {
    gateway.unknown.delete(number);
    const mine = await signedIn(kith, { email: 'leila@example.org', password }, seat);
    const room = await signedIn(kith, undefined, seat);
    await agrees(mine, where);

    const texts = gateway.texts.length;
    const mail = await remindedOf(dayIn(days));
    expect(mail).toContain('To: leila@example.org');
    expect(mail).toMatch(/Appointment: .* 14:00/);
    await expect.poll(() => gateway.texts.length, { timeout: 20_000 }).toBe(texts + 1);
    const { to, text = '' } = gateway.texts.at(-1) ?? {};
    expect(to).toBe(number);
    expect(text).toMatch(/^Appointment: .* 14:00\./);
    await room.goto(`${kith.address}/courses/${leila.id}/client`);
    await room.getByText('The client agreed to: E-mail and Text message.').waitFor();

    gateway.unknown.add(number);
    await remindedOf(dayIn(days + 1));
    await expect
      .poll(async () => (await therapist.get<RemindersUnsent>(`courses/${leila.id}/reminders`)).unsent)
      .toContainEqual(
        expect.objectContaining({ hour: `${dayIn(days + 1)}T14:00`, failure: 'number-refused' }),
      );
    await room.reload();
    await room.getByText('the gateway refused the number. Check it with them.').first().waitFor();
    await looksRight(room, `reminders-unsent-${where}`);

    const stop = await pageAt(linkIn(text), seat);
    await stop.getByRole('heading', name('Stop these reminders?')).waitFor();
    await looksRight(stop, `reminders-stop-${where}`);
    await stop.getByRole('button', name('Stop them')).click();
    await stop.getByText('You get no more of these reminders.').waitFor();
    await looksRight(stop, `reminders-stopped-${where}`);
    await mine.reload();
    await mine.getByText('They come by e-mail: a day before.').waitFor();

    await stop.goto(linkIn(mail));
    await stop.getByRole('button', name('Stop every kind of reminder')).click();
    await stop.getByRole('heading', name('They are stopped')).waitFor();
    await mine.reload();
    await mine.getByText('You get no reminders of your appointments.').waitFor();
    await room.reload();
    await room.getByText('The client has stopped reminders.').waitFor();
  });
});
