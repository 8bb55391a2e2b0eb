import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { noteOf } from '#core/course/notes/of-session.ts';
import type { Caller } from '#examples/caller.ts';
import { closeBrowser } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { account, type Kith, startKith, withCourse } from '#tests/stories/kith.ts';
import { looksRight } from '#tests/stories/looks-right.ts';

/** Signing out while something is unsent, for whatever reason it could not go. */

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
const hand = { width: 390, height: 844, worker: 'kept' } as const;
let kith: Kith;
let course: string;
let therapist: Caller;
let client: Caller;

beforeAll(async () => {
  kith = await startKith();
  const opened = await withCourse(kith);
  ({ therapist, id: course } = opened);
  client = await joins(kith, therapist, { client: opened.client }, leila.password);
  const form = { minutes: 50, format: 'in_person', present: ['client'] };
  await therapist.act(course, { name: 'holdSession', id: crypto.randomUUID(), form });
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const at = (path: string) => `${kith.address}${path}`;
const seenBy = async (who: Caller) => (await who.get<{ course: Course }>(`courses/${course}`)).course;
const moments = async () => (await seenBy(client)).moodLinks.links.map(({ event }) => event.what);
const signOut = (page: Page) => page.getByRole('button', { name: 'Sign out', exact: true });
const asks = (page: Page) => page.getByRole('alertdialog');
const allTheSame = (page: Page) => asks(page).getByRole('button', { name: 'Sign out all the same' });

const waits = (page: Page) => page.getByText('saved on this device', { exact: false }).first();

async function keeps(page: Page, what: string) {
  await page.getByLabel('What happened?').fill(what);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

describe('without a line', () => {
  test('a moment that waits in another window is asked about, signing out is not done without the service, and nothing is taken away', async () => {
    const page = await signedIn(kith, leila, hand);
    await page.goto(at('/my/account'));
    await signOut(page).waitFor();
    const other = await page.context().newPage();
    await other.goto(at('/my/moments'));
    await other.getByLabel('What happened?').waitFor();
    await page.context().setOffline(true);
    await keeps(other, 'Kept where there was no line');
    await waits(other).waitFor();
    await waits(page).waitFor();
    await signOut(page).click();
    await asks(page).getByText('is not recorded yet', { exact: false }).waitFor();
    await looksRight(page, 'sign-out-asked');
    await allTheSame(page).click();
    await asks(page).getByText('There is no connection just now', { exact: false }).waitFor();
    await asks(page).getByRole('button', { name: 'Close' }).click();
    await waits(other).waitFor();
    await page.context().setOffline(false);
    await expect.poll(moments).toContain('Kept where there was no line');
    await waits(page).waitFor({ state: 'detached' });
    await signOut(page).click();
    await page.waitForURL(/sign-in/);
    await page.context().close();
  });

  test('with nothing unsent signing out says that there is no line, and the next press signs out', async () => {
    const page = await signedIn(kith, leila, hand);
    await page.goto(at('/my/account'));
    await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor();
    await page.context().setOffline(true);
    await signOut(page).click();
    await page.getByText('There is no connection just now', { exact: false }).waitFor();
    await page.context().setOffline(false);
    await signOut(page).click();
    await page.waitForURL(/sign-in/);
    await page.context().close();
  });

  test('a call for help that waits in another window is asked about, and a press that met no line takes nothing away', async () => {
    const page = await signedIn(kith, leila, hand);
    await page.goto(at('/my/account'));
    await signOut(page).waitFor();
    const other = await page.context().newPage();
    await other.goto(at('/help-now'));
    const tell = other.getByRole('button', { name: 'Send: I am not safe' });
    await tell.waitFor();
    await page.context().setOffline(true);
    await tell.click();
    await other.getByText('This has not been sent yet', { exact: false }).waitFor();
    await waits(page).waitFor();
    await signOut(page).click();
    await allTheSame(page).click();
    await asks(page).getByText('There is no connection just now', { exact: false }).waitFor();
    await asks(page).getByRole('button', { name: 'Close' }).click();
    await page.context().setOffline(false);
    await expect.poll(async () => (await seenBy(therapist)).risk.alarms.length).toBe(1);
    await page.context().close();
  });

  test('a therapist’s half-written note is asked about, stays, and is sent once the line is back', async () => {
    const page = await signedIn(kith, account, { worker: 'kept' });
    await page.goto(at(`/courses/${course}/session/1?part=after`));
    const note = page.getByLabel('Note of session 1');
    await note.waitFor();
    await page.context().setOffline(true);
    await note.fill('Written on the train.');
    await signOut(page).click();
    await asks(page).getByText('is not recorded yet', { exact: false }).waitFor();
    await looksRight(page, 'sign-out-asked-desk');
    await page.keyboard.press('Escape');
    await expect.poll(() => asks(page).count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Sign out');
    await expect.poll(() => note.inputValue()).toBe('Written on the train.');
    await page.context().setOffline(false);
    await expect.poll(async () => noteOf(await seenBy(therapist), 1)?.text).toBe('Written on the train.');
    await signOut(page).click();
    await page.waitForURL(/sign-in/);
    await page.context().close();
  });
});

test('a service that answers late keeps the question waiting no longer than a few seconds, and what was sent arrives once', async () => {
  const page = await signedIn(kith, leila, hand);
  await page.goto(at('/my/moments'));
  let answers: () => void = () => {};
  const late = new Promise<void>((go) => {
    answers = go;
  });
  await page.route('**/acts/keepMoment', async (route) => {
    await late;
    await route.continue();
  });
  await page.getByLabel('What happened?').fill('On its way for long');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.goto(at('/my/account'));
  await signOut(page).click();
  await asks(page).getByText('is not recorded yet', { exact: false }).waitFor();
  await asks(page).getByRole('button', { name: 'Close' }).click();
  answers();
  await expect
    .poll(async () => (await moments()).filter((one) => one === 'On its way for long'))
    .toHaveLength(1);
  await page.context().close();
});

test('half of a questionnaire is asked about, on this device and everywhere', async () => {
  const page = await signedIn(kith, leila, hand);
  await page.goto(at('/measure/phq-9'));
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByText('Question 1 of').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await page.getByText('Question 2 of').waitFor();
  await page.goto(at('/my/account'));
  for (const name of ['Sign out', 'Sign out everywhere']) {
    await page.getByRole('button', { name, exact: true }).click();
    await asks(page).getByText('is not recorded yet', { exact: false }).waitFor();
    await asks(page).getByRole('button', { name: 'Close' }).click();
  }
  await page.context().close();
});
