import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, expectAccessible, type Seat, sidewaysScroll } from '#tests/browser.ts';
import { type Kith, startKith } from './kith.ts';
import { type CourseAtWork, clientAt, courseAtWork, dayOf, therapistAt } from './work-course.ts';

let kith: Kith;
let work: CourseAtWork;

/** At session 1: close to one person, and to neither family nor friends. */
const atFirst = [6, 6, 2, 2, 6, 2, 2, 2, 2, 6, 2, 2];

beforeAll(async () => {
  kith = await startKith();
  work = await courseAtWork(kith);
  await work.does('answerMeasure', { instrument: 'mspss', answers: atFirst, session: 1 }, dayOf(1));
}, 60_000);

afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const at = async (path: string, seat: Seat = {}): Promise<Page> => {
  const page = await therapistAt(kith, work.id, '', seat);
  await page.goto(`${kith.address}/courses/${work.id}/${path}`);
  return page;
};

test('a measure with subscales is answered on the desk, and each subscale is told at once beside the total', async () => {
  const page = await at('measures/answer/mspss');
  await page.getByRole('form', { name: 'Answer MSPSS' }).waitFor();
  const answers = ['7', '7', '4', '4', '7', '2', '3', '4', '2', '7', '5', '3'];
  for (const [place, digit] of answers.entries()) {
    await page.waitForFunction((n) => document.activeElement?.closest(`[data-question="${n}"]`), place + 1);
    await page.keyboard.press(digit);
  }
  await page.getByText('12 of 12 answered').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('MSPSS: 4.58, moderate. Recorded.').waitFor();
  await page.getByText('Significant other 7; Family 4.25; Friends 2.5').waitFor();
  await expectAccessible(page, 'main');
  await page.context().close();
}, 60_000);

test('the subscales stand in the readings and in what the measure is made of, and each can be drawn', async () => {
  const page = await at('measures');
  const row = page.getByRole('row').filter({ hasText: '4.58' });
  await row.getByText('Significant other 7; Family 4.25; Friends 2.5').waitFor();
  const picture = page.getByRole('figure', { name: 'MSPSS' });
  await picture.waitFor();
  await page.getByLabel('What is drawn: MSPSS').selectOption('Family');
  const family = page.getByRole('figure', { name: 'MSPSS, Family' });
  await family.waitFor();
  await family.getByText('from 2 to 4.25', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Where the MSPSS comes from' }).click();
  await page.getByText('Family: questions 3, 4, 8, 11, from 1 to 7').waitFor();
  await page.getByText('adolescents and adults').waitFor();
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await expectAccessible(page, 'main');
  await page.context().close();
}, 60_000);

test('the same is read on a telephone, in the dark', async () => {
  const page = await at('measures', { width: 390, height: 844, theme: 'dark' });
  await page.getByText('Significant other 7; Family 4.25; Friends 2.5').waitFor();
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await expectAccessible(page, 'main');
  await page.context().close();
}, 60_000);

test('before the session each subscale stands beside the one before, and the printed course has them all', async () => {
  const page = await at('session');
  await page
    .getByText('Significant other 7 (before 6); Family 4.25 (before 2); Friends 2.5 (before 2)')
    .waitFor();
  await expectAccessible(page, 'main');
  await page.goto(`${kith.address}/courses/${work.id}/print`);
  const scores = page.getByRole('table', { name: 'MSPSS' });
  await scores.getByRole('columnheader', { name: 'Friends' }).waitFor();
  await expect
    .poll(() => scores.getByRole('row').last().getByRole('cell').allTextContents())
    .toEqual(expect.arrayContaining(['4.58', '7', '4.25', '2.5']));
  await page.getByText('MSPSS 3.33 (Significant other 6; Family 2; Friends 2)').waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await scores.waitFor();
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await page.context().close();
}, 60_000);

test('a client reads the parts that have a plain name for them, on their own page', async () => {
  const page = await clientAt(kith, '/my/progress');
  await page.getByRole('heading', { name: 'People behind me' }).waitFor();
  await page.getByText('My family: 4.25 of 7').waitFor();
  await page.getByText('Somebody close to me: 7 of 7').waitFor();
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await expectAccessible(page);
  await page.context().close();
}, 60_000);
