import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { type Kith, startKith } from './kith.ts';
import { type CourseAtWork, courseAtWork, therapistAt } from './work-course.ts';
import { fill, openStep, rehearsedAndTried } from './work-hands.ts';

let kith: Kith;
let course: CourseAtWork;
let ineke: string;

beforeAll(async () => {
  kith = await startKith();
  course = await courseAtWork(kith);
  ineke = await course.person({ displayName: 'Ineke', role: 'colleague', living: 'living' });
  await course.does('chooseFocus', {
    area: 'interpersonal_deficits',
    why: 'Few ties since school',
    whyForClient: 'It has long been hard to come close to people',
    rejected: ['grief', 'role_dispute', 'role_transition'].map((area) => ({
      area,
      why: 'None near the onset',
    })),
  });
}, 30_000);

afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('past ties, what repeats, what happens here, a ladder of contact and a plan that outlives therapy (DF-1 to DF-8)', async () => {
  await course.does('linkIsolation', { words: 'After two days alone it sinks' });
  const page = await therapistAt(kith, course.id, '/deficits');
  await page.getByRole('button', { name: 'Look back at somebody' }).click();
  await fill(page, { 'Who it was': 'Sander', 'How it ended, or where it stands': 'I stopped answering' });
  await openStep(page, 'DF-3');
  await page.getByRole('button', { name: 'Add a pattern card' }).click();
  await page.getByRole('radio', { name: 'Coming closer' }).check({ force: true });
  await fill(page, { 'What sets it off': 'Someone asks about me', 'What I do': 'I joke' });
  await page.getByText('It usually goes wrong at: Getting closer.', { exact: false }).waitFor();
  await course.does('noteRoomEvent', {
    kind: 'parallel',
    what: 'She joked when I asked',
    shared: 'with_client',
  });
  await course.does('writeContactSkill', { skill: 'Telling one true thing' });
  await openStep(page, 'DF-6');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page
    .getByRole('radiogroup', { name: 'How frightening' })
    .getByRole('radio', { name: '4' })
    .check({ force: true });
  await fill(page, { 'A step small enough to try': 'Say good morning to Ineke' });
  await page.getByRole('button', { name: 'Say what came of it: Say good morning to Ineke' }).click();
  await page.getByRole('radio', { name: 'Tried differently' }).check({ force: true });
  await fill(page, { 'What went a little better than expected': 'She stayed a while' });
  await openStep(page, 'DF-7');
  await page.getByText(/: Tried differently/).waitFor();
  await openStep(page, 'DF-8');
  await page.getByRole('button', { name: 'Write the plan' }).click();
  await fill(page, { Who: 'Ineke', 'How often': 'Each week' });
  await page.getByText('Ineke · Each week').waitFor();
  await page.getByRole('button', { name: /^DF-8 .*in the record/ }).waitFor();
  await expectAccessible(page, '#page');
  await page.context().close();
}, 40_000);

test('a step towards Ineke goes from analysis to rehearsal to try-out and comes back', async () => {
  const exchange = { title: 'She asked and I joked', person: ineke, name: 'Ineke', result: 'Done' };
  await rehearsedAndTried(kith, course, exchange);
}, 40_000);

test('a course without work at home shows no try-outs anywhere in the work', async () => {
  await course.does('changeProtocolSettings', {
    settings: { tryOuts: 'none' },
    why: 'The service asks for it',
  });
  const page = await therapistAt(kith, course.id);
  await page.getByRole('link', { name: 'Communication analysis' }).waitFor();
  expect(await page.getByRole('link', { name: 'Try-out' }).count()).toBe(0);
  await page.goto(`${kith.address}/courses/${course.id}/work/try-outs`);
  await page.getByText('This course works without tasks between sessions.', { exact: false }).waitFor();
  await page.context().close();
}, 40_000);
