import { afterAll, beforeAll, expect, test } from 'vitest';
import { transitionStrategies } from '#core/course/transition/strategies.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { write } from '#tests/stories/forms/form-hands.ts';
import * as ending from './ending-hands.ts';
import { type Kith, startKith } from './kith.ts';
import { type CourseAtWork, courseAtWork, therapistAt } from './work-course.ts';
import { inTheRecord, openStep, rehearsedAndTried } from './work-hands.ts';

const issues = ['My old life is gone', 'I ask nobody for help'] as const;

/** The ending as one more change of role: from client to somebody who manages alone, with boosters agreed. */
const farewell: ending.Farewell = {
  middle: [16, 15, 15, 13, 12, 12, 10, 9, 9],
  onTheTelephone: 8,
  last: [8, 7, 6],
  feelings: ['Worried', 'Proud'],
  inTheirWords: 'From being looked after to looking after it myself',
  goodbyesBefore: 'I left the ward without a word to anybody',
  issues: [
    { words: issues[0], now: 'Better', did: 'Went back to the ward once, and said goodbye' },
    { words: issues[1], now: 'Better', did: 'Asked Thandi to lift the boxes' },
  ],
  skill: 'Ask before my back gives out',
  support: { need: 'Somebody who asks how the week was', who: 'The Thursday group' },
  stressor: {
    opens: 'Add a hard time to come',
    answers: {
      'What is coming': 'The pension board’s letter',
      When: '2026-06',
      'The plan': 'Open it with Thandi, not alone',
      Rehearsed: { choose: 'Yes' },
    },
  },
  signs: [
    'A team',
    'Teaching',
    'Asking for help: Thandi came twice',
    'Asking for help: from 3 to 8 of 10',
    'Joy: Has the same back, and teaches',
    'PHQ-9 from 17 to 7',
  ],
  plan: {
    signs: {
      early: [
        { sign: 'I say I am fine', domain: 'relational' },
        { sign: 'In bed past nine', domain: 'energy' },
        { sign: 'I wear the uniform at home', domain: 'behaviour' },
      ],
    },
    triggers: [{ what: 'A letter from the board', area: 'role_transition' }, { what: 'A new operation' }],
    people: [{ who: 'Thandi' }, { who: 'Joy' }],
    skills: [{ skill: 'Ask early' }, { skill: 'Walk' }, { skill: 'Teach one hour' }],
    actions: { green: ['The Thursday group'], amber: ['Ring Thandi'], red: ['The GP within a week'] },
    wayBack: 'Ring Harbour Street, or ask the GP',
  },
  after: {
    'What comes after': { pick: 'Finish, with boosters' },
    Why: 'Better, and the hard letter is still to come',
    Medication: { pick: 'Continues' },
    'Booster sessions': { lines: ['2026-07-28', '2026-10-27'] },
    'The client': { choose: 'Agrees' },
  },
  valued: 'That you did not cheer me up',
  disappointed: 'That it had to be so short',
};

let kith: Kith;
let course: CourseAtWork;
let thandi: string;

beforeAll(async () => {
  kith = await startKith();
  course = await courseAtWork(kith, issues);
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
  await write(page, 'Begin with one change', {
    'Kind of change': { pick: 'Illness' },
    'What changed': 'The back operation',
  });
  await page.getByRole('heading', { name: 'From Ward sister to At home with a bad back' }).waitFor();
  await write(page, 'Write: What changed, and what the mood did', {
    'What changed, and what the mood did': 'Low since the letter came',
  });
  await openStep(page, 'RT-2');
  await write(page, 'Write: What was good', {
    'What was good': { lines: ['A team'] },
    'What was hard': { lines: ['Nights'] },
    'Who the client was in it': 'The one they asked',
  });
  await openStep(page, 'RT-5');
  await write(page, 'Write: What is hard', {
    'What is hard': { lines: ['Nobody asks me'] },
    'What it makes possible': { lines: ['Teaching'] },
  });
  await page.getByText('The new role is described and no loss is named yet.', { exact: false }).waitFor();
  await openStep(page, 'RT-3');
  await write(page, 'Name a loss', { 'What is lost': 'Being needed', 'The goodbye': { choose: 'Not said' } });
  await page.getByText('no loss is named yet', { exact: false }).waitFor({ state: 'detached' });
  await openStep(page, 'RT-4');
  await write(page, 'Write: How it came about', {
    'How it came about': 'In a letter',
    'Chosen or forced': { choose: 'Forced' },
  });
  await openStep(page, 'RT-6');
  await write(page, 'Add a demand', {
    'What they believe is asked of them': 'To be cheerful',
    'Who could tell': 'Thandi',
    'How to find out': 'Ask her on Sunday',
  });
  await openStep(page, 'RT-7');
  await write(page, 'Add a skill', { 'Something the new role needs': 'Asking for help' });
  for (const sure of [3, 6]) await write(page, 'Rate now: Asking for help', { 'How sure': sure });
  await page.getByText('From 3 to 6 of 10.').waitFor();
  await openStep(page, 'RT-8');
  await write(page, 'Add somebody', {
    Who: 'Thandi',
    'The same person among their people': { pick: 'Thandi' },
    'Old, new or to find': { choose: 'Stays from before' },
  });
  await openStep(page, 'RT-9');
  await write(page, 'Write: How they would describe themselves now', {
    'How they would describe themselves now': 'Somebody still learning what she can do',
  });
  await inTheRecord(page, transitionStrategies);
  await expectAccessible(page, '#page');
  await page.context().close();
}, 40_000);

test('asking Thandi for help goes from analysis to rehearsal to try-out and comes back', async () => {
  const exchange = { title: 'I said I was fine', person: thandi, name: 'Thandi', result: 'Partly' };
  await rehearsedAndTried(kith, course, exchange);
}, 40_000);

test('mastery has risen over the weeks; the ending is one more change, with boosters that wait for the diary (E-01 to E-10)', async () => {
  await overTheWeeks();
  const here = await ending.towardsTheEnd(course, farewell, 'dark');
  const { ana, leila } = here;
  await ana.goto(`${kith.address}/courses/${course.id}/work/transition`);
  await openStep(ana, 'RT-7');
  await ana.getByText('From 3 to 8 of 10.').waitFor();
  await ana.getByText('Asking for help: from 3 to 8 of 10, in 4 ratings').waitFor();
  await ending.nameTheEnding(here);
  await ending.answerOnTheTelephone(here);
  await ending.sayItOnTheTelephone(here);
  await ending.lookBack(here);
  await ending.prepareForAfter(here);
  await ana.getByText('Not in the diary yet: 28 July 2026 and 27 October 2026.').waitFor();
  await ending.sayGoodbye(here, 'Reliably recovered');
  await ana.getByText('What was decided is: Finish, with boosters.', { exact: false }).waitFor();
  const booster = { at: '2026-07-28T10:00', minutes: 50, kind: 'follow_up' };
  await course.does('bookSession', booster);
  await ana.getByText('Not in the diary yet: 27 October 2026.').waitFor();
  await ending.keepIt(here, [
    'We finish here, and meet again now and then.',
    'My medication goes on.',
    'We meet again on 28 July 2026.',
    'We meet again about 27 October 2026; the hour is still to be agreed.',
  ]);
  await leila.goto(`${kith.address}/home`);
  await leila.getByText('28 July', { exact: false }).first().waitFor();
  expect((await course.record()).ending.after).toMatchObject({
    decision: 'booster',
    boosters: ['2026-07-28', '2026-10-27'],
  });
}, 60_000);

/** What the middle sessions brought: surer twice more, a small success, and somebody in the same boat. */
async function overTheWeeks(): Promise<void> {
  const [change] = (await course.record()).transition.transitions;
  const [skill] = change?.skills ?? [];
  const transitionId = change?.id;
  for (const confidence of [7, 8]) {
    await course.does('rateRoleSkill', { transitionId, skillId: skill?.id, confidence });
  }
  await course.does('writeRoleSkill', {
    ...skill?.text,
    transitionId,
    id: skill?.id,
    version: skill?.version,
    smallSuccess: 'Thandi came twice',
  });
  const joy = { name: 'Joy', kind: 'in_the_same_boat', gives: 'Has the same back, and teaches' };
  await course.does('writeRoleSupport', { transitionId, ...joy });
}
