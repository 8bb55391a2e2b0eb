import { afterAll, beforeAll, expect, test } from 'vitest';
import { deficitsStrategies } from '#core/course/deficits/strategies.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { write } from '#tests/stories/forms/form-hands.ts';
import * as ending from './ending-hands.ts';
import { type Kith, startKith } from './kith.ts';
import { expectReadable } from './whole-course.ts';
import { type CourseAtWork, courseAtWork, therapistAt } from './work-course.ts';
import { inTheRecord, openStep, rehearsedAndTried } from './work-hands.ts';

const issues = ['It has long been hard to come close', 'I joke when it matters'] as const;

/** The ending as the loss of a tie that held; the slowest of the four, and followed by monthly maintenance. */
const farewell: ending.Farewell = {
  middle: [17, 16, 15, 15, 13, 12, 10, 8, 6],
  onTheTelephone: 6,
  last: [5, 5, 4],
  feelings: ['Sad', 'Angry'],
  inTheirWords: 'You are one of the few I talk to, and now you go',
  goodbyesBefore: 'I stopped answering before they could leave',
  issues: [
    { words: issues[0], now: 'Better', did: 'Said good morning, and stayed for the answer' },
    { words: issues[1], now: 'The same', did: 'Noticed it twice, here and with Ineke' },
  ],
  skill: 'Tell one true thing',
  support: { need: 'A fixed hour with somebody', who: 'Ineke' },
  stressor: {
    opens: 'Add a hard time to come',
    answers: {
      'What is coming': 'The first Tuesday without a session',
      When: '2026-05-05',
      'The plan': 'Coffee with Ineke at that hour',
      Rehearsed: { choose: 'Yes' },
    },
  },
  signs: [
    'Someone asks about me: I joke',
    'She joked when I asked',
    'Say good morning to Ineke: She stayed a while',
    'Coffee on Tuesday: She asked when again',
    'Ineke: closer on the circle than at first',
    'PHQ-9 from 17 to 5',
  ],
  plan: {
    signs: {
      early: [
        { sign: 'I do not answer', domain: 'relational' },
        { sign: 'Two days without a word', domain: 'relational' },
        { sign: 'Up until three', domain: 'sleep' },
      ],
    },
    triggers: [{ what: 'A holiday alone' }, { what: 'Ineke away', area: 'interpersonal_deficits' }],
    people: [{ who: 'Ineke' }, { who: 'My cousin' }],
    skills: [{ skill: 'One true thing' }, { skill: 'Ask back' }, { skill: 'Stay ten minutes' }],
    actions: { green: ['Coffee on Tuesdays'], amber: ['Write to Ineke'], red: ['The GP within a week'] },
    wayBack: 'Ring Harbour Street, or ask the GP',
  },
  after: {
    'What comes after': { pick: 'Monthly maintenance' },
    Why: 'The third episode; well now, and the ties are young',
    Medication: { pick: 'None taken' },
    'The client': { choose: 'Agrees' },
  },
  valued: 'That you noticed when I joked',
  disappointed: 'That it stops when it begins',
};

let kith: Kith;
let course: CourseAtWork;
let ineke: string;

beforeAll(async () => {
  kith = await startKith();
  course = await courseAtWork(kith, issues);
  ineke = await course.person({ displayName: 'Ineke', role: 'colleague', living: 'living', ring: 3 });
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
  const page = await therapistAt(kith, course.id, '/deficits');
  await write(page, 'Write: What some days alone do to the mood', {
    'What some days alone do to the mood': 'After two days alone it sinks',
  });
  await openStep(page, 'DF-2');
  await write(page, 'Look back at somebody', {
    'Who it was': 'Sander',
    'How it ended, or where it stands': 'I stopped answering',
  });
  await openStep(page, 'DF-3');
  await write(page, 'Add a pattern card', {
    'What sets it off': 'Someone asks about me',
    'What I do': 'I joke',
    'Where it usually goes wrong': { choose: 'Coming closer' },
  });
  await page.getByText('It usually goes wrong at: Getting closer.', { exact: false }).waitFor();
  await openStep(page, 'DF-4');
  await write(page, 'Note something between you', {
    'Of what kind': { choose: 'Like outside' },
    'What happened between you': 'She joked when I asked',
    'Spoken of together': { choose: 'Spoken of' },
  });
  await openStep(page, 'DF-5');
  await write(page, 'Add a skill', { 'A skill of being with people': 'Telling one true thing' });
  for (const sure of [2, 4]) await write(page, 'Rate now: Telling one true thing', { 'How sure': sure });
  await openStep(page, 'DF-6');
  await write(page, 'Add a step', {
    'A step small enough to try': 'Say good morning to Ineke',
    'How frightening': 4,
  });
  await write(page, 'Say what came of it: Say good morning to Ineke', {
    'How it went': { choose: 'Tried differently' },
    'What went a little better than expected': 'She stayed a while',
  });
  await openStep(page, 'DF-7');
  await page.getByText(/: Tried differently/).waitFor();
  await openStep(page, 'DF-8');
  await write(page, 'Write the plan', { Who: 'Ineke', 'How often': 'Each week' });
  await page.getByText('Ineke · Each week').waitFor();
  await inTheRecord(page, deficitsStrategies);
  await expectAccessible(page, '#page');
  await page.context().close();
}, 40_000);

test('a step towards Ineke goes from analysis to rehearsal to try-out and comes back', async () => {
  const exchange = { title: 'She asked and I joked', person: ineke, name: 'Ineke', result: 'Done' };
  await rehearsedAndTried(kith, course, exchange);
}, 40_000);

test('a course without work at home shows no try-outs anywhere in the work', async () => {
  const works = (tryOuts: string) =>
    course.does('changeProtocolSettings', { settings: { tryOuts }, why: 'The service asks for it' });
  await works('none');
  const page = await therapistAt(kith, course.id);
  await page.getByRole('link', { name: 'Communication analysis' }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Try-out' }).count()).toBe(0);
  await page.goto(`${kith.address}/courses/${course.id}/work/try-outs`);
  await page.getByText('This course works without tasks between sessions.', { exact: false }).waitFor();
  await page.context().close();
  await works('agreed');
}, 40_000);

test('steps were taken and a tie came closer; the ending is the loss of one that held, and maintenance follows (E-01 to E-10), with how it was still asked (E-12)', async () => {
  await overTheWeeks();
  const here = await ending.towardsTheEnd(course, farewell);
  const { ana, leila } = here;
  await leila.goto(`${kith.address}/my/people/${ineke}`);
  await expect.poll(() => leila.getByRole('radiogroup').count()).toBe(0);
  await leila.getByRole('button', { name: 'Change what I say' }).press('Enter');
  await leila.keyboard.press('Tab');
  await expect
    .poll(() => leila.getByLabel('Name or nickname').evaluate((name) => name === document.activeElement))
    .toBe(true);
  await leila
    .getByRole('radiogroup', { name: /^How close are they now/ })
    .getByText('Close', { exact: true })
    .click();
  await leila.getByRole('button', { name: 'Save' }).click();
  await leila.getByRole('heading', { name: 'My people' }).waitFor();
  await ending.nameTheEnding(here);
  await ending.answerOnTheTelephone(here);
  await ending.sayItOnTheTelephone(here);
  await ending.lookBack(here);
  await ending.prepareForAfter(here);
  await ending.sayGoodbye(here, 'In remission');
  await ana.getByText('Monthly maintenance was decided on 21 April 2026.').waitFor();
  await ending.keepIt(here, ['We go on once a month, to stay well.']);
  await ana.getByRole('button', { name: 'Open monthly maintenance' }).click();
  await ana.waitForURL((url) => url.pathname.endsWith('/session') && !url.pathname.includes(course.id));
  await ana.getByRole('heading', { name: 'Session 1 of 12' }).waitFor();
  await ana.getByRole('link', { name: 'The course before this one' }).waitFor();
  await ana.goto(ana.url().replace('/session', '/people'));
  await ana.getByRole('link', { name: 'Ineke' }).waitFor();
  await leila.goto(`${kith.address}/my/plan`);
  await leila.getByText(farewell.plan.wayBack ?? '').waitFor();
  await leila.getByRole('link', { name: 'What we did before' }).click();
  await leila.getByText('Your score has fallen from 17 to 4 since you began.').waitFor();
  await leila.getByText(farewell.valued).waitFor();
  await expect.poll(() => leila.getByRole('main').getByRole('button').count()).toBe(0);
  await expectReadable(leila, 'what we did before');
  await leila.goto(`${kith.address}/home`);
  await leila.getByRole('heading', { name: 'How was what we finished?' }).waitFor();
  await leila.getByRole('link', { name: 'Say how it was' }).click();
  await leila.getByRole('button', { name: 'Next' }).click();
  await leila.getByLabel('In my words').fill('Being missed');
  await leila.getByRole('button', { name: 'Send it' }).click();
  await leila.getByText('Thank you. What you wrote was sent to Ana Sousa.').waitFor();
  expect((await course.record()).ending.feedback?.mostHelpful).toBe('Being missed');
}, 60_000);

/** What the middle sessions brought: a harder step, tried and told. */
async function overTheWeeks(): Promise<void> {
  const coffee = { step: 'Coffee on Tuesday', personId: ineke, kind: 'acquaintance', fear: 7 };
  const { deficits } = await course.does('writeContactStep', coffee);
  const told = { status: 'done', betterThanExpected: 'She asked when again', fearAfter: 3 };
  await course.does('tellContactStep', { stepId: deficits.ladder.at(-1)?.id, ...told });
}
