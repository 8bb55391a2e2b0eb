import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import type { Caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { account, type Kith, startKith, withCourse } from '#tests/stories/kith.ts';

/** A client chooses when to be reminded of what she notes; her therapist plans, moves, calls off and writes up meetings outside the count. */

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
const phone = { width: 390, height: 844, touch: 'yes' } as const;
const tracker = 'mood-of-the-week';
const pictures = process.env.KITH_PICTURES;

let kith: Kith;
let course: string;
let therapist: Caller;
const record = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;
const ahead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Read by axe as it stands, with a picture of each look where pictures are asked for. */
async function look(page: Page, name: string) {
  const usual = page.viewportSize();
  // As tall as the page, so that nothing is measured while it is scrolled half under the bar of a phone.
  if (usual) await page.setViewportSize({ ...usual, height: 3000 });
  await expectAccessible(page);
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  if (usual) await page.setViewportSize(usual);
  if (!pictures) return;
  for (const width of [1280, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  if (usual) await page.setViewportSize(usual);
}

beforeAll(async () => {
  // Nobody listens there: what is chosen is seen on the page, and the letters have tests of their own.
  kith = await startKith({ smtp: 'smtp://127.0.0.1:1?from=desk@example.org' });
  const opened = await withCourse(kith);
  ({ therapist, id: course } = opened);
  await joins(kith, therapist, { client: opened.client }, leila.password);
  await therapist.post(`courses/${course}/acts/offerTracker`, { id: crypto.randomUUID(), form: { tracker } });
}, 120_000);
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('on her phone she chooses when she is reminded, pauses it, and stops it', async () => {
  const page = await signedIn(kith, leila, phone);
  await page.goto(`${kith.address}/my/diary/${tracker}`);
  await page.getByText('You are not reminded.').waitFor();
  const choose = async (says: string) => {
    await page.getByRole('button', { name: 'Save this choice' }).click();
    await page.getByText(says, { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Save this choice' }).waitFor({ state: 'detached' });
  };
  const open = () => page.getByRole('button', { name: 'Choose about reminders' }).click();
  await open();
  await page.getByRole('radio', { name: 'Yes, by e-mail' }).click({ force: true });
  await page.getByLabel('At what time').fill('19:15');
  await look(page, 'reminder-open');
  await choose('on Sundays at 19:15');
  await open();
  await page.getByLabel('None up to and with this day').fill(ahead(5));
  await page.getByLabel('None up to and with this day').press('Tab');
  await look(page, 'reminder-pause');
  await choose('None until');
  await look(page, 'reminder-paused');
  const reminder = async () => (await record()).trackers.kept[0]?.reminder;
  expect(await reminder()).toMatchObject({ reminds: 'by_mail', at: '19:15', pausedUntil: ahead(5) });
  await open();
  await page.getByRole('radio', { name: 'No', exact: true }).click({ force: true });
  await choose('You are not reminded.');
  expect(await reminder()).toMatchObject({ reminds: 'never' });
}, 240_000);

/** The day at the service. */
const today = async () => (await therapist.get<{ today: string }>(`courses/${course}`)).today;

/** Plans a meeting with the client there, on that day at that hour. */
async function plans(page: Page, day: string, time: string) {
  await page.getByRole('button', { name: 'Plan a meeting' }).click();
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Time', { exact: true }).fill(time);
  await page.getByLabel('The client is there').click({ force: true });
  await look(page, 'plan');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByRole('heading', { name: time }).waitFor();
}

async function changes(page: Page, time: string, how: string) {
  await page.getByRole('button', { name: new RegExp(`Change: .*${time}`) }).click();
  await page.getByRole('menuitem', { name: how }).click();
}

test('at the desk a planned meeting is moved, another called off, and a signed note is added to', async () => {
  const page = await signedIn(kith, account);
  await page.goto(`${kith.address}/courses/${course}/beside`);
  await page.getByRole('heading', { name: 'Meetings outside the count' }).waitFor();
  await plans(page, ahead(7), '10:00');
  await plans(page, ahead(8), '15:00');
  await changes(page, '10:00', 'Call it off');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('button', { name: 'Call the meeting off' }).waitFor({ state: 'detached' });
  await changes(page, '10:00', 'Move');
  await page.getByLabel('Day', { exact: true }).fill(ahead(9));
  await page.getByLabel('Time', { exact: true }).fill('11:30');
  await page.getByRole('button', { name: 'Move the meeting' }).click();
  await page.locator('[aria-invalid=true]').first().waitFor();
  await look(page, 'move-asked');
  await page.getByLabel('Why', { exact: true }).fill('She works then.');
  await page.getByRole('button', { name: 'Move the meeting' }).click();
  await page.getByText('moved once', { exact: false }).waitFor();
  await page.getByRole('heading', { name: '11:30' }).waitFor();
  await changes(page, '15:00', 'Call it off');
  await look(page, 'call-off');
  await page.getByRole('button', { name: 'Call the meeting off' }).click();
  await page.getByRole('heading', { name: '15:00' }).waitFor({ state: 'detached' });
  await changes(page, '11:30', 'Save the meeting');
  await page.getByLabel('What was agreed', { exact: false }).fill('Friday evenings are free of arguments.');
  await look(page, 'hold');
  await page.getByRole('button', { name: 'Save the meeting' }).first().click();
  await page.getByText('Friday evenings are free of arguments.').waitFor();
  await page.getByRole('button', { name: 'Your note' }).click();
  await page.getByRole('textbox', { name: 'Your note' }).fill('Both came late and left together.');
  await page.getByRole('button', { name: 'Save the note' }).click();
  await page.getByRole('button', { name: 'Sign the note' }).click();
  await page.getByText('Signed on').waitFor();
  await page.getByRole('button', { name: 'Add to the signed note' }).click();
  await page.getByRole('textbox', { name: 'What is added' }).fill('They rang on Monday: it held.');
  await look(page, 'note-add');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('They rang on Monday: it held.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Add it' }).waitFor({ state: 'detached' });
  await look(page, 'note-added');
  const { planned, held } = (await record()).meetings;
  expect(planned.map(({ state }) => state).toSorted()).toEqual(['called_off', 'held']);
  expect(held[0]?.note).toMatchObject({ addenda: [{ text: 'They rang on Monday: it held.' }] });
}, 240_000);

test('a meeting planned for today stands in the therapist’s day, and is no more there once it is called off', async () => {
  const page = await signedIn(kith, account);
  await page.goto(`${kith.address}/courses/${course}/beside`);
  await plans(page, await today(), '23:30');
  await page.goto(`${kith.address}/today`);
  await page.getByText('23:30').first().waitFor();
  await look(page, 'today');
  await page.goto(`${kith.address}/courses/${course}/beside`);
  await changes(page, '23:30', 'Call it off');
  await page.getByRole('textbox', { name: 'Why' }).fill('The school is shut.');
  await page.getByRole('button', { name: 'Call the meeting off' }).click();
  await page.getByRole('heading', { name: '23:30' }).waitFor({ state: 'detached' });
  await page.goto(`${kith.address}/today`);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await expect.poll(() => page.getByText('23:30').count()).toBe(0);
}, 240_000);
