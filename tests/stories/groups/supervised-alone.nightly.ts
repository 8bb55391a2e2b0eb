import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '#tests/browser.ts';
import { type DemoClinic, openDemoClinic } from '#tests/screens/demo-clinic.ts';

let clinic: DemoClinic;
beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic?.close());

const at = (page: Page, path: string) => page.goto(`${clinic.kith.address}${path}`);
const action = 'Play the last session back';

test('a supervisor records a supervision with a therapist who leads no group; what was agreed waits until it is done', async () => {
  await clinic.as('ruth', async (page) => {
    await at(page, '/supervision');
    await page.getByRole('link', { name: 'Tom Brandt', exact: true }).last().click();
    await page.getByRole('heading', { name: 'Portfolio of Tom Brandt' }).waitFor();
    await page.getByRole('button', { name: 'Add a supervision meeting' }).click();
    await page.getByRole('button', { name: 'Save the supervision' }).click();
    const question = page.getByRole('textbox', { name: 'What was asked' });
    await expect.poll(() => question.getAttribute('aria-invalid')).toBe('true');
    await question.fill('The hour drifts');
    await page.getByRole('textbox', { name: 'What was advised' }).fill('Name the focus early');
    await page.getByRole('button', { name: 'Add a course' }).click();
    await page.getByRole('textbox', { name: 'Minutes about course 1' }).fill('30');
    await page.getByRole('textbox', { name: 'What is done about it' }).fill(action);
    await expectAccessible(page, 'main');
    await page.getByRole('button', { name: 'Save the supervision' }).click();
    // The demo clinic holds an earlier one too.
    const recorded = page.getByRole('listitem').filter({ hasText: 'Advice: Name the focus early' });
    await recorded.getByText('30 minutes about: ').waitFor();
    const hours = page.getByRole('table', { name: 'Hours of supervision for each case' });
    // Half an hour is of the earlier one.
    await expect.poll(() => hours.getByText('1 of 4', { exact: true }).count()).toBe(1);
    await at(page, '/supervision');
    await page.getByText(action).waitFor();
    await expectAccessible(page, 'main');
  });
  await clinic.as('tom', async (page) => {
    await at(page, '/portfolio');
    await page.getByRole('button', { name: `Done: ${action}` }).click();
    await page.getByRole('textbox', { name: 'What came of it' }).fill('Two drifts heard');
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await page.getByText('Two drifts heard').waitFor();
    await expectAccessible(page, 'main');
  });
  await clinic.as('ruth', async (page) => {
    await at(page, '/supervision');
    await page.getByRole('heading', { name: 'Supervision', level: 1 }).waitFor();
    await expect.poll(() => page.getByText(action).count()).toBe(0);
  });
  // One form was refused on purpose; nothing else went wrong.
  expect(clinic.wrong.filter((one) => !one.includes('status of 422'))).toEqual([]);
});
