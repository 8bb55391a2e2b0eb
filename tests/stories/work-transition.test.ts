import { afterAll, beforeAll, test } from 'vitest';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { type Kith, startKith } from './kith.ts';
import { type CourseAtWork, courseAtWork, therapistAt } from './work-course.ts';
import { fill, openStep, rehearsedAndTried } from './work-hands.ts';

let kith: Kith;
let course: CourseAtWork;
let thandi: string;

beforeAll(async () => {
  kith = await startKith();
  course = await courseAtWork(kith);
  thandi = await course.person({ displayName: 'Thandi', role: 'friend', living: 'living' });
  await course.does('chooseFocus', {
    area: 'role_transition',
    why: 'It began after the operation',
    whyForClient: 'My old life is gone',
    oldRole: 'Ward sister',
    newRole: 'At home with a bad back',
  });
}, 30_000);

afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('the old role is weighed and mourned before the new one; skills rise and supports are found (RT-1 to RT-9)', async () => {
  const page = await therapistAt(kith, course.id, '/transition');
  await page.getByRole('button', { name: 'Begin with one change' }).click();
  await page.getByLabel('Kind of change').selectOption({ label: 'Illness' });
  await fill(page, { 'What changed': 'The back operation' });
  await page.getByRole('heading', { name: 'From Ward sister to At home with a bad back' }).waitFor();
  const { transition } = await course.does('markTechnique', { session: 3, technique: 'T-04', about: '' });
  const transitionId = transition.transitions[0]?.id;
  await course.does('linkTransition', { transitionId, words: 'Low since the letter came' });
  await course.does('describeOldRole', { transitionId, positives: ['A team'], negatives: ['Nights'] });
  await course.does('describeNewRole', {
    transitionId,
    negatives: ['Nobody asks me'],
    possibilities: ['Teaching'],
  });
  await page.getByText('The new role is described and no loss is named yet.', { exact: false }).waitFor();
  await openStep(page, 'RT-3');
  await page.getByRole('button', { name: 'Name a loss' }).click();
  await fill(page, { 'What is lost': 'Being needed' });
  await page.getByText('no loss is named yet', { exact: false }).waitFor({ state: 'detached' });
  await course.does('tellChange', { transitionId, howItCame: 'In a letter', chosen: 'forced' });
  await course.does('writeDemand', { transitionId, belief: 'To be cheerful', whoCouldTell: 'Thandi' });
  await openStep(page, 'RT-7');
  await page.getByRole('button', { name: 'Add a skill' }).click();
  await fill(page, { 'Something the new role needs': 'Asking for help' });
  for (const sure of ['3', '6']) {
    await page.getByRole('button', { name: 'Rate now: Asking for help' }).click();
    await page.getByRole('radio', { name: sure, exact: true }).check({ force: true });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
  }
  await page.getByText('From 3 to 6 of 10.').waitFor();
  await course.does('writeRoleSupport', { transitionId, name: 'Thandi', personId: thandi, kind: 'stays' });
  await openStep(page, 'RT-9');
  await page.getByRole('button', { name: 'Write: How they would describe themselves now' }).click();
  await fill(page, { 'How they would describe themselves now': 'Somebody still learning what she can do' });
  await page.getByRole('button', { name: /^RT-9 .*in the record/ }).waitFor();
  await expectAccessible(page, '#page');
  await page.context().close();
}, 40_000);

test('asking Thandi for help goes from analysis to rehearsal to try-out and comes back', async () => {
  const exchange = { title: 'I said I was fine', person: thandi, name: 'Thandi', result: 'Partly' };
  await rehearsedAndTried(kith, course, exchange);
}, 40_000);
