import type { Page } from 'playwright-core';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { expectAccessible } from '#tests/browser.ts';
import { type DemoClinic, openDemoClinic } from '#tests/screens/demo-clinic.ts';

let clinic: DemoClinic;
let tom: Caller;
beforeAll(async () => {
  clinic = await openDemoClinic();
  tom = caller(clinic.kith.address);
  await tom.post('demo/sign-in', { email: 'tom@example.org' });
});
afterAll(() => clinic?.close());

const at = (page: Page, path: string) => page.goto(`${clinic.kith.address}${path}`);

/** Mei writes down what somebody holds. */
async function writesDown(page: Page, name: string, level: 'Holds it' | 'In training'): Promise<void> {
  await page.getByRole('button', { name: 'Add a credential' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('combobox', { name: 'Name' }).selectOption({ label: name });
  await sheet
    .getByRole('combobox', { name: 'Credential' })
    .selectOption({ label: 'Interpersonal counsellor' });
  await sheet.getByText(level, { exact: true }).click();
  await sheet.getByRole('textbox', { name: 'From whom' }).fill('Harbour Street Training (invented)');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.waitFor({ state: 'detached' });
}

test('a trainee is written down, opens a first course under a supervisor, and ends it once what waits is countersigned', async () => {
  await clinic.as('mei', async (page) => {
    await at(page, '/credentials');
    await page.getByRole('button', { name: 'Add a credential' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Choose who holds it.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await writesDown(page, 'Ruth Okafor', 'Holds it');
    await writesDown(page, 'Tom Brandt', 'In training');
    await page.getByRole('searchbox').fill('counsellor');
    await expect.poll(() => page.getByRole('row').filter({ hasText: 'In training' }).count()).toBe(1);
  });

  let course = '';
  await clinic.as('tom', async (page) => {
    await at(page, '/courses/new');
    await page.getByRole('textbox', { name: 'Name the client goes by' }).fill('Odalys Merriweather');
    await page.getByRole('combobox', { name: 'Form of therapy' }).selectOption('ipc/2026.1');
    await page.getByText('asks for what you do not hold: Interpersonal counsellor').waitFor();
    await page.getByRole('button', { name: 'Open the course' }).click();
    await page.getByText('name the supervisor under whom you do').waitFor();
    const name = page.getByRole('textbox', { name: 'Name the client goes by' });
    await expect.poll(() => name.inputValue()).toBe('Odalys Merriweather');
    await expectAccessible(page, 'main');
    await page
      .getByRole('combobox', { name: 'Your supervisor for this' })
      .selectOption({ label: 'Ruth Okafor' });
    await page.getByRole('button', { name: 'Open the course' }).click();
    await page.getByText('In training under Ruth Okafor').waitFor();
    course = page.url().split('/courses/')[1]?.split('/')[0] ?? '';
  });

  const does = (name: string, form: object, id = newId()) =>
    tom.post<CourseView>(`courses/${course}/acts/${name}`, { id, form });
  await does('giveConsent', { item: 'treatment' });
  for (const _ of [1, 2]) await does('holdSession', { minutes: 30, format: 'in_person' });
  await does('recontract', { sessions: 8, aim: 'The quarrel with the landlord', why: 'Two weeks away' });
  const alarm = newId();
  await does('raiseAlarm', { words: 'Said she was tired of it all' }, alarm);
  await does('answerAlarm', {
    ...{ alarm, asked: 'A plan', said: 'None', decided: 'Goes on, seen on Friday', why: 'No intent' },
    ...{ actions: ['more_contact'], nextReview: 'Friday' },
  });
  const small = ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done', words: '' }));
  await does('finishEarly', {
    ...{ reason: 'moved', words: 'A post in another town', checklist: small, riskChecked: 'checked' },
  });

  await clinic.as('tom', async (page) => {
    await at(page, `/courses/${course}/ending#closing`);
    await page.getByRole('combobox', { name: 'How the course ends' }).selectOption('moved');
    await page.getByText('the supervisor countersigns the closing first', { exact: false }).waitFor();
    await page.getByText('2 things wait for the supervisor').click();
    await page.getByText('it cannot be ticked here').first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Countersign', exact: true }).count()).toBe(0);
    await expectAccessible(page, 'main');
  });

  await clinic.as('ruth', async (page) => {
    await at(page, '/supervision');
    const waiting = page.getByRole('region', { name: 'Waits for your countersign' });
    await expect.poll(() => waiting.getByRole('link', { name: 'Odalys Merriweather' }).count()).toBe(2);
    await waiting.getByRole('link', { name: 'Odalys Merriweather' }).first().click();
    const more = page.getByRole('listitem').filter({ hasText: 'More sessions' }).first();
    await more.getByText('8 sessions are agreed now.', { exact: false }).waitFor();
    await more.getByText('I do not agree').click();
    await more.getByRole('button', { name: 'Countersign', exact: true }).click();
    await more.getByText('Say in a few words why not', { exact: false }).waitFor();
    await more.getByRole('textbox').fill('Six are the form; end on the sixth.');
    await more.getByRole('button', { name: 'Countersign', exact: true }).click();
    await more.getByText('Ruth Okafor did not agree', { exact: false }).waitFor();
    const closing = page.getByRole('listitem').filter({ hasText: 'Closing after there was risk' }).first();
    await closing.getByText('I agree', { exact: true }).click();
    await closing.getByRole('button', { name: 'Countersign', exact: true }).click();
    await closing.getByText('Ruth Okafor agreed', { exact: false }).waitFor();
    await expectAccessible(page, 'main');
    await at(page, '/supervision');
    await page.getByRole('heading', { name: 'Supervision', level: 1 }).waitFor();
    // Nothing waits any more for a countersign; the course stands with the others of its kind, beyond the first ones.
    await page.getByRole('button', { name: /more courses with something overdue/ }).click();
    await expect.poll(() => page.getByRole('link', { name: 'Odalys Merriweather' }).count()).toBe(1);
    await expect.poll(() => waiting.getByRole('link', { name: 'Odalys Merriweather' }).count()).toBe(0);
  });

  await clinic.as('tom', async (page) => {
    await at(page, `/courses/${course}/ending#closing`);
    await page.getByRole('combobox', { name: 'How the course ends' }).selectOption('moved');
    await page.getByRole('button', { name: 'Close the course' }).click();
    await page.getByText('Finished', { exact: true }).first().waitFor();
    await at(page, `/courses/${course}/print`);
    await page.getByText('Six are the form; end on the sixth.').waitFor();
    await at(page, '/portfolio');
    const row = page.getByRole('row').filter({ hasText: 'Interpersonal counselling' });
    await row.getByText('In training').waitFor();
    await expect.poll(() => page.getByText('Odalys').count()).toBe(0);
  });
  // Three were refused on purpose; nothing else went wrong.
  expect(clinic.wrong.filter((one) => !one.includes('status of 422'))).toEqual([]);
});
