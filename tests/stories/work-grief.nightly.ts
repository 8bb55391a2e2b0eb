import { afterAll, beforeAll, expect, test } from 'vitest';
import { griefStrategies } from '#core/course/grief/strategies.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { write } from '#tests/stories/forms/form-hands.ts';
import * as ending from './ending-hands.ts';
import { type Kith, startKith } from './kith.ts';
import { type CourseAtWork, courseAtWork, dayOf, therapistAt } from './work-course.ts';
import { inTheRecord, openStep, rehearsedAndTried } from './work-hands.ts';

const issues = ['I never mourned my father', 'I see nobody any more'] as const;

/** The ending as another loss: this time it is said, and looked at, instead of passed over. */
const farewell: ending.Farewell = {
  middle: [15, 16, 14, 12, 11, 10, 8, 8, 7],
  onTheTelephone: 6,
  last: [7, 5, 4],
  feelings: ['Sad', 'Grateful'],
  inTheirWords: 'It is one more goodbye, and this one I can say',
  goodbyesBefore: 'With Father there was none; it came by telephone',
  issues: [
    { words: issues[0], now: 'Better', did: 'Went to the grave, and told Ines what he was like' },
    { words: issues[1], now: 'Better', did: 'Rang Ines first' },
  ],
  skill: 'Say that I miss him, on the day',
  support: { need: 'Somebody who asks about him', who: 'Ines' },
  stressor: {
    opens: 'Plan for it: Father, the day of the death',
    answers: { 'The plan': 'The candle, with Ines, and supper after', Rehearsed: { choose: 'Yes' } },
  },
  signs: [
    'Silent for days',
    'The telephone at six: Angry',
    'His birthday: Sing his song with my aunt',
    'Swim on Sundays: Four times, and Ines came twice',
    'PHQ-9 from 17 to 5',
  ],
  plan: {
    signs: {
      early: [
        { sign: 'I put his photographs away', domain: 'behaviour' },
        { sign: 'I tell Ines that all is well', domain: 'relational' },
        { sign: 'Awake at six', domain: 'sleep' },
      ],
    },
    triggers: [{ what: 'December', area: 'grief' }, { what: 'A telephone early in the day' }],
    people: [{ who: 'Ines' }, { who: 'My aunt' }],
    skills: [{ skill: 'Light the candle' }, { skill: 'Swim' }, { skill: 'Say it that day' }],
    actions: { green: ['Swim on Sundays'], amber: ['Ring Ines'], red: ['The GP within a week'] },
    wayBack: 'Ring Harbour Street, or ask the GP',
  },
  after: {
    'What comes after': { pick: 'Finish here' },
    Why: 'Mourns him, and is well',
    Medication: { pick: 'None taken' },
    'Follow-up on': '2026-12-09',
    'The client': { choose: 'Agrees' },
  },
  valued: 'That I could be angry with him here',
  disappointed: 'That it took me eleven years to come',
};

let kith: Kith;
let course: CourseAtWork;
let father: string;
let ines: string;

beforeAll(async () => {
  kith = await startKith();
  course = await courseAtWork(kith, issues);
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
  await expect.poll(() => page.getByLabel('Who or what was lost').inputValue()).toBe('Father');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /^GR-1 .*next/ }).waitFor();
  await page.getByRole('button', { name: 'Questions to ask' }).first().click();
  await page.getByText('What happens to you near the dates?').waitFor();
  await write(page, 'Write: How the death and the low mood belong together', {
    'How the death and the low mood belong together': 'It comes back each December.',
  });
  await openStep(page, 'GR-2');
  await write(page, 'Write: What was explained about mourning', {
    'What was explained about mourning': 'Mixed feelings belong to it',
    'How people grieved in the family they grew up in': 'Nobody cried',
  });
  await openStep(page, 'GR-3');
  await write(page, 'Write: What was good', {
    'What was good': { lines: ['He sang'] },
    'What was hard': { lines: ['Silent for days'] },
    'What was never settled': { lines: ['That he never asked'] },
  });
  await openStep(page, 'GR-4');
  await write(page, 'Tell this part: The day', {
    'What happened': 'The telephone at six',
    'What they feel telling it now': 'Angry',
  });
  await page.getByRole('figure').getByText('The telephone at six').first().waitFor();
  await openStep(page, 'GR-5');
  await write(page, 'Name a feeling', {
    Feeling: { pick: 'Relieved' },
    'How strong': 6,
    'Is it a welcome one': { choose: 'Unwelcome' },
  });
  await page.getByRole('heading', { name: 'Relieved, 6 of 10' }).waitFor();
  await openStep(page, 'GR-6');
  await write(page, 'Write: What they wish to do to remember', {
    'What they wish to do to remember': 'A candle on the second',
    'With whom': 'Ines',
  });
  await openStep(page, 'GR-7');
  await write(page, 'Add a step', {
    'What to take up, again or new': 'Swim on Sundays',
    'With somebody from their people': { pick: 'Ines' },
  });
  await openStep(page, 'GR-8');
  await write(page, 'Write: How they wish to carry the person with them', {
    'How they wish to carry the person with them': 'His song in the kitchen',
  });
  await inTheRecord(page, griefStrategies);
  await page.getByText('Ask which leads now, grief or low mood').waitFor();
  await expectAccessible(page, '#page');
  await page.context().close();
}, 40_000);

test('a wish to join him raises an alarm, and the page says that it did', async () => {
  const page = await therapistAt(kith, course.id, '/grief');
  await page.getByRole('button', { name: 'They spoke of wishing to join them' }).click();
  await page.getByLabel('What was said').fill('I would rather be with him');
  await page.getByRole('button', { name: 'Save, and raise the alarm' }).click();
  await page.getByText(/An alarm was raised on/).waitFor();
  await page.getByText('One alarm waits for an answer').waitFor();
  await page.context().close();
  const [alarm] = (await course.record()).risk.alarms;
  await course.does('answerAlarm', {
    alarm: alarm?.id,
    asked: 'Asked directly: thoughts, plan, intent',
    said: 'To be near him; no plan, no intent',
    decided: 'Safety plan written together',
    why: 'Ines knows',
    actions: ['continue_with_safety_plan'],
    nextReview: dayOf(5),
  });
}, 40_000);

test('asking a friend to the grave goes from analysis to rehearsal to try-out and comes back', async () => {
  await rehearsedAndTried(kith, course, {
    title: 'I told Ines that all is well',
    person: ines,
    name: 'Ines',
    result: 'Done',
  });
}, 40_000);

test('the ending is another loss: named with four sessions left, and mourned by name', async () => {
  await overTheWeeks();
  const here = await ending.towardsTheEnd(course, farewell);
  await ending.nameTheEnding(here);
  await ending.answerOnTheTelephone(here);
  await ending.sayItOnTheTelephone(here);
  await ending.lookBack(here);
  await here.ana.getByText('His birthday: 14 March 2027').waitFor();
  await ending.prepareForAfter(here);
  expect((await course.record()).ending.stressors).toMatchObject([
    { what: 'Father, the day of the death', when: '2026-12-02', rehearsed: 'rehearsed' },
  ]);
  await ending.sayGoodbye(here, 'Reliably recovered');
  await ending.keepIt(here, ['We finish here.', farewell.support.need]);
}, 60_000);

/** What the middle sessions brought: a tie taken up again, a way through a date. */
async function overTheWeeks(): Promise<void> {
  const [loss] = (await course.record()).grief.losses;
  const [step] = loss?.reinvolvement ?? [];
  const lossId = loss?.id;
  await course.does('writeReinvolvementStep', {
    ...step?.text,
    lossId,
    id: step?.id,
    version: step?.version,
    outcome: 'Four times, and Ines came twice',
  });
  const plan = 'Sing his song with my aunt';
  await course.does('noteAnniversary', { lossId, what: 'His birthday', date: '03-14', plan });
}
