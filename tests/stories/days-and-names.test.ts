import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import type { Caller } from '#examples/caller.ts';
import {
  closeBrowser,
  expectAccessible,
  reloadAMomentLater,
  shelfIsWritten,
  sidewaysScroll,
} from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { iptSixteen, type Kith, startKith, withCourse } from './kith.ts';

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
const hand = { width: 390, height: 844, zone: 'America/Los_Angeles' };
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

let kith: Kith;
let therapist: Caller;
let course: string;
let other: string;
let desk: Page;
let phone: Page;
let record: () => Promise<Course>;

beforeAll(async () => {
  kith = await startKith();
  const opened = await withCourse(kith);
  ({ therapist, id: course } = opened);
  other = (
    await therapist.post<{ id: string }>('courses', {
      id: crypto.randomUUID(),
      client: { name: 'Siobhán O’Brien', born: '1980-02-03' },
      protocol: iptSixteen,
    })
  ).id;
  await joins(kith, therapist, { client: opened.client }, leila.password);
  record = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;
  [desk, phone] = await Promise.all([
    signedIn(kith, undefined, { zone: 'Europe/London' }),
    signedIn(kith, leila, hand),
  ]);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const at = (path: string) => `${kith.address}${path}`;
const look = async (page: Page, name: string) => {
  const folder = process.env.KITH_LOOK;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
const act = (id: string, name: string, form: object) =>
  therapist.act(id, { name, id: crypto.randomUUID(), form });

test('an hour over another session is asked about on the form, and booked with its reason', async () => {
  await act(course, 'bookSession', { at: `${day(8)}T10:00`, minutes: 50 });
  await desk.goto(at(`/courses/${other}/sessions`));
  await desk.getByRole('button', { name: 'Book one appointment' }).click();
  const form = desk.locator('form').filter({ has: desk.getByRole('button', { name: 'Book', exact: true }) });
  const [year, month, date] = day(8).split('-');
  await form.getByLabel('Day', { exact: true }).fill(`${date}/${month}/${year}`);
  await form.getByText('Understood:').waitFor();
  await form.getByLabel('Time', { exact: true }).fill('10:30');
  await form.getByRole('button', { name: 'Book', exact: true }).click();
  await form.getByText('Two hours would overlap: you are booked on').waitFor();
  await look(desk, 'double-booked');
  await expectAccessible(desk, '#page');
  await form.getByLabel('Why it is booked all the same').fill('Tom takes the other one');
  await form.getByRole('button', { name: 'Book', exact: true }).click();
  await desk.getByText('booked over another session: Tom takes the other one').waitFor();
});

test('on a phone elsewhere every time is by its own clock, and the calendar is told of a move and of a cancelling', async () => {
  const booked = (await record()).sessions.appointments[0];
  await phone.goto(at('/my/sessions'));
  await phone.getByText('by this phone’s clock (10:00 at the service)').first().waitFor();
  const file = async (button: string) => {
    const [download] = await Promise.all([
      phone.waitForEvent('download'),
      phone.getByRole('button', { name: button }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    // A calendar tells newer from older by the second.
    await phone.waitForFunction((made) => Date.now() > made + 1000, Date.now());
    const read = (what: string) => new RegExp(`${what}:(.*)\r`).exec(text)?.[1] ?? '';
    return {
      sequence: Number(read('SEQUENCE')),
      status: read('STATUS'),
      uid: read('UID'),
      stamp: read('DTSTAMP'),
    };
  };
  const first = await file('Add it to my calendar');
  await phone.getByRole('button', { name: 'I cannot come' }).click();
  // The session is moved while the phone still asks about the hour it was shown with.
  await act(course, 'moveSession', {
    appointment: booked?.id,
    to: `${day(8)}T17:00`,
    why: 'Training',
    despite: 'x',
  });
  await phone.getByText('(17:00 at the service)').first().waitFor();
  const moved = await file('Add it to my calendar');
  await phone.getByRole('button', { name: 'Tell them I cannot come' }).click();
  await phone.getByRole('alert').getByText('This session has been moved.').waitFor();
  expect((await record()).sessions.appointments[0]?.state).toBe('booked');
  await look(phone, 'moved-since');
  await expect.poll(() => sidewaysScroll(phone)).toBe(0);
  await phone.getByRole('button', { name: 'Tell them I cannot come' }).click();
  await phone.getByText('No session is booked').waitFor();
  expect((await record()).sessions.appointments[0]?.state).toBe('cancelled');
  const gone = await file('Take it out of my calendar');
  await look(phone, 'taken-out');
  expect(new Set([first.uid, moved.uid, gone.uid]).size).toBe(1);
  expect([first.sequence < moved.sequence, moved.sequence < gone.sequence]).toEqual([true, true]);
  expect([first.stamp <= moved.stamp, moved.stamp <= gone.stamp]).toEqual([true, true]);
  expect([first.status, moved.status, gone.status]).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
});

test('a name is found however it is typed, and a date is read as it is said', async () => {
  await desk.goto(at('/caseload'));
  const find = desk.getByRole('searchbox');
  for (const words of ["o'brien", 'obrien siobhan', 'O’BRIEN']) {
    await find.fill(words);
    await desk.getByText('Siobhán O’Brien').waitFor();
  }
  await desk.goto(at('/courses/new'));
  const born = desk.getByLabel('Date of birth');
  await born.fill('the 14th of March, 1987');
  await desk
    .getByText('Understood: Saturday 14 March 1987')
    .or(desk.getByText('Understood: Saturday, 14 March 1987'))
    .waitFor();
  await desk.getByRole('button', { name: 'Pick from lists' }).first().click();
  await desk.getByLabel('Month', { exact: true }).selectOption({ label: 'April' });
  await desk.getByLabel('Day of the month').selectOption('03');
  await look(desk, 'date-lists');
  await expectAccessible(desk, '#page');
  for (const [typed, told] of [
    ['last spring', 'This is not a date that can be read'],
    ['31 Feb 1987', 'There is no 31 Feb.'],
    ['14 March', 'Of which year?'],
    ['14/3/1887', 'is too long ago here'],
  ] as const) {
    await born.fill(typed);
    await born.blur();
    await desk.getByText(told).waitFor();
    await expect.poll(() => born.inputValue()).toBe(typed);
  }
  await born.fill('14.3.87');
  await desk
    .getByText('Understood: Saturday 14 March 1987')
    .or(desk.getByText('Understood: Saturday, 14 March 1987'))
    .waitFor();
});

test('a course that began earlier is opened on that day', async () => {
  await desk.goto(at('/courses/new'));
  await desk.getByLabel('Name the client goes by').fill('Hanna Vogel');
  await desk.getByLabel('Date of birth').fill('1980-05-17');
  await desk.getByLabel('When it began, if before today').fill(day(-40));
  await desk.getByRole('button', { name: 'Open the course' }).click();
  await desk.waitForURL(/courses\/.+\/session/);
  const id = new URL(desk.url()).pathname.split('/')[2];
  const { course: opened } = await therapist.get<{ course: Course }>(`courses/${id}`);
  expect(opened.opening.opened?.on).toBe(day(-40));
});

test('two windows that type in one form keep both, and either can stand in the other', async () => {
  const second = await desk.context().newPage();
  const pages = [desk, second] as const;
  for (const page of pages) {
    await page.goto(at(`/courses/${other}/sessions`));
    await page.getByRole('button', { name: 'Add a contact between sessions' }).click();
  }
  const words = (page: Page) => page.getByLabel('What was said');
  // Neither window knows of the other's words when its own are typed.
  await Promise.all([
    words(desk).fill('She rang from the station.'),
    words(second).fill('He rang from the kitchen.'),
  ]);
  await desk.getByText('He rang from the kitchen.').first().waitFor();
  await second.getByText('She rang from the station.').first().waitFor();
  await expect.poll(() => words(desk).inputValue()).toBe('She rang from the station.');
  await look(desk, 'typed-elsewhere');
  await shelfIsWritten(second);
  await second.close();
  await reloadAMomentLater(desk);
  await desk.getByRole('button', { name: 'Add a contact between sessions' }).click();
  // Whichever of the two reached the other window first stands here.
  await expect.poll(() => words(desk).inputValue()).toMatch(/^(She|He) rang from the (station|kitchen)\.$/);
  const both = ['She rang from the station.', 'He rang from the kitchen.'] as const;
  const here = await words(desk).inputValue();
  const there = here === both[0] ? both[1] : both[0];
  await desk.getByText(there).first().waitFor();
  await desk.getByRole('button', { name: 'Put it here, and mine there' }).click();
  await expect.poll(() => words(desk).inputValue()).toBe(there);
  await desk.getByText(here).waitFor();
  await desk.getByRole('button', { name: 'Let it go' }).click();
  await desk.getByText(here).waitFor({ state: 'detached' });
});
