import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from '#tests/browser.ts';
import type { Kith } from './kith.ts';
import { type CourseAtWork, therapistAt } from './work-course.ts';

/** Fills fields by their labels and saves the form they are in. */
export async function fill(page: Page, fields: Record<string, string>, button = 'Save'): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await page.getByRole('textbox', { name: label }).first().fill(text);
  }
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.getByRole('button', { name: button, exact: true }).first().waitFor({ state: 'detached' });
}

/** Shows the entries of a record that do not stand in its first list; in a short one there are none. */
export async function showEarlierEntries(page: Page): Promise<void> {
  await page
    .getByText(/\b(entry|entries) of \d+\./)
    .first()
    .waitFor();
  const more = page.getByRole('button', { name: 'Show earlier entries', exact: true });
  if ((await more.count()) > 0) await more.click();
}

/** Opens one strategy of an area, such as `RD-3`. */
export async function openStep(page: Page, id: string): Promise<void> {
  const step = page.getByRole('button', { name: new RegExp(`^${id} `) });
  // What is next opens by itself once the step before it is saved, which a press at that moment would fold again.
  const pressed = async () => {
    if ((await step.getAttribute('aria-expanded')) === 'false') await step.click();
    return step.getAttribute('aria-expanded');
  };
  await expect.poll(pressed).toBe('true');
}

/** Every one of these strategies stands on the area’s room as one that has something in the record. */
export async function inTheRecord(page: Page, strategies: readonly string[]): Promise<void> {
  for (const id of strategies) {
    await page.getByRole('button', { name: new RegExp(`^${id} .*in the record`) }).waitFor();
  }
}

interface Exchange {
  title: string;
  /** The id and the name of the one it was with. */
  person: string;
  name: string;
  /** How it went, as the choice is worded. */
  result: string;
}

/**
 * A whole thread by hand: an exchange of this session's mood is analysed in one press, written line by line by keys,
 * rehearsed with parts swapped, tried, and told; the result stands on the path of the analysis.
 */
export async function rehearsedAndTried(kith: Kith, course: CourseAtWork, exchange: Exchange): Promise<void> {
  const { title, person, name, result } = exchange;
  const mood = { direction: 'event_to_mood', moodBefore: 5, moodAfter: 2, feelings: [] };
  await course.does('linkMood', { ...mood, session: 4, what: title, when: '2026-02-01', people: [person] });
  const page = await therapistAt(kith, course.id);
  await page.getByRole('button', { name: `Analyse: ${title}` }).click();
  await page.getByRole('button', { name: 'Step by step instead' }).click();
  await page.getByRole('button', { name: 'Finish the analysis' }).click();
  await page.getByText(/Step 2 is missing/).waitFor();
  await page.getByRole('button', { name: 'Write the script' }).click();
  await writeScript(page);
  const analysisId = page.url().split('/').at(-1);
  await finishTheRest(course, analysisId);
  await page.getByRole('button', { name: 'Finish the analysis' }).click();
  await page.getByText('Finished', { exact: true }).waitFor();
  await expectAccessible(page, '#page');
  await page.getByRole('button', { name: 'Rehearse this' }).first().click();
  await page.waitForURL(/role-play/);
  await page.getByText('May I tell you how it is').first().waitFor();
  await twoTakes(page);
  await page.getByRole('button', { name: /^Try it/ }).click();
  await expect.poll(() => page.getByRole('checkbox', { name }).isChecked()).toBe(true);
  await fill(page, { 'What to try': 'Say it on Saturday', 'Plan B': 'Sunday' });
  await page.getByRole('link', { name: 'Say it on Saturday' }).first().click();
  await page.getByRole('button', { name: /^Say how it went/ }).click();
  await page.getByRole('radio', { name: result, exact: true }).check({ force: true });
  await fill(page, { 'What was learned': 'It was heard' });
  await page
    .getByRole('navigation', { name: 'How this hangs together' })
    .getByRole('link', { name: title })
    .first()
    .click();
  const path = page.getByRole('navigation', { name: 'How this hangs together' });
  await path.getByRole('link', { name: result.toLowerCase() }).waitFor();
  await path.getByRole('link', { name, exact: true }).waitFor();
  await page.context().close();
}

/** Three lines by keys alone: Enter adds a line, Tab goes along it. */
async function writeScript(page: Page): Promise<void> {
  const { keyboard } = page;
  await page.getByRole('textbox', { name: 'Said, line 1', exact: true }).waitFor();
  await keyboard.type('All is well.');
  await keyboard.press('Tab');
  await keyboard.type('sad 7');
  await keyboard.press('Tab');
  await keyboard.type('Please ask again');
  await keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Said, line 2', exact: true }).waitFor();
  await keyboard.type('Good.');
  await keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Said, line 3', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Save the script' }).click();
  await page.getByText('Felt: Sad 7 · Meant: Please ask again').waitFor();
}

async function finishTheRest(course: CourseAtWork, analysisId: string | undefined): Promise<void> {
  await course.does('writeExchangeSetting', { analysisId, place: 'On the phone', channel: 'phone' });
  await course.does('writeExchangeGoal', { analysisId, goalBefore: 'To be asked', moodBefore: 5 });
  await course.does('writeExchangeEnding', {
    analysisId,
    ending: 'We hung up',
    moodAfter: 2,
    emotionsAfter: [{ emotion: 'lonely' }],
  });
  await course.does('writeMessages', {
    analysisId,
    intendedMessage: 'Come',
    receivedMessage: 'Leave me',
    otherPerspective: 'Relieved',
  });
  await course.does('markPatterns', { analysisId, patterns: ['CP-1'], strengths: ['stayed_calm'] });
  await course.does('writeAlternatives', {
    analysisId,
    alternatives: [{ words: 'May I tell you how it is' }],
  });
}

/** Two takes, the first open already, the second with parts swapped. */
async function twoTakes(page: Page): Promise<void> {
  await fill(page, { 'What was tried': 'One sentence, then wait' });
  await page.getByText('Parts have not been swapped yet', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Add a take' }).click();
  await fill(page, { 'How it felt to play it': 'I would have liked to be asked' });
  await page.getByText('Both parts have been played by the client.').waitFor();
}
