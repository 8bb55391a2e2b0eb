import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { FormOf } from '#core/course/book.ts';
import { unfoldParts } from '#tests/browser/unfold-parts.ts';
import type { Seat } from '#tests/browser.ts';
import { type Answer, write } from '#tests/stories/forms/form-hands.ts';
import { expectReadable } from './whole-course.ts';
import { answersOf, type CourseAtWork, clientAt, dayOf, therapistAt, worried } from './work-course.ts';

/** What differs from one goodbye to the next, in the words of this course. */
export interface Farewell {
  /** PHQ-9 before each of the sessions 4 to 12; on the telephone before 13; before 14 to 16. */
  middle: readonly number[];
  onTheTelephone: number;
  last: readonly [number, number, number];
  feelings: readonly string[];
  inTheirWords: string;
  /** What the therapist hears of it: the ending as this client’s kind of loss. */
  goodbyesBefore: string;
  /** The two things first brought: the one the client looks back on, and the one looked at in the session. */
  issues: readonly [Looked, Looked];
  skill: string;
  support: { need: string; who: string };
  /** A hard time to come: the button that asks for it, and the plan. */
  stressor: { opens: string; answers: Record<string, Answer> };
  plan: FormOf<'writeRelapsePlan'>;
  after: Record<string, Answer>;
  /** What the area’s signs of progress show at the end, beside the score. */
  signs: readonly string[];
  valued: string;
  disappointed: string;
}

interface Looked {
  words: string;
  now: string;
  did: string;
}

/** Both at their own screens, and the course between them. */
export interface Goodbye {
  course: CourseAtWork;
  ana: Page;
  leila: Page;
  farewell: Farewell;
}

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

async function room({ ana, course }: Goodbye, at: string): Promise<void> {
  await ana.goto(`${course.kith.address}/courses/${course.id}/${at}`);
}
const my = ({ leila, course }: Goodbye, at: string) => leila.goto(`${course.kith.address}${at}`);

/** The middle of the course passes; both sit down at their screens on the day of session 12. */
export async function towardsTheEnd(
  course: CourseAtWork,
  farewell: Farewell,
  theme: Seat['theme'] = 'light',
): Promise<Goodbye> {
  await course.meets(farewell.middle);
  const ana = await therapistAt(course.kith, course.id, '', { theme });
  const leila = await clientAt(course.kith, '/home', { theme });
  return { course, farewell, ana, leila };
}

/** Session 12: with four sessions left it is said aloud that it ends, and how goodbyes have been before (E-01, E-03, MS-19). */
export async function nameTheEnding(here: Goodbye): Promise<void> {
  const { ana, course, farewell } = here;
  await room(here, 'ending');
  await unfoldParts(here.ana);
  await ana.getByText('Name the ending aloud today.', { exact: false }).waitFor();
  await write(ana, 'Name the ending', { 'How it was said': 'Four left after today' }, 'It was named');
  await ana.getByText('Named on 31 March 2026, with 4 sessions left.', { exact: false }).waitFor();
  await write(ana, 'Write what it is like to be finishing', {
    'Goodbyes before this one': farewell.goodbyesBefore,
    'What they feel': { tick: farewell.feelings },
  });
  await ana.getByText(farewell.goodbyesBefore).waitFor();
  expect((await course.record()).ending.named).toMatchObject([{ session: 12, left: 4, on: dayOf(12) }]);
}

/**
 * Before session 13 the PHQ-9 is answered on the telephone, one question at a time: 13 taps from Home, since each leads
 * on by itself. The telephone's own Back leads to the question before, and after the last to where one came from.
 */
export async function answerOnTheTelephone(here: Goodbye): Promise<void> {
  const { leila, course, farewell } = here;
  course.comes(13);
  await my(here, '/home');
  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.click({ force: true });
  };
  const heading = (name: string) => leila.getByRole('heading', { name, level: 1 }).waitFor();
  await tap(leila.getByRole('link', { name: 'Answer them' }));
  await leila.getByRole('button', { name: 'Begin' }).waitFor();
  await tap(leila.getByRole('button', { name: 'Begin' }));
  const answers = answersOf(farewell.onTheTelephone);
  for (const [at, answer] of answers.entries()) {
    await leila.getByText(`Question ${at + 1} of 9`).waitFor();
    await tap(leila.getByRole('radio').nth(answer));
    if (at === 2) {
      await leila.getByText('Question 4 of 9').waitFor();
      await leila.goBack();
      await leila.getByText('Question 3 of 9').waitFor();
      await expect.poll(() => leila.getByRole('radio').nth(answer).isChecked()).toBe(true);
      await leila.getByRole('radio').nth(answer).click({ force: true });
    }
  }
  await heading('One more thing');
  await tap(leila.getByRole('radio').first());
  await tap(leila.getByRole('button', { name: 'Finish' }));
  await heading('Thank you');
  expect(taps).toBe(13);
  await leila.getByText('Saved', { exact: true }).waitFor();
  await leila.getByRole('link', { name: 'Next: 7 short questions' }).click();
  await heading('7 short questions');
  await leila.goBack();
  await leila.getByRole('heading', { name: /^Hello/, level: 1 }).waitFor();
  const rest = { instrument: 'gad-7', answers: worried(farewell.onTheTelephone), session: 13 };
  await course.clientDoes('answerMeasure', rest);
  expect((await course.record()).measures.readings.at(-2)).toMatchObject({
    instrument: 'phq-9',
    session: 13,
    result: { total: farewell.onTheTelephone },
  });
}

/** On the telephone, one question after another: the feeling, one thing first brought with their own part, a skill kept (E-02, E-03, E-04). */
export async function sayItOnTheTelephone(here: Goodbye): Promise<void> {
  const { leila, course, farewell } = here;
  const [mine, other] = farewell.issues;
  await my(here, '/home');
  await leila.getByRole('heading', { name: 'We are coming to the end' }).waitFor();
  await leila.getByRole('link', { name: 'Say it here' }).click();
  for (const feeling of farewell.feelings) await leila.getByText(feeling, { exact: true }).click();
  await leila.getByLabel('In my words').fill(farewell.inTheirWords);
  await expectReadable(leila, 'what it is like to be finishing');
  await press(leila, 'Save');
  for (const words of (await course.record()).issues.issues.map((issue) => issue.words)) {
    await leila.getByText(words, { exact: true }).waitFor();
    if (words === mine.words) {
      await leila.getByText(mine.now, { exact: true }).click();
      await leila.getByLabel('What I did about it').fill(mine.did);
    }
    await press(leila, words === mine.words ? 'Save' : 'Skip');
  }
  await leila.getByLabel('Something I can do now').fill(farewell.skill);
  await press(leila, 'Save');
  await leila.getByText(`I did: ${mine.did}`).waitFor();
  expect((await course.record()).ending).toMatchObject({
    feelings: [{ toldBy: 'therapist' }, { toldBy: 'client', words: farewell.inTheirWords }],
    issues: [{ whatIDid: mine.did }],
    skills: [{ skill: farewell.skill }],
  });
  expect(other.words).not.toBe(mine.words);
}

/** Session 15: the rest is looked back on; nothing counts as looked at without the client’s own part (E-02, MS-21). */
export async function lookBack(here: Goodbye): Promise<void> {
  const { ana, course, farewell } = here;
  const [mine, other] = farewell.issues;
  await course.meets(['answered already', ...farewell.last.slice(0, 2)]);
  await room(here, 'ending');
  await unfoldParts(here.ana);
  await ana.getByText(mine.did).waitFor();
  await ana.getByText(farewell.inTheirWords).waitFor();
  await press(ana, 'Hopes, patterns and goals, then and now');
  for (const sign of farewell.signs) await ana.getByText(sign, { exact: true }).first().waitFor();
  await press(ana, 'Finish the review of progress');
  await press(ana, 'Finish the review');
  await ana.getByText(`Still to look at: “${other.words}”`, { exact: false }).waitFor();
  await write(ana, `Look at it again: ${other.words}`, {
    'How it is now': { choose: other.now },
    'What the client did': other.did,
  });
  await press(ana, 'Finish the review');
  await ana.getByText('The review of progress was finished on 21 April 2026.', { exact: false }).waitFor();
  expect((await course.record()).ending.progressReviewed).not.toBeNull();
}

/** Session 15: sadness told from relapse, who takes over, the plan, and what comes after (E-05, E-07, E-08, E-09, MS-20, MS-22). */
export async function prepareForAfter(here: Goodbye): Promise<void> {
  const { ana, course, farewell } = here;
  await write(ana, 'Write which of the two it is', {
    'It is': { choose: 'Sadness about ending' },
    'What you saw and talked about': 'Sleeps, eats, and the scores stay low',
  });
  await write(ana, 'Add who takes over', {
    'What the sessions gave': farewell.support.need,
    'Who gives it from now on': farewell.support.who,
  });
  await write(ana, farewell.stressor.opens, farewell.stressor.answers);
  await course.does('writeRelapsePlan', farewell.plan);
  await ana.getByText('The plan has everything it needs.').waitFor();
  await write(ana, 'Decide what comes after', farewell.after);
  await ana.getByText(String(farewell.after.Why)).waitFor();
  await expectReadable(ana, 'the ending', 'telephone');
}

/** Session 16: goodbye, both ways, with the plan handed over; nothing stands in the way, and the course is closed (E-10, MS-23). */
export async function sayGoodbye(here: Goodbye, outcome: string): Promise<void> {
  const { ana, course, farewell } = here;
  const [, , atTheEnd] = farewell.last;
  await course.meets([atTheEnd]);
  await room(here, 'ending');
  await unfoldParts(here.ana);
  await write(ana, 'Write the goodbye', {
    'What the client valued': farewell.valued,
    'What disappointed the client': farewell.disappointed,
    'Handed over': { tick: ['The plan for staying well', 'The final scores'] },
  });
  await ana.getByText('Nothing stands in the way.').waitFor();
  await press(ana, 'Close the course');
  await ana.getByText('Completed, 28 April 2026.').waitFor();
  await ana.getByText(`PHQ-9: 17 at the first answer, ${atTheEnd} at the latest`, { exact: false }).waitFor();
  await ana.getByText(outcome, { exact: true }).first().waitFor();
  expect((await course.record()).closing.closed).toMatchObject({
    outcome: 'completed',
    on: dayOf(16),
    measured: { first: 17, last: atTheEnd, readFrom: 'both' },
  });
}

/** What stays with the client on the telephone: the plan, what comes after, and the goodbye. */
export async function keepIt(here: Goodbye, after: readonly string[]): Promise<void> {
  const { leila, farewell } = here;
  await my(here, '/my/plan');
  for (const { sign } of farewell.plan.signs.early ?? [])
    await leila.getByText(sign, { exact: true }).waitFor();
  await leila.getByText(farewell.plan.wayBack ?? '').waitFor();
  await leila.getByRole('link', { name: 'How we finished' }).click();
  for (const said of [
    farewell.valued,
    farewell.disappointed,
    String(farewell.stressor.answers['The plan']),
    ...after,
  ]) {
    await leila.getByText(said, { exact: false }).first().waitFor();
  }
  await expectReadable(leila, 'how we finished');
  await expect.poll(() => leila.getByText('Sleeps, eats, and the scores stay low').count()).toBe(0);
}
