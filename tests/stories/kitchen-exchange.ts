import type { Locator } from 'playwright-core';
import paper from '#examples/role-dispute/course.json' with { type: 'json' };

/** What the paper file tells of session 5 that is done by hand in the room instead. */
export const inTheRoom = [
  'startAnalysis',
  'writeExchangeSetting',
  'writeExchangeGoal',
  'writeTurns',
  'writeExchangeEnding',
  'writeMessages',
  'markPatterns',
  'writeExchangeExpectations',
  'writeAlternatives',
  'finishAnalysis',
  'agreeTryOut',
];

/** The exchange in the kitchen, line by line, with what was wanted and what arrived. */
export async function tellTheKitchen(page: Locator): Promise<void> {
  const { lines, wanted, heTook, instead } = paper.communication;
  for (const [at, { who, said, meant }] of lines.entries()) {
    const cell = (column: string) => page.getByLabel(`${column}, line ${at + 1}`, { exact: true });
    if ((await cell('Said').count()) === 0) await page.getByRole('button', { name: 'Add a line' }).click();
    await cell('Who').selectOption({ label: who === 'Leila' ? 'Client' : who });
    await cell('Said').fill(said);
    if (meant) await cell('Meant').fill(meant);
  }
  await page.getByLabel('Where', { exact: true }).fill('Kitchen');
  await page.getByLabel('How', { exact: true }).selectOption({ label: 'In person' });
  await page.getByLabel('What the client wanted from it').fill(wanted);
  await page.getByLabel('How it ended').fill('(goes upstairs)');
  await page.getByLabel('What they should have understood').fill('Come after me.');
  await page.getByLabel('What they understood').fill(heTook);
  await page.getByLabel('What the other might have felt or wanted').fill(paper.expectations[0]?.his ?? '');
  for (const pattern of [/^CP-4 /, /^CP-5 /]) {
    await page.getByRole('checkbox', { name: pattern }).check({ force: true });
  }
  await page.getByLabel('Other ways to say it').fill(instead);
}
