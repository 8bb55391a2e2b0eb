import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { alertsOf } from '#core/course/trackers/alerts.ts';
import { diaryOf } from '#core/course/trackers/kept.ts';
import type { caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { account, type Kith, startKith, withCourse } from '#tests/stories/kith.ts';

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
const hand = { width: 390, height: 844, worker: 'kept' } as const;
const soon = { timeout: 25_000 };
const pictures = process.env.KITH_PICTURES;

let kith: Kith;
let course: string;
let therapist: ReturnType<typeof caller>;
const does = (act: string, form: unknown, on?: string) =>
  therapist.post(`courses/${course}/acts/${act}`, { id: crypto.randomUUID(), form, ...(on && { on }) });
const record = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;

/** The day so many days before today, where the service is. */
const today = async () => (await therapist.get<{ today: string }>(`courses/${course}`)).today;
const before = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

async function look(page: Page, name: string) {
  if (!pictures) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${pictures}/${name}-${colorScheme}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

beforeAll(async () => {
  kith = await startKith();
  const opened = await withCourse(kith);
  ({ therapist, id: course } = opened);
  await joins(kith, therapist, { client: opened.client }, leila.password);
  const now = await today();
  const begun = before(now, 16);
  await does('offerTracker', { tracker: 'srm-5', words: 'Let us see what your days look like.' }, begun);
  await does('setTrackerTarget', {
    tracker: 'srm-5',
    targets: { sleep: 8, outOfBed: '07:00', toBed: '23:00' },
  });
  await does('addEvent', { what: 'Moved house', date: before(now, 20), kind: 'conflict' });
  // Two weeks are in the diary already, from paper, up to the day before yesterday.
  for (let back = 15; back >= 3; back -= 1) {
    const off = back > 9 ? (back % 3) * 50 : (back % 3) * 12;
    const clock = (minutes: number) =>
      `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    await does('noteTracker', {
      tracker: 'srm-5',
      day: before(now, back),
      fields: {
        outOfBed: { at: clock(7 * 60 + off), people: 0 },
        firstContact: { at: clock(7 * 60 + 40 + off), people: 2 },
        ...(back % 7 > 1 && { dayBegun: clock(9 * 60 + off) }),
        dinner: { at: clock(18 * 60 + 30 + off), people: 1 },
        toBed: clock(23 * 60 + off),
        sleep: 7.5 - (back % 3) / 2,
        mood: (back % 4) - 2,
        energy: (back % 3) - 1,
      },
    });
  }
}, 120_000);
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

/** Notes little sleep and much energy for the day that is chosen. */
async function notesNight(page: Page, hours: string) {
  await page.getByLabel('Out of bed', { exact: true }).fill('05:10');
  const sleep = page.getByRole('textbox', { name: 'Hours asleep last night' });
  await sleep.fill(hours);
  await sleep.press('Tab');
  await page
    .getByRole('radiogroup', { name: 'Energy' })
    .getByRole('radio', { name: '4', exact: true })
    .click({ force: true });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

test('two days noted without a line are sent once, and the second raises what the therapist sees and the client is told', async () => {
  const page = await signedIn(kith, leila, hand);
  await page.goto(`${kith.address}/home`);
  await page.getByText('Yesterday is still open').waitFor();
  await page.getByRole('link', { name: /My days/ }).click();
  await page.getByRole('heading', { name: 'My days', level: 1 }).waitFor();
  await page.getByText('Let us see what your days look like.').waitFor();
  await expectAccessible(page);
  await look(page, 'phone');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Note yesterday' }).click();
  await notesNight(page, '4');
  await page.getByText('saved on this device', { exact: false }).first().waitFor();
  await page.getByLabel('Which day?').selectOption({ label: 'Today' });
  await notesNight(page, '4.5');
  await page.getByText('2 things are saved on this device').waitFor();
  expect(alertsOf(await record())).toEqual([]);
  await page.context().setOffline(false);
  await page.getByText('Whoever reads your days sees this too.', { exact: false }).waitFor(soon);
  await look(page, 'phone-told');
  const now = await today();
  const { trackers } = await record();
  const [kept] = trackers.kept;
  const noted = kept?.notes.filter(({ as }) => as === 'client') ?? [];
  expect(noted.map(({ day, fields }) => [day, fields.sleep, fields.energy])).toEqual([
    [before(now, 1), 4, 4],
    [now, 4.5, 4],
  ]);
  expect(kept && diaryOf(kept).at(-1)).toMatchObject({ day: now, fields: { outOfBed: { at: '05:10' } } });
  expect(alertsOf(await record())).toMatchObject([{ on: now, isLookedAt: false }]);
}, 240_000);

test('at the desk the warning is an alarm in Today, with its days in the diary, until it is answered', async () => {
  const desk = await signedIn(kith, account, { width: 1280 });
  await desk.goto(`${kith.address}/today`);
  await desk.getByText('Alarm from what the client notes between sessions').waitFor();
  await look(desk, 'desk-today');
  await desk.goto(`${kith.address}/courses/${course}/trackers`);
  await desk.getByRole('heading', { name: 'Noted between sessions', level: 2 }).waitFor();
  await desk.reload();
  await desk.getByText('Hours asleep 4.5, Energy +4', { exact: false }).waitFor();
  await expectAccessible(desk);
  await look(desk, 'desk');
  await desk.getByRole('button', { name: 'Show as a table' }).first().click();
  await desk
    .getByRole('row', { name: /Aimed at/ })
    .first()
    .waitFor();
  await look(desk, 'desk-table');
  await desk.getByText('What asks for you').first().click();
  await desk.getByText(/at least 3 hours under its target .* on 2 days running\. An alarm/).waitFor();
  await desk.getByRole('link', { name: 'Answer it under Safety' }).click();
  await desk.getByText('Hours asleep 4.5, Energy +4', { exact: false }).waitFor();
  await look(desk, 'desk-alarm');
  const alarm = desk.getByRole('article', { name: 'A warning in what' });
  await alarm.getByRole('button', { name: 'Answer it' }).click();
  for (const field of ['What you asked', 'What the client said', 'What you decided', 'Why'])
    await alarm.getByRole('textbox', { name: field, exact: true }).fill('She rings the prescriber today.');
  await alarm.getByRole('checkbox', { name: 'Speak with the prescriber' }).click({ force: true });
  await alarm.getByRole('textbox', { name: 'When it is looked at again' }).fill('Tomorrow');
  await alarm.getByRole('button', { name: 'Save the answer' }).click();
  await desk.getByText('No alarm is open.').waitFor();
  expect(alertsOf(await record())).toMatchObject([{ isLookedAt: true }]);
  await desk.goto(`${kith.address}/today`);
  await desk.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await expect.poll(() => desk.getByText('Alarm from').count()).toBe(0);
  for (const room of ['timeline', 'measures', 'print']) {
    await desk.goto(`${kith.address}/courses/${course}/${room}`);
    await desk.getByText('Regularity').first().waitFor();
    await look(desk, room);
  }
}, 240_000);

test('a day that is noted on the phone stands at the desk by itself, and leaves with the exported course', async () => {
  const desk = await signedIn(kith, account, { width: 1280 });
  await desk.goto(`${kith.address}/courses/${course}/trackers`);
  await desk.getByRole('button', { name: 'Show as a table' }).first().click();
  await desk.getByText('05:10').first().waitFor();
  const page = await signedIn(kith, leila, hand);
  await page.goto(`${kith.address}/my/diary/srm-5`);
  await page.getByLabel('Out of bed', { exact: true }).fill('06:47');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.getByText('06:47').first().waitFor(soon);
  const file = await desk.request.get(`${kith.address}/api/courses/${course}/export`);
  expect(await file.text()).toContain('06:47');
}, 240_000);
