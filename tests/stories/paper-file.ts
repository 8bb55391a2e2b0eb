import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Written where nobody but its writer is to read it; no paper file may hold it. */
export const guessed = 'only a guess';

const partsOfTheFile = [
  'The course',
  'Consent',
  'Does this therapy fit?',
  'The problem by its name',
  'The sick role',
  'Medication',
  'People',
  'What happened, in order of time',
  'Problem areas weighed',
  'Formulation',
  'The cycle',
  'Goals',
  'Contract',
  'Sessions and signed notes',
  'PHQ-9',
  'Risk and safety',
  'Safety plan',
  'Work on the dispute with Tomas',
  'Communication analyses',
  'Role plays',
  'Tried between sessions',
  'Plan for staying well',
  'Ending',
  'Letters as they were sent',
];

/** The page of a printed course holds every part of a paper file, nothing to fill in, and no guess (8.3, 9.6). */
export async function isWholeOnPaper(page: Page): Promise<void> {
  for (const name of partsOfTheFile)
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  await page.getByText('Left out: private notes, drafts').waitFor();
  const onPaper = await page.getByRole('main').textContent();
  for (const words of ['Agreed on', 'What you decided', 'Headteacher', 'Lending a hand', 'Session 16'])
    expect(onPaper).toContain(words);
  expect(onPaper).not.toContain(guessed);
  await expect.poll(() => page.getByRole('main').getByRole('textbox').count()).toBe(0);
}
