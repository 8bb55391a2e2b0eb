import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { type Kith, startKith } from './kith.ts';
import { type CourseAtWork, courseAtWork, therapistAt } from './work-course.ts';
import { fill, openStep, rehearsedAndTried } from './work-hands.ts';

let kith: Kith;
let course: CourseAtWork;
let tomas: string;

beforeAll(async () => {
  kith = await startKith();
  course = await courseAtWork(kith);
  tomas = await course.person({ displayName: 'Tomas', role: 'partner', living: 'living' });
  await course.does('chooseFocus', {
    area: 'role_dispute',
    people: [tomas],
    why: 'It began with the rows',
    whyForClient: 'Tomas and I want different things',
    stage: 'impasse',
  });
});

afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('a dispute begins with safety asked alone; then its stage, what each expects and what it is about (RD-1 to RD-4)', async () => {
  const page = await therapistAt(kith, course.id, '/dispute');
  await page.getByRole('button', { name: 'Begin with one person' }).click();
  await page.getByLabel('Where it is').selectOption({ label: 'Partner' });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Nobody has asked yet whether the client is safe with Tomas').waitFor();
  await openStep(page, 'RD-10');
  await page.getByText(/A joint session needs a recorded answer/).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Plan a joint session' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Save the answer' }).click();
  await page.getByRole('radio', { name: 'Alone', exact: true }).check({ force: true });
  await page.getByRole('radio', { name: 'Safe', exact: true }).check({ force: true });
  await page.getByRole('region', { name: 'Safety with Tomas' }).getByRole('button', { name: 'Save' }).click();
  await page.getByText('Asked alone, the client says they are safe with Tomas.').waitFor();
  await page.getByRole('button', { name: 'Plan a joint session' }).waitFor();
  await page.getByRole('button', { name: 'Write: What the clash or the silence does to the mood' }).click();
  await fill(page, { 'What the clash or the silence does to the mood': 'Low for three days' });
  await openStep(page, 'RD-2');
  for (const [stage, shows] of [
    ['Impasse', 'No talk in six weeks'],
    ['Renegotiation', 'Asked, and was heard'],
  ] as const) {
    await page.getByRole('button', { name: /^Judge/ }).click();
    await page.getByRole('radio', { name: stage }).check({ force: true });
    await fill(page, { 'What shows it': shows });
  }
  await page.getByText('Session 4: Impasse. No talk in six weeks').waitFor();
  await page.getByText('Current stage: Renegotiation. Calm it, so that talking can work.').waitFor();
  await openStep(page, 'RD-3');
  await page.getByRole('button', { name: 'Add a topic' }).click();
  await page.getByLabel('About', { exact: true }).selectOption({ label: 'Time' });
  await page
    .getByRole('radiogroup', { name: 'Has the client said so' })
    .getByRole('radio', { name: 'Not said' })
    .check({ force: true });
  await fill(page, {
    'What the client expects': 'One evening a week',
    'What the other seems to expect': 'Quiet',
  });
  await page.getByRole('figure').getByText('One evening a week').first().waitFor();
  await openStep(page, 'RD-4');
  await page.getByRole('button', { name: 'Add an issue' }).click();
  await fill(page, { 'What it is really about': 'Whether we decide together' });
  await page.getByRole('heading', { name: 'Whether we decide together' }).waitFor();
  await expectAccessible(page, '#page');
  await page.context().close();
});

test('what keeps it going, parallels, options and how it stands are kept at their steps (RD-5 to RD-11)', async () => {
  const disputeId = (await chart()).dispute.disputes[0]?.id;
  await course.does('writeWhatKeepsItGoing', { disputeId, kind: 'fear', what: 'That he leaves' });
  await course.does('writeDisputeParallel', { disputeId, who: 'My mother', what: 'I go quiet there too' });
  const { decisions } = await course.does('startDecision', {
    problem: 'Whether to move',
    personIds: [tomas],
  });
  const page = await therapistAt(kith, course.id, `/decision/${decisions.decisions[0]?.id}`);
  await page.getByRole('button', { name: 'Add “leave it as it is”' }).click();
  await page.getByRole('radio', { name: 'Safe', exact: true }).check({ force: true });
  await fill(page, {});
  for (const option of ['Move in May', 'Stay until summer']) {
    await page.getByRole('button', { name: 'Add an option' }).click();
    await page.getByRole('radio', { name: 'Safe', exact: true }).check({ force: true });
    await fill(page, { 'The option': option });
  }
  await page.getByRole('button', { name: 'Choose this one: Stay until summer' }).click();
  await fill(page, { 'Why this one': 'There is time to talk' });
  await page.getByText('Chosen: Stay until summer').waitFor();
  await page.goto(`${kith.address}/courses/${course.id}/work/dispute`);
  await openStep(page, 'RD-8');
  await page.getByRole('link', { name: 'Whether to move' }).waitFor();
  await openStep(page, 'RD-11');
  await page.getByRole('button', { name: 'Say how it stands now' }).click();
  await page.getByLabel('How it stands').selectOption({ label: 'Better' });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /^RD-11 .*in the record/ }).waitFor();
  await page.context().close();
});

test('a row with Tomas goes from analysis to rehearsal to try-out, and “not yet” comes back', async () => {
  const exchange = { title: 'Sunday dinner', person: tomas, name: 'Tomas', result: 'Not yet' };
  await rehearsedAndTried(kith, course, exchange);
});

test('where the client is not safe nothing is rehearsed, and no joint session can be planned (RD-10)', async () => {
  await course.does('checkSafetyAtHome', {
    personId: tomas,
    answer: 'not_safe',
    asked: 'alone',
    when: 'mid_point',
  });
  const page = await therapistAt(kith, course.id, '/dispute');
  await page.getByText(/The client may not be safe with Tomas/).waitFor();
  await openStep(page, 'RD-10');
  await page
    .getByText('No joint session: this record says that somebody may not be safe.', { exact: false })
    .waitFor();
  const analysis = (await chart()).communication.analyses[0]?.id;
  await page.goto(`${kith.address}/courses/${course.id}/work/analysis/${analysis}`);
  await page.getByRole('button', { name: 'Rehearse this' }).first().click();
  await page.getByText('so nothing is rehearsed or tried with them', { exact: false }).waitFor();
  await page.getByRole('link', { name: 'Go to safety with this person' }).waitFor();
  await page.context().close();
});

const chart = () => course.does('markTechnique', { session: 3, technique: 'T-05', about: '' });
