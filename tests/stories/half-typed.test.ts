import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { noteOf } from '#core/course/notes/of-session.ts';
import { closeBrowser } from '#tests/browser.ts';
import { others } from './a-network-between.ts';
import { joins, signedIn } from './coming-in.ts';
import { account, type Kith, startKith, withCourse } from './kith.ts';

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
const hand = { width: 390, height: 844, worker: 'kept' } as const;
let kith: Kith;
let course: string;
let record: () => Promise<Course>;

beforeAll(async () => {
  kith = await startKith();
  const { therapist, id, client } = await withCourse(kith);
  course = id;
  await joins(kith, therapist, { client }, leila.password);
  record = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;
  const form = { minutes: 50, format: 'in_person', present: ['client'] };
  for (const _ of [1, 2]) await therapist.act(course, { name: 'holdSession', id: crypto.randomUUID(), form });
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const at = (path: string) => `${kith.address}${path}`;

describe('signing out within a second of typing', () => {
  test('a half-typed moment is asked about; staying keeps it, and going takes it and its key away', async () => {
    const page = await signedIn(kith, leila, hand);
    await page.goto(at('/my/moments'));
    await page.getByLabel('What happened?').fill('Half of a sentence');
    await page.goto(at('/my/account'));
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    const asks = page.getByRole('alertdialog');
    await asks.getByText('This is not recorded yet: one text typed.', { exact: false }).waitFor();
    await asks.getByRole('button', { name: 'Close' }).click();
    await page.goto(at('/my/moments'));
    await expect.poll(() => page.getByLabel('What happened?').inputValue()).toBe('Half of a sentence');
    await page.goto(at('/my/account'));
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await asks.getByRole('button', { name: 'Sign out all the same' }).click();
    await page.waitForURL(/sign-in/);
    const left = await page.evaluate(async () => {
      const asked = indexedDB.open('kith');
      await new Promise((done) => {
        asked.onsuccess = done;
      });
      const all = asked.result.transaction(['entries', 'keys']);
      const counts = ['entries', 'keys'].map(
        (name) =>
          new Promise<number>((done) => {
            const got = all.objectStore(name).count();
            got.onsuccess = () => done(got.result);
          }),
      );
      return Promise.all(counts);
    });
    expect(left).toEqual([0, 0]);
    await page.context().close();
  });

  test('a note that would be sent in a moment is sent before', async () => {
    const page = await signedIn(kith, account);
    await page.goto(at(`/courses/${course}/session/1?part=after`));
    await page.getByLabel('Note of session 1').fill('She came in tired.');
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.waitForURL(/sign-in/);
    expect(noteOf(await record(), 1)?.text).toBe('She came in tired.');
    await page.context().close();
  });
});

test('what is typed in one window when the note is signed in another is offered as an addition', async () => {
  const first = await signedIn(kith, account);
  const second = await first.context().newPage();
  // The second window never comes to its moment of quiet, after which it would send what is typed.
  await second.addInitScript(() => {
    const { setTimeout: later } = window;
    window.setTimeout = ((work: () => void, ms = 0) =>
      ms === 2000 ? 0 : later(work, ms)) as typeof setTimeout;
  });
  for (const page of [first, second]) await page.goto(at(`/courses/${course}/session/2?part=after`));
  const note = (page: Page) => page.getByLabel('Note of session 2');
  await note(second).waitFor();
  await note(first).fill('We began with the kitchen.');
  await first.getByText('Saved', { exact: true }).waitFor();
  await expect.poll(() => note(second).inputValue()).toBe('We began with the kitchen.');
  await note(second).fill('We began with the kitchen.\nHer sister rang twice.');
  await first.getByRole('button', { name: 'Sign the note' }).click();
  await first.getByText('Signed on').waitFor();
  await second.getByText('is not in the note that was signed', { exact: false }).waitFor();
  await second.reload();
  const offered = second.getByRole('status').filter({ hasText: 'is not in the note that was signed' });
  await offered.getByText('Her sister rang twice.').waitFor();
  await expect.poll(() => offered.getByText('We began with the kitchen.').count()).toBe(0);
  await offered.getByRole('button', { name: 'Add it to the note' }).click();
  await offered.waitFor({ state: 'detached' });
  expect(noteOf(await record(), 2)?.addenda.map(({ text }) => text)).toEqual(['Her sister rang twice.']);
  await first.context().close();
});

describe('a page whose piece does not come', () => {
  const lost = 'This page is not on this device yet';
  /** Says of this very document that it is the one that was opened. */
  const mark = (page: Page) =>
    page.evaluate(() => document.documentElement.setAttribute('data-opened', 'once'));
  const isMarked = (page: Page) => page.evaluate(() => document.documentElement.getAttribute('data-opened'));

  test.each([['without a line', undefined], ...others] as const)(
    '%s loads nothing anew and loses nothing typed, and comes with the line',
    async (_, answer) => {
      const page = await signedIn(kith, leila, { width: 390, height: 844 });
      await page.goto(at('/my/moments'));
      const what = page.getByLabel('What happened?');
      await what.fill('Half of a sentence');
      await mark(page);
      const all = new RegExp(`^${kith.address}/(assets/.*)?$`);
      await page.route(all, (route) => (answer ? route.fulfill(answer) : route.abort()));
      await page.getByRole('link', { name: 'People' }).click();
      await page.getByText(lost, { exact: false }).waitFor();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText(lost, { exact: false }).waitFor();
      expect(await isMarked(page)).toBe('once');
      await page.unroute(all);
      // It comes by itself once the line is back, or as soon as it is asked for again.
      const again = page.getByRole('button', { name: 'Try again' });
      const came = page.getByRole('heading', { name: 'My people' });
      await expect
        .poll(async () => {
          if (await again.isVisible()) await again.click({ timeout: 1_000 }).catch(() => undefined);
          return came.isVisible();
        })
        .toBe(true);
      await page.goBack();
      await expect.poll(() => what.inputValue()).toBe('Half of a sentence');
      await page.context().close();
    },
  );

  test('is loaded anew once Kith itself says that the page is of an older Kith', async () => {
    const page = await signedIn(kith, leila, { width: 390, height: 844 });
    const newer = '<!doctype html><script type="module" crossorigin src="/assets/index-newer.js"></script>';
    await page.goto(at('/my/moments'));
    await page.getByLabel('What happened?').waitFor();
    await mark(page);
    const headers = { 'answered-by': 'kith' };
    await page.route('**/assets/**', (route) => route.fulfill({ status: 404, headers }));
    await page.route(at('/'), (route) => route.fulfill({ contentType: 'text/html', body: newer, headers }));
    await page.getByRole('link', { name: 'People' }).click();
    await expect.poll(() => isMarked(page).catch(() => 'on its way')).toBeNull();
    await page.context().close();
  });
});
