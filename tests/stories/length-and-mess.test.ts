import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { type LongCourse, longText, writeLongCourse } from '#examples/long-course.ts';
import { closeBrowser, expectAccessible, printedAlone, sidewaysScroll } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

const client = { name: 'Maria-Magdalena von Hohenberg-Sonnenschein de la Vega y Castro', born: '1991-05-17' };
const clientsDoor = { email: 'maria@example.org', password: 'grey otters hum at dusk' };

let kith: Kith;
let id: string;
let long: LongCourse;
let therapist: Page;

beforeAll(async () => {
  kith = await startKith();
  const opened = await withCourse(kith, { ...client, email: clientsDoor.email });
  id = opened.id;
  long = await writeLongCourse(opened.therapist, id, {
    sessions: 16,
    factsASession: 60,
    words: 5000,
    lastNote: 'draft',
  });
  await joins(kith, opened.therapist, { client: opened.client }, clientsDoor.password);
  therapist = await signedIn(kith);
}, 60_000);

afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const rooms = (course: LongCourse) => [
  'session/16?part=before',
  'session/16?part=during',
  'session/16?part=after',
  'session/1?part=after',
  'people',
  `people/${course.people[0]}`,
  'timeline',
  'moods',
  'work',
  `work/analysis/${course.analysis}`,
  `work/role-play/${course.rolePlay}`,
  'work/try-outs',
  'record',
  'print',
];

/** The rooms that look otherwise when they are crowded; the others are looked at by axe as every screen is. */
const crowded = /during|after|timeline|moods|analysis|record/;

/** Dark on a telephone and light at a desk: nothing to the side, nothing that axe finds, and no room without end. */
async function readsWell(page: Page, address: string, theme: 'light' | 'dark', axe: 'looks' | 'rests') {
  await page.setViewportSize({ width: theme === 'dark' ? 390 : 1280, height: 900 });
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(kith.address + address);
  await page.locator('h1, main h2').first().waitFor();
  await page.getByRole('status').filter({ hasText: 'One moment' }).waitFor({ state: 'detached' });
  if (axe === 'looks') await expectAccessible(page, 'main');
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await sidewaysScroll(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
  }
}

test('sixteen sessions of sixty facts, forty people and sixty events: every room still reads well', async () => {
  expect(long.facts).toBeGreaterThan(1000);
  for (const [nth, room] of rooms(long).entries())
    await readsWell(
      therapist,
      `/courses/${id}/${room}`,
      nth % 2 ? 'light' : 'dark',
      crowded.test(room) ? 'looks' : 'rests',
    );
}, 90_000);

test('the client’s own pages stay short and plain beside a long course', async () => {
  const page = await signedIn(kith, clientsDoor);
  for (const room of ['/home', '/my/people', '/my/try-outs', '/my/work'])
    await readsWell(page, room, 'dark', room === '/my/try-outs' ? 'looks' : 'rests');
  await page.goto(`${kith.address}/my/try-outs`);
  await expect.poll(() => page.getByRole('radiogroup').count(), { timeout: 10_000 }).toBe(2);
  await page.getByRole('button', { name: 'Show all 20' }).click();
  await expect.poll(() => page.getByRole('radiogroup').count(), { timeout: 10_000 }).toBe(20);
  await page.context().close();
}, 30_000);

test('a note of 5,000 words is written on without waiting, and a reload has every word (X-12)', async () => {
  await therapist.setViewportSize({ width: 1280, height: 900 });
  await therapist.goto(`${kith.address}/courses/${id}/session/16?part=after`);
  const note = therapist.getByLabel('Note of session 16');
  await note.waitFor();
  expect((await note.inputValue()).split(/\s+/)).toHaveLength(5000);
  const box = await note.boundingBox();
  expect(box?.height).toBeLessThan(900);
  await note.focus();
  await therapist.keyboard.press('Control+End');
  const added = ' And then she laughed, for the first time since the autumn.';
  const began = Date.now();
  await therapist.keyboard.type(added);
  expect((Date.now() - began) / added.length, 'milliseconds a key').toBeLessThan(100);
  await therapist.getByText('Saved', { exact: true }).waitFor();
  await therapist.reload();
  await note.waitFor();
  expect(await note.inputValue()).toBe(longText(5000) + added);
  await therapist.getByRole('button', { name: 'Sign the note' }).click();
  await therapist.getByRole('button', { name: 'Read all 5011 words' }).click();
  expect((await therapist.getByText('for the first time since the autumn').textContent())?.length).toBe(
    (longText(5000) + added).length,
  );
}, 40_000);

test('among a thousand entries one is found by its day and its words, and the earliest can be reached', async () => {
  await therapist.goto(`${kith.address}/courses/${id}/record`);
  const entries = therapist.getByRole('main').getByRole('heading', { level: 3 });
  const count = (words: RegExp) => therapist.getByText(words).waitFor();
  await entries.nth(39).waitFor();
  await therapist.getByLabel('When it happened').fill('2026-02-10');
  await count(/^60 entries of 1[01]\d\d\./);
  await therapist.getByLabel('Words in the entry').fill('two days of silence, 39');
  await count(/^One entry of 1[01]\d\d\./);
  await therapist.getByText('which ended with the door and two days of silence, 39').first().waitFor();
  await therapist.getByLabel('Words in the entry').fill('');
  await therapist.getByLabel('When it happened').fill('2026-01-13');
  await therapist.getByRole('button', { name: 'Show earlier entries' }).click();
  await therapist.getByText('Entry 1', { exact: true }).waitFor();
}, 40_000);

test('the lines of a long exchange are all there, the rehearsal has a title one can read, and lists unfold', async () => {
  await therapist.goto(`${kith.address}/courses/${id}/work/analysis/${long.analysis}`);
  await therapist.getByRole('heading', { name: 'Line by line' }).waitFor();
  expect(await therapist.getByText('always say fine and then we do not talk').count()).toBe(6 + 4);
  await therapist.getByRole('button', { name: 'Change the script' }).click();
  expect(await therapist.getByRole('textbox', { name: /^Said, line \d+$/ }).count()).toBeGreaterThanOrEqual(
    30,
  );
  await therapist.goto(`${kith.address}/courses/${id}/work/role-play/${long.rolePlay}`);
  const title = therapist.getByRole('heading', { level: 2 }).first();
  expect((await title.textContent())?.length).toBeLessThan(90);
  const takes = therapist.getByRole('heading', { name: /^Take \d+/ });
  expect(await takes.allInnerTexts()).toEqual([18, 19, 20].map((n) => expect.stringContaining(`Take ${n}:`)));
  await therapist.getByRole('button', { name: 'Show all 20' }).click();
  await expect.poll(() => takes.count()).toBe(20);
  await therapist.goto(`${kith.address}/courses/${id}/work/try-outs`);
  const tryOuts = therapist.getByRole('heading', { level: 3, name: /: ask, \d+$/ });
  await expect.poll(() => tryOuts.count()).toBe(6);
  const first = await therapist.request.get(`${kith.address}/api/courses/${id}`);
  const { course } = (await first.json()) as { course: Course };
  await therapist.goto(`${kith.address}/courses/${id}/work/try-outs#${course.tryOuts.tryOuts[0]?.id}`);
  await therapist.reload();
  await expect.poll(() => tryOuts.count()).toBe(20);
  await therapist.goto(`${kith.address}/courses/${id}/session/16?part=during`);
  const tied = therapist.getByRole('listitem').filter({ hasText: /5 → \d/ });
  await therapist.getByRole('button', { name: 'Show all 29' }).click();
  await expect.poll(() => tied.count(), { timeout: 10_000 }).toBeGreaterThanOrEqual(29);
}, 40_000);

test('the long course is printed whole: each picture on one sheet, folded lists and the folded note open', async () => {
  await therapist.goto(`${kith.address}/courses/${id}/timeline`);
  await therapist.getByRole('button', { name: 'Print this picture' }).waitFor();
  expect(await printedAlone(therapist)).toBe(1);
  await therapist.goto(`${kith.address}/courses/${id}/people`);
  await therapist.getByRole('button', { name: 'Print this picture' }).waitFor();
  expect(await printedAlone(therapist)).toBe(1);
  await therapist.goto(`${kith.address}/courses/${id}/session/1?part=after`);
  const note = therapist.getByText('She said that it was the silence').first();
  await note.waitFor();
  const folded = () => note.evaluate((at) => at.scrollHeight - at.clientHeight);
  expect(await folded()).toBeGreaterThan(1000);
  await therapist.emulateMedia({ media: 'print' });
  expect(await folded()).toBeLessThanOrEqual(1);
  await therapist.emulateMedia({ media: 'screen' });
  await therapist.goto(`${kith.address}/courses/${id}/print`);
  await therapist.getByRole('heading', { name: 'Signed notes' }).waitFor();
  const paper = (await therapist.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(10);
}, 40_000);
