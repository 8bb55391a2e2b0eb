import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { closeBrowser, reloadAMomentLater } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { daysAgo } from '#tests/stories/four-sessions.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';
import { looksRight } from '#tests/stories/looks-right.ts';

/** The pattern and the letter of a course of DIT, after the invented case of the lookout: written, said to, agreed. */

const password = 'a rope on the wet deck';
const email = 'idris@example.org';
const people = { Gordon: crypto.randomUUID(), Sunniva: crypto.randomUUID(), Bea: crypto.randomUUID() };
let kith: Kith;
let therapist: Caller;
let client: Caller;
let course: string;
let desk: Page;
let phone: Page;

const view = () => therapist.get<CourseView>(`courses/${course}`);
const act = (name: string, form: unknown, on?: string, id: string = crypto.randomUUID()) =>
  therapist.act(course, { name, id, on, form });
const hold = async (from: number, to: number) => {
  for (let n = from; n <= to; n += 1)
    await act('holdSession', { minutes: 50, format: 'in_person' }, daysAgo(7 * (16 - n)));
};
const go = (page: Page, place: string) => page.goto(`${kith.address}${place}`);
const toSheets = () => go(desk, `/courses/${course}/sheets`);
beforeAll(async () => {
  kith = await startKith();
  therapist = caller(kith.address);
  await therapist.post('first', account);
  const opened = await therapist.post<{ id: string; client: string }>('courses', {
    id: crypto.randomUUID(),
    on: daysAgo(110),
    client: { name: 'Idris Hollamby', born: '1982-07-09', email },
    protocol: { id: 'dit', edition: '2026.1', preset: 'dit16', sessions: 16, minutes: 50 },
    referral: '',
  });
  course = opened.id;
  for (const [displayName, id] of Object.entries(people))
    await act('addPerson', { displayName, role: 'other' }, undefined, id);
  await hold(1, 3);
  client = await joins(kith, therapist, { client: opened.client }, password);
  desk = await signedIn(kith);
  phone = await signedIn(kith, { email, password }, { width: 390, height: 844, touch: 'yes' });
});
afterAll(async () => {
  await closeBrowser();
  await kith?.stop();
});

test('the therapist writes the pattern, and what is half typed is there after the page was loaded anew', async () => {
  await toSheets();
  await desk.getByRole('link', { name: 'Write it: The pattern (IPAF)' }).click();
  await desk.getByLabel('Self').fill('A lookout who must not sleep');
  await reloadAMomentLater(desk);
  await expect.poll(() => desk.getByLabel('Self').inputValue()).toBe('A lookout who must not sleep');
  await desk.getByLabel('Other').fill('Enemies of the watch, who let go of the rail');
  const feelings = desk.getByRole('group', { name: 'The feeling that joins them' });
  await feelings.getByRole('button', { name: 'Add a line' }).click();
  await desk.keyboard.type('alarm');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('resentment');
  await desk.getByRole('button', { name: 'Save as version 1' }).click();
  await desk.getByText('What the pattern protects from is empty').waitFor();
  await looksRight(desk, 'writing-1280');
  await desk.getByLabel('What the pattern protects from').fill('Keeps away helplessness');
  await desk.getByLabel('Session in which it was written').selectOption({ label: 'Session 3' });
  await desk.getByRole('button', { name: 'Save as version 1' }).click();
  await desk.getByRole('figure').waitFor();
  await looksRight(desk, 'version-1-1280');
  await desk.getByRole('button', { name: 'Share it with the client' }).click();
  await desk.getByText('The client can see it since').waitFor();
});

test('the client reads it on the phone and says what does not fit', async () => {
  await go(phone, '/my/more');
  await phone.getByRole('link', { name: /What we write down/ }).click();
  await phone.getByText('Enemies of the watch, who let go of the rail').first().waitFor();
  await phone.getByRole('button', { name: 'Say something to it' }).click();
  await phone.getByLabel('What I think of it').fill('Not enemies. They just do not hold on.');
  await looksRight(phone, 'client-says-390');
  await phone.getByRole('button', { name: 'Send' }).click();
  await phone.getByText('Not enemies. They just do not hold on.').waitFor();
  await looksRight(phone, 'client-said-390');
});

test('the second version says what is new, and is agreed once its examples are there', async () => {
  await hold(4, 4);
  await toSheets();
  await desk.getByRole('link', { name: /Open The pattern/ }).click();
  await desk.getByText('Not enemies. They just do not hold on.').waitFor();
  await desk.getByRole('button', { name: 'Write it again' }).click();
  await desk.getByLabel('Other').fill('People who let go of the rail and then ask why I did not see it');
  const examples: [string, string][] = [
    ['Gordon', 'Redid his roster after he had gone home'],
    ['Sunniva', 'Looked at her telephone when she was late'],
    ['Bea', 'Waited in the car outside the party'],
  ];
  for (const [place, [who, what]] of examples.entries()) {
    await desk.getByRole('button', { name: 'Add: Example', exact: true }).click();
    const row = desk.getByRole('group', { name: `Example ${place + 1}`, exact: true });
    await row.getByLabel('With whom').selectOption({ label: who });
    await row.getByLabel('What happened').fill(what);
  }
  await desk.getByRole('button', { name: 'Move Example 3 up' }).click();
  await desk.getByRole('button', { name: 'Add: Example from this room' }).click();
  const room = desk.getByRole('group', { name: 'Example from this room 1' });
  await room.getByLabel('What happened').fill('Asked whether I was sleeping enough');
  await looksRight(desk, 'rows-1280');
  await desk.getByRole('button', { name: 'Save as version 2' }).click();
  await desk.getByText('new in this version').first().waitFor();
  await desk.getByRole('button', { name: 'Share it with the client' }).click();
  await desk.getByText('The client can see it since').waitFor();
  await go(phone, '/my/sheets');
  await phone.getByRole('radio', { name: 'Yes, it fits' }).check({ force: true });
  await phone.getByRole('button', { name: 'Send' }).first().click();
  await phone.getByText('You said that it fits.').waitFor();
  await desk.reload();
  await desk.getByText('Agreed', { exact: true }).waitFor();
  await looksRight(desk, 'agreed-1280');
  const { sheets } = (await view()).course;
  expect(sheets.entries[0]).toMatchObject({
    answers: [{ answer: 'agrees', version: 2, as: 'client' }],
    comments: [{ words: 'Not enemies. They just do not hold on.', version: 1, as: 'client' }],
  });
  expect(sheets.entries[0]?.versions[1]?.fields.currentExamples).toMatchObject([
    { person: people.Gordon },
    { person: people.Bea },
    { person: people.Sunniva },
  ]);
});

test('the goodbye letter is drafted at 13, said to, and stands in its last version at 16', async () => {
  await hold(5, 13);
  const parts = ['The pattern', 'The way come', 'What changed', 'What remains', 'Goodbye'];
  await toSheets();
  await desk.getByRole('link', { name: 'Write it: Goodbye letter' }).click();
  for (const part of parts) await desk.getByLabel(part, { exact: true }).fill(`${part}: a first draft.`);
  await desk.getByLabel('Session in which it was written').selectOption({ label: 'Session 13' });
  await desk.getByRole('button', { name: 'Save as version 1' }).click();
  await desk.getByRole('button', { name: 'Share it with the client' }).click();
  await desk.getByText('The client can see it since').waitFor();
  await hold(14, 14);
  await desk.reload();
  await desk.getByRole('button', { name: 'Note what the client said' }).click();
  await desk.getByLabel('In the client’s words').fill('Leave in that I counted the chairs.');
  await desk.getByLabel('Session in which it was said').selectOption({ label: 'Session 14' });
  await desk.getByRole('button', { name: 'Save' }).click();
  await desk.getByText('Leave in that I counted the chairs.').waitFor();
  await hold(15, 16);
  await desk.reload();
  await desk.getByRole('button', { name: 'Write it again' }).click();
  await desk.getByLabel('What remains', { exact: true }).fill('That you counted the chairs.');
  await desk.getByRole('button', { name: 'Save as version 2' }).click();
  await desk.getByRole('button', { name: 'Share it with the client' }).click();
  await desk.getByText('The client can see it since').waitFor();
  const letter = (await view()).course.sheets.entries.at(-1);
  expect(letter?.versions.map(({ session }) => session)).toEqual([13, 16]);
  expect(letter?.comments).toMatchObject([{ session: 14, version: 1, as: 'therapist' }]);
  await go(phone, '/my/sheets');
  await phone.getByText('That you counted the chairs.').waitFor();
  await looksRight(phone, 'client-letter-390');
});

test('each of these pages fits a telephone, and the printed course holds the sheets', async () => {
  await desk.setViewportSize({ width: 390, height: 844 });
  await toSheets();
  await desk.getByRole('heading', { name: 'Goodbye letter' }).waitFor();
  await looksRight(desk, 'list-390');
  await desk.getByRole('link', { name: /Open The pattern/ }).click();
  await desk.getByRole('figure').waitFor();
  await looksRight(desk, 'agreed-390');
  await desk.setViewportSize({ width: 1280, height: 900 });
  await toSheets();
  await desk.getByRole('heading', { name: 'Goodbye letter' }).waitFor();
  await looksRight(desk, 'list-1280');
  await go(desk, `/courses/${course}/print`);
  await desk.getByText('That you counted the chairs.').waitFor();
  await desk.getByText('Not enemies. They just do not hold on.').waitFor();
});

test('without a line, what the client says of a sheet waits on the phone and is sent once', async () => {
  await go(phone, '/my/sheets');
  const saying = phone.getByRole('region', { name: 'A letter to keep' });
  await saying.getByRole('button', { name: 'Say something to it' }).click();
  await phone.route('**/api/courses/*/acts/*', (route) => route.abort());
  await saying.getByLabel('What I think of it').fill('I will keep it in the wheelhouse.');
  await saying.getByRole('button', { name: 'Send' }).click();
  await phone
    .getByText(/Waiting/)
    .first()
    .waitFor();
  await phone.unroute('**/api/courses/*/acts/*');
  await phone.evaluate(() => window.dispatchEvent(new Event('online')));
  await phone.getByText('I will keep it in the wheelhouse.').waitFor();
  const said = async () =>
    (await client.get<CourseView>(`courses/${course}`)).course.sheets.entries
      .at(-1)
      ?.comments.filter(({ words }) => words === 'I will keep it in the wheelhouse.');
  await expect.poll(said).toHaveLength(1);
});
