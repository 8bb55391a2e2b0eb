import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { type Kith, startKith } from './kith.ts';
import { type CourseAtWork, courseAtWork, therapistAt } from './work-course.ts';
import { fill, openStep, rehearsedAndTried } from './work-hands.ts';

let kith: Kith;
let course: CourseAtWork;
let father: string;
let ines: string;

beforeAll(async () => {
  kith = await startKith();
  course = await courseAtWork(kith);
  father = await course.person({
    displayName: 'Father',
    role: 'father',
    living: 'deceased',
    deathDate: '2014-12-02',
  });
  ines = await course.person({ displayName: 'Ines', role: 'friend', living: 'living' });
  await course.does('chooseFocus', {
    area: 'grief',
    people: [father],
    why: 'It began in the month he died',
    whyForClient: 'I never mourned my father',
  });
}, 30_000);

afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('a father is mourned: the link, the portrait, the day, an unwelcome feeling and a step back to people (GR-1 to GR-8)', async () => {
  const page = await therapistAt(kith, course.id, '/grief');
  await page.getByRole('button', { name: 'Begin with one person' }).click();
  expect(await page.getByLabel('Who or what was lost').inputValue()).toBe('Father');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /^GR-1 .*next/ }).waitFor();
  await page.getByRole('button', { name: 'Questions to ask' }).first().click();
  await page.getByText('What happens to you near the dates?').waitFor();
  await page.getByRole('button', { name: 'Write: How the death and the low mood belong together' }).click();
  await fill(page, { 'How the death and the low mood belong together': 'It comes back each December.' });
  await page.getByRole('button', { name: /^GR-1 .*in the record/ }).waitFor();
  const { grief } = await course.does('noteAnniversary', {
    lossId: (await lossOf())?.id,
    what: 'His birthday',
    date: '03-14',
  });
  const lossId = grief.losses[0]?.id;
  await course.does('explainMourning', { lossId, about: 'Mixed feelings belong to it' });
  await course.does('describeLostRelationship', {
    lossId,
    positives: ['He sang'],
    negatives: ['Silent for days'],
  });
  await openStep(page, 'GR-4');
  await page.getByRole('button', { name: 'Tell this part: The day' }).click();
  await fill(page, { 'What happened': 'The telephone at six', 'What they feel telling it now': 'Angry' });
  await page.getByRole('figure').getByText('The telephone at six').first().waitFor();
  await openStep(page, 'GR-5');
  await page.getByRole('button', { name: 'Name a feeling' }).click();
  await page.getByLabel('Feeling', { exact: true }).selectOption({ label: 'Relieved' });
  await page.getByRole('radio', { name: 'Unwelcome' }).check({ force: true });
  await page
    .getByRole('radiogroup', { name: 'How strong' })
    .getByRole('radio', { name: '6' })
    .check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Relieved, 6 of 10' }).waitFor();
  await course.does('planCommemoration', { lossId, plan: 'A candle on the second' });
  await course.does('writeReinvolvementStep', { lossId, activity: 'Swim on Sundays', personId: ines });
  await openStep(page, 'GR-8');
  await page.getByRole('button', { name: 'Write: How they wish to carry the person with them' }).click();
  await fill(page, { 'How they wish to carry the person with them': 'His song in the kitchen' });
  await page.getByRole('button', { name: /^GR-8 .*in the record/ }).waitFor();
  await page.getByText('Ask which leads now, grief or low mood').waitFor();
  await expectAccessible(page, '#page');
  await page.context().close();
}, 40_000);

test('a wish to join him raises an alarm, and the page says that it did', async () => {
  const page = await therapistAt(kith, course.id, '/grief');
  await page.getByRole('button', { name: 'They spoke of wishing to join them' }).click();
  await page.getByLabel('What was said').fill('I would rather be with him');
  await page.getByRole('button', { name: 'Record and raise the alarm' }).click();
  await page.getByText(/An alarm was raised on/).waitFor();
  await page.getByText('One alarm waits for an answer').waitFor();
  await page.context().close();
}, 40_000);

test('asking a friend to the grave goes from analysis to rehearsal to try-out and comes back', async () => {
  await rehearsedAndTried(kith, course, {
    title: 'I told Ines that all is well',
    person: ines,
    name: 'Ines',
    result: 'Done',
  });
}, 40_000);

async function lossOf() {
  const { grief } = await course.does('markTechnique', { session: 3, technique: 'T-04', about: '' });
  return grief.losses[0];
}
