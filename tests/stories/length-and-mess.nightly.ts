import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { type LongCourse, longText } from '#examples/long-course.ts';
import { printedAlone } from '#tests/browser.ts';
import { signedIn } from './coming-in.ts';
import type { Kith } from './kith.ts';
import { clientsDoor, type LongHouse, openLongHouse, readsWell } from './long-house.ts';
import { showEarlierEntries } from './work-hands.ts';

let house: LongHouse;
let kith: Kith;
let id: string;
let long: LongCourse;
let therapist: Page;

beforeAll(async () => {
  house = await openLongHouse();
  ({ kith, id, long, therapist } = house);
}, 60_000);
afterAll(() => house.close());

test('the client’s own pages stay short and plain beside a long course', async () => {
  const page = await signedIn(kith, clientsDoor);
  for (const room of ['/home', '/my/people', '/my/try-outs', '/my/work'])
    await readsWell(page, kith.address + room, 'dark', room === '/my/try-outs' ? 'looks' : 'rests');
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
  await therapist.keyboard.type(added);
  await therapist.getByText('Saved', { exact: true }).waitFor();
  await therapist.reload();
  await note.waitFor();
  await expect.poll(() => note.inputValue()).toBe(longText(5000) + added);
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
  await entries.nth(6).waitFor();
  await therapist.getByLabel('When it happened').fill('2026-02-10');
  await count(/^60 entries of 1[01]\d\d\./);
  await therapist.getByLabel('Words in the entry').fill('two days of silence, 39');
  await count(/^One entry of 1[01]\d\d\./);
  await therapist.getByText('which ended with the door and two days of silence, 39').first().waitFor();
  await therapist.getByLabel('Words in the entry').fill('');
  await therapist.getByLabel('When it happened').fill('2026-01-13');
  await therapist
    .getByText(/^Happened (13 January|January 13,) 2026$/)
    .first()
    .waitFor();
  await showEarlierEntries(therapist);
  await therapist.getByText('Entry 1', { exact: true }).waitFor();
}, 40_000);

test('the lines of a long exchange are all there, the rehearsal has a title one can read, and lists unfold', async () => {
  await therapist.goto(`${kith.address}/courses/${id}/work/analysis/${long.analysis}`);
  await therapist.getByRole('heading', { name: 'Line by line' }).waitFor();
  await expect.poll(() => therapist.getByText('always say fine and then we do not talk').count()).toBe(6 + 4);
  await therapist.getByRole('button', { name: 'Change the script' }).click();
  await expect
    .poll(() => therapist.getByRole('textbox', { name: /^Said, line \d+$/ }).count())
    .toBeGreaterThanOrEqual(30);
  await therapist.goto(`${kith.address}/courses/${id}/work/role-play/${long.rolePlay}`);
  const title = therapist.getByRole('heading', { level: 2 }).first();
  expect((await title.textContent())?.length).toBeLessThan(90);
  const takes = therapist.getByRole('heading', { name: /^Take \d+/ });
  await expect
    .poll(() => takes.allInnerTexts())
    .toEqual([18, 19, 20].map((n) => expect.stringContaining(`Take ${n}:`)));
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
  const tied = therapist.getByRole('listitem').filter({ hasText: /Mood 5 to \d/ });
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
