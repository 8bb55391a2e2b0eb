import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, caller } from '#examples/caller.ts';
import { closeBrowser } from '#tests/browser.ts';
import { atWork } from '#tests/screens/ids-courses.ts';
import { bring, clientOf } from './brought.ts';
import { joins, signedIn } from './coming-in.ts';
import { account, type Kith, startKith } from './kith.ts';
import { looksRight } from './looks-right.ts';

/** A therapist goes on holiday and comes back: a colleague is named, sees what they must, does what is needed, and it is read. */

const password = 'two evenings that are mine';
let kith: Kith;
let leila: Caller;
let ana: Page;
let tom: Page;
let phone: Page;

beforeAll(async () => {
  kith = await startKith();
  const therapist = caller(kith.address);
  await therapist.post('first', account);
  const { me } = await therapist.get<{ me: { id: string } }>('here');
  await bring(kith, 'leila', atWork(), me.id);
  const colleague = { name: 'Tom Reyes', email: 'tom@example.org', roles: ['therapist'] };
  await joins(kith, therapist, colleague, password);
  leila = await joins(kith, therapist, { client: clientOf('leila') }, password);
  ana = await signedIn(kith, account, { width: 1280 });
  tom = await signedIn(kith, { email: colleague.email, password }, { width: 1280 });
  const hers = { email: 'leila@example.org', password };
  phone = await signedIn(kith, hers, { width: 390, height: 844, touch: 'yes' });
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const open = async (page: Page, at: string) => {
  await page.goto(`${kith.address}${at}`);
  await page.locator('main h1').first().waitFor();
};
/** At the desk and on a telephone. */
async function looksRightOnBoth(page: Page, name: string) {
  await looksRight(page, name);
  await page.setViewportSize({ width: 390, height: 844 });
  await looksRight(page, `${name}-phone`);
  await page.setViewportSize({ width: 1280, height: 800 });
}
/** A day on the clock of the service, as it is typed. */
const inDays = (days: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London' }).format(Date.now() + days * 86_400_000);

test('she names a colleague for her holiday, with what he should know', async () => {
  await open(ana, '/caseload');
  await ana.getByRole('link', { name: 'Let a colleague stand in, or hand courses over' }).click();
  await ana.getByRole('checkbox', { name: /Client leila/ }).click({ force: true });
  await ana.getByText('One course is chosen.').waitFor();
  await ana.getByLabel('Who stands in').selectOption({ label: 'Tom Reyes' });
  await ana.getByLabel('First day').fill(inDays(0));
  await ana.getByLabel('Last day').fill(inDays(10));
  await ana.getByLabel('What they should know of Client leila').fill('Ring before you move her.');
  await looksRightOnBoth(ana, 'cover-named');
  await press(ana, 'Name them for one course');
  await ana.getByText('Who stands in, now and later').waitFor();
});

test('the client reads on her telephone who stands in, until when, and what he sees', async () => {
  await open(phone, '/home');
  await phone.getByText(/Tom Reyes stands in for Ana Sousa from/).waitFor();
  await phone.getByText(/They can move a session or hold one with you/).waitFor();
  await looksRight(phone, 'cover-client-home');
});

test('he begins from his day: danger first, what he was told, and nothing that is not for him', async () => {
  await leila.act('leila', { name: 'raiseAlarm', id: crypto.randomUUID(), form: { words: 'Not safe' } });
  await open(tom, '/today');
  await tom.getByText(/You stand in for Ana Sousa until/).waitFor();
  await tom.getByText('An alarm waits for an answer.').waitFor();
  await looksRightOnBoth(tom, 'cover-today');
  await tom.getByRole('link', { name: 'Client leila' }).first().click();
  await tom.getByText('Ring before you move her.').waitFor();
  await tom.getByText('Not safe', { exact: true }).first().waitFor();
  await looksRightOnBoth(tom, 'cover-room');
  const rooms = tom.getByRole('navigation', { name: 'Rooms of this course' });
  await expect.poll(() => rooms.getByRole('link').allTextContents()).toEqual(['Standing in', 'Measures']);
  await tom.goto(`${kith.address}/courses/leila/timeline`);
  await tom.waitForURL(/\/cover$/);
});

test('he answers the alarm, holds the hour and signs its note as standing in', async () => {
  await open(tom, '/courses/leila/cover');
  await press(tom, 'Answer it');
  for (const [label, words] of [
    ['What you asked', 'Whether she is safe tonight'],
    ['What the client said', 'Yes, with her sister'],
    ['What you decided', 'We go on'],
    ['Why', 'No plan, no means'],
    ['When it is looked at again', 'next session'],
  ] as const)
    await tom.getByRole('textbox', { name: label, exact: true }).fill(words);
  await tom.getByRole('checkbox', { name: 'Go on, with the safety plan' }).click({ force: true });
  await press(tom, 'Save the answer');
  await tom.getByRole('button', { name: 'Answer it' }).waitFor({ state: 'detached' });
  await press(tom, /^Begin session/);
  await tom.getByRole('textbox', { name: /^Note/ }).fill('We spoke of Sunday. She goes to her sister.');
  await press(tom, 'Sign the note');
  await tom.getByText('We spoke of Sunday. She goes to her sister.').first().waitFor();
  await looksRight(tom, 'cover-after');
});

test('back from her holiday she ends it, reads what was done, and he opens nothing any more', async () => {
  await open(ana, '/hands');
  await press(ana, 'End that Tom Reyes stands in for Client leila');
  await ana.getByText('Done for one course.').waitFor();
  await open(ana, '/today');
  await ana.getByText('Tom Reyes stood in for you').waitFor();
  await looksRightOnBoth(ana, 'cover-back-today');
  await ana.locator('a[href="/courses/leila/cover"]').first().click();
  await ana.getByText('What was done while Tom Reyes stood in').waitFor();
  await ana.getByText(/Tom Reyes: A session was held/).waitFor();
  await looksRightOnBoth(ana, 'cover-back');
  await ana.locator('#room').getByRole('button', { name: 'I have read this' }).click();
  await ana.getByText(/^Read on/).waitFor();
  await tom.goto(`${kith.address}/courses/leila/cover`);
  await tom.getByText('Ring before you move her.').waitFor({ state: 'detached' });
  await tom.getByText('What the work is about').waitFor({ state: 'detached' });
});

test('she hands the course over for good: he meets her note on his day, and the client her words on Home', async () => {
  await open(ana, '/hands');
  await ana.getByRole('checkbox', { name: /Client leila/ }).click({ force: true });
  await ana.getByRole('radio', { name: 'Hand over for good' }).click({ force: true });
  await ana.getByLabel('Who takes over those that are chosen').selectOption({ label: 'Tom Reyes' });
  await ana.getByLabel('Hand-over note for Client leila').fill('She goes quiet when hurt.');
  await ana.getByLabel('What Client leila reads from you').fill('Tom knows you, and I am glad.');
  await looksRightOnBoth(ana, 'hand-over');
  await press(ana, 'Hand over one course');
  await ana.getByRole('alertdialog').getByRole('button', { name: 'Hand over' }).click();
  await ana.getByText('No course is under way here').waitFor();
  await open(tom, '/today');
  await tom.getByText('She goes quiet when hurt.').waitFor();
  await looksRightOnBoth(tom, 'handed-over-today');
  await press(tom, /I have read what was handed over/);
  await tom.getByText('She goes quiet when hurt.').waitFor({ state: 'detached' });
  await open(phone, '/home');
  await phone.getByText(/your therapist is Tom Reyes/).waitFor();
  await phone.getByText('Tom knows you, and I am glad.').waitFor();
  await looksRight(phone, 'handed-over-client-home');
  await tom.goto(`${kith.address}/courses/leila/print`);
  await tom.getByText(/Tom Reyes stood in from/).waitFor();
});
