import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import type { Caller } from '#examples/caller.ts';
import { unfoldParts } from '#tests/browser/unfold-parts.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { pdfWords } from '#tests/pdf-words.ts';
import { signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

const issue = 'We never decide anything together';
const almostWhole = {
  signs: {
    early: [
      { sign: 'I answer “fine”', domain: 'relational' },
      { sign: 'I cancel Ines', domain: 'relational' },
      { sign: 'Waking at four', domain: 'sleep' },
    ],
  },
  triggers: [{ what: 'Tomas away' }, { what: 'Lunch at Carmen’s' }],
  people: [{ who: 'Ines' }, { who: 'Yasmin' }],
  skills: [{ skill: 'Say one thing that day' }, { skill: 'Walk' }, { skill: 'Plan on Sunday' }],
  actions: { green: ['Plan on Sunday'], amber: ['Ring Yasmin'], red: ['The GP within a week'] },
};

describe('the ending, the letters and the record', () => {
  let kith: Kith;
  let therapist: Caller;
  let course: string;
  let page: Page;

  const seen = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;
  const acts = (name: string, form: unknown, on?: string) =>
    therapist.post(`courses/${course}/acts/${name}`, { id: crypto.randomUUID(), on, form });
  const go = (room: string) => page.goto(`${kith.address}/courses/${course}/${room}`);
  const press = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const task = (name: RegExp) => page.getByRole('region', { name });

  beforeAll(async () => {
    kith = await startKith();
    ({ therapist, id: course } = await withCourse(kith));
    await acts('listIssue', { words: issue });
    for (let week = 0; week < 16; week += 1) {
      const on = new Date(Date.UTC(2026, 0, 13 + 7 * week)).toISOString().slice(0, 10);
      await acts('holdSession', { minutes: 50, format: 'in_person' }, on);
    }
    await acts('answerMeasure', { instrument: 'gad-7', answers: Array(7).fill(1) });
    await acts('answerMeasure', { instrument: 'phq-9', answers: Array(9).fill(0), session: 16 });
    await acts('writeRelapsePlan', almostWhole);
    page = await signedIn(kith);
  });
  afterAll(async () => {
    await closeBrowser();
    await kith.stop();
  });

  test('the ending is named aloud, and the course says what still stands in its way (E-01)', async () => {
    await page.goto(`${kith.address}/caseload`);
    await page.getByText(/^Overdue: .+ and \d+ more$/).waitFor();
    await go('ending');
    await unfoldParts(page);
    await page.getByText(/The ending should have been named/).waitFor();
    await page.getByText(/The ending was never named aloud/).waitFor();
    await press('Name the ending');
    await page.getByLabel('How it was said').fill('This is our last meeting');
    await press('It was named');
    await page.getByText(/Named on/).waitFor();
    await expect.poll(() => page.getByText(/The ending was never named aloud/).count()).toBe(0);
  });

  test('each issue is looked at again with the client’s own part in it, and the review is finished (E-02)', async () => {
    await press(`Look at it again: ${issue}`);
    const review = task(/way come|progress/i);
    await review.getByText('Better', { exact: true }).click();
    await review.getByLabel('What the client did').fill('Asked Tomas on Sunday');
    await review.getByRole('button', { name: 'Save' }).click();
    await review.getByRole('definition').filter({ hasText: 'Asked Tomas on Sunday' }).waitFor();
    await press('Finish the review of progress');
    await press('Finish the review');
    await page.getByText(/The review of progress was finished/).waitFor();
    expect((await seen()).ending.issues[0]).toMatchObject({
      now: 'better',
      whatIDid: 'Asked Tomas on Sunday',
    });
  });

  test('the plan for staying well is written until nothing is lacking (E-07)', async () => {
    const plan = task(/plan/i);
    await plan.getByText('a way back').waitFor();
    await press('Change the plan');
    await plan.getByLabel('The way back').fill('Ring Harbour Street, or ask the GP');
    await press('Save the plan');
    await page.getByText('The plan has everything it needs.').waitFor();
    expect((await seen()).relapsePlan.plan).toMatchObject({ version: 2 });
  });

  test('what comes after is decided, goodbye is said, and the course closes as completed (E-09, E-10)', async () => {
    await press('Decide what comes after');
    await page.getByRole('combobox', { name: 'What comes after' }).selectOption('discharge');
    await page.getByLabel('Why', { exact: true }).fill('Well for a month');
    await page.getByLabel('Medication', { exact: true }).selectOption('none_taken');
    await page.getByLabel('Follow-up on').fill('2027-03-01');
    await press('Save');
    await page.getByRole('definition').filter({ hasText: 'Well for a month' }).waitFor();
    await press('Write the goodbye');
    await page.getByLabel('What the client valued').fill('Being asked');
    await page
      .getByRole('group', { name: /Handed over/ })
      .getByText('The plan for staying well')
      .click();
    await press('Save');
    await page.getByText('Nothing stands in the way.').waitFor();
    await expectAccessible(page, 'main');
  });

  test('a letter is drafted from the course, sent, and stays as it was sent', async () => {
    await go('letters');
    await press('Draft it from the course: Goodbye letter');
    const letter = page.getByLabel('The letter');
    await letter.fill('Dear Leila,\n\nYou asked Tomas on Sunday, and he answered.');
    await press('Save the draft');
    await press('Send it to the client');
    await page.getByRole('dialog').getByRole('button', { name: 'Send it' }).click();
    await page.getByRole('heading', { name: /^Sent / }).waitFor();
    await letter.fill('SECOND THOUGHTS');
    await letter.blur();
    await page.getByText('Sent, and changed since').waitFor();
    const sent = page.getByRole('region', { name: /^Sent / });
    await sent.getByText('he answered').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      sent.getByRole('button', { name: /Download as PDF/ }).click(),
    ]);
    const words = pdfWords(await readFile(await file.path()));
    expect(words).toContain('You asked Tomas on Sunday');
    expect(words).not.toContain('SECOND');
    await expectAccessible(page, 'main');
  });

  test('the course closes, and may go on once a month with what belongs to it', async () => {
    await go('ending');
    await unfoldParts(page);
    await press('Close the course');
    await page.getByText(/^Completed, /).waitFor();
    expect((await seen()).closing.closed?.outcome).toBe('completed');
    await press('Open monthly maintenance');
    await page.waitForURL((url) => !url.pathname.includes(course));
    await page.getByText(/of 12/).first().waitFor();
  });

  test('the record shows when it happened and when it was written, and strikes an entry out with a reason', async () => {
    await go('opening');
    await page.getByText('This is how the course began. It is finished.').waitFor();
    await page.getByText('Nothing was written here.').first().waitFor();
    await expect.poll(() => page.getByText('The next phase waits for this').count()).toBe(0);
    await go('formulation');
    await unfoldParts(page);
    await page.getByRole('group', { name: 'What brings them here' }).getByText(issue).waitFor();
    await expect
      .poll(() =>
        page.getByRole('region', { name: 'What brings them here' }).getByText('Not agreed yet').count(),
      )
      .toBe(0);
    await expect.poll(() => page.getByText('Next', { exact: true }).count()).toBe(0);
    await go('record');
    await page.getByLabel('Words in the entry').fill('session was held');
    await page.getByText('16 entries of').waitFor();
    const first = page.getByRole('listitem').filter({ hasText: 'A session was held.' }).first();
    await first.getByText(/^Happened 28 April 2026/).waitFor();
    await first.getByText(/^Written .*by|^Written /).waitFor();
    await first.getByText('by Ana Sousa').waitFor();
    const middle = async (words: string) => {
      const box = await first.getByText(words, { exact: true }).boundingBox();
      return box ? box.y + box.height / 2 : Number.NaN;
    };
    expect(Math.abs((await middle('What it says')) - (await middle('Strike out')))).toBeLessThanOrEqual(3);
    await page.getByLabel('Words in the entry').fill('issue was listed');
    await press(/^Strike out entry/);
    await page.getByLabel('The reason').fill('Of another client');
    await press('Strike it out');
    await page.getByText(/Struck out .*: Of another client/).waitFor();
    await expectAccessible(page, 'main');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
  });

  test('the course is seen as it stood, and printed on one page with its letters', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await go(`record?asOf=${today}`);
    await page.getByText(/as it stood at the end of/).waitFor();
    await page.getByRole('heading', { name: 'The sessions as they stood' }).waitFor();
    await page.getByText('Ring Harbour Street, or ask the GP').waitFor();
    await page.getByRole('table', { name: 'GAD-7' }).getByRole('cell', { name: '7', exact: true }).waitFor();
    await go('print');
    await page.getByText('Ring Harbour Street, or ask the GP').waitFor();
    await page.getByText('he answered').waitFor();
    await expectAccessible(page, 'main');
  });
});
