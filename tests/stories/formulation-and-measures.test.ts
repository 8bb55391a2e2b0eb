import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '#examples/caller.ts';
import { unfoldParts } from '#tests/browser/unfold-parts.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { signedIn } from './coming-in.ts';
import { account, type Kith, startKith, withCourse } from './kith.ts';

let kith: Kith;
let course: string;
let therapist: Caller;

beforeAll(async () => {
  kith = await startKith();
  const opened = await withCourse(kith);
  ({ id: course, therapist } = opened);
  const form = { displayName: 'Tomas', role: 'partner', living: 'living', ring: 1 };
  await therapist.act(course, { name: 'addPerson', id: crypto.randomUUID(), form });
});

afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

/** A page of the course, with the therapist signed in. */
async function roomAt(path: string, width = 1280): Promise<Page> {
  const page = await signedIn(kith, account, { width });
  await page.goto(`${kith.address}/courses/${course}/${path}`);
  return page;
}

const areas = ['Grief', 'Role dispute', 'Role transition', 'Interpersonal deficits'];

test('the areas are rated, deficits are refused without rejections (PD-06, SEL-3), and the dispute is chosen', async () => {
  const page = await roomAt('formulation');
  await unfoldParts(page);
  for (const area of areas) {
    const part = page.getByRole('region', { name: area, exact: true });
    await part.getByRole('button', { name: `Rate ${area}` }).click();
    const form = part.getByRole('form', { name: `Rate ${area}` });
    const present = area === 'Role dispute' ? 'Present' : 'Absent';
    await form.getByRole('radio', { name: present }).check({ force: true });
    const side = area === 'Role dispute' ? 'What speaks for it' : 'What speaks against it';
    await form.getByLabel(`${side}, line 1`).fill('As she tells it');
    if (area === 'Role dispute') {
      for (const link of ['Began or worsened with it', 'Something can be done in the time']) {
        await form
          .getByRole('radiogroup', { name: link })
          .getByRole('radio', { name: '3' })
          .check({ force: true });
      }
      for (const weight of ['How much it distresses them', 'How much it gets in the way of daily life']) {
        await form
          .getByRole('radiogroup', { name: weight })
          .getByRole('radio', { name: '6' })
          .check({ force: true });
      }
    }
    await form.getByRole('button', { name: 'Save this rating' }).click();
    await form.waitFor({ state: 'detached' });
    await part.getByText(present, { exact: true }).waitFor();
  }
  await page.getByText('It suggests; you decide, with the client.').waitFor();

  await page.getByRole('button', { name: 'Choose the focus' }).click();
  const choosing = page.getByRole('form', { name: 'Choose the focus' });
  await choosing.getByRole('radio', { name: 'Interpersonal deficits' }).check({ force: true });
  await choosing.getByLabel('Why this one', { exact: true }).fill('It began with the silence at home');
  await choosing.getByRole('button', { name: 'Choose the focus' }).click();
  await choosing.getByRole('alert').getByText('say why not grief, role dispute, role transition').waitFor();
  await expect
    .poll(() => choosing.getByLabel('Why this one', { exact: true }).inputValue())
    .toBe('It began with the silence at home');

  await choosing.getByRole('radio', { name: 'Role dispute' }).check({ force: true });
  await choosing.getByRole('checkbox', { name: 'Tomas' }).check({ force: true });
  await choosing.getByRole('radio', { name: /^Impasse/ }).check({ force: true });
  await choosing.getByRole('button', { name: 'Choose the focus' }).click();
  await page.getByRole('banner').or(page.locator('header')).getByText('Role dispute').first().waitFor();
  await page.context().close();
});

test('the cycle is drawn, the formulation filled, shared and agreed, and the sheet printed on one page (MS-13)', async () => {
  const page = await roomAt('formulation');
  await unfoldParts(page);
  await page.getByRole('button', { name: 'Draw the cycle' }).click();
  const cycle = page.getByRole('form', { name: 'Draw the cycle' });
  await cycle.getByLabel(/^How did you feel/).fill('Low and small');
  await cycle.getByLabel(/^What did you do/).fill('I go quiet');
  await cycle.getByLabel(/^What might they have felt/).fill('Shut out');
  await cycle.getByLabel(/^So what did they do/).fill('He stays away');
  await cycle.getByRole('button', { name: 'Add a place to break it' }).click();
  await cycle.getByLabel(/^How \(optional\)/).fill('Say one thing before bed');
  await cycle.getByText('Here one usually does this: Try one small thing').waitFor();
  await cycle.getByRole('button', { name: 'How it often goes' }).click();
  await cycle.getByText('I hint at it, or say nothing').waitFor();
  await cycle.getByRole('button', { name: 'Who is in it, and how strong' }).click();
  await cycle
    .getByRole('group', { name: 'What they do: who is in it' })
    .getByRole('checkbox', { name: 'Tomas' })
    .check({ force: true });
  await cycle.getByRole('radio', { name: 'Complete' }).check({ force: true });
  await cycle.getByRole('button', { name: 'Save the cycle' }).click();
  await page.getByText('a guess, to be checked').first().waitFor();
  await page.getByRole('button', { name: 'Show it to the client' }).click();
  await page.getByText('The client has seen it since').waitFor();

  await page.getByRole('button', { name: 'Write the formulation' }).click();
  const writing = page.getByRole('form', { name: 'Write the formulation' });
  await writing.getByRole('button', { name: 'Fill a draft from the chart' }).click();
  await expect.poll(() => writing.getByLabel('The story').inputValue()).toContain('16 sessions');
  await writing.getByText('Still to say:').waitFor();
  await writing.getByText('I have read what was filled from the chart').click();
  await writing.getByLabel('The focus in the client’s words').fill('I go quiet and he goes away');
  await writing.getByRole('button', { name: 'More about what they bring and what happened' }).click();
  await writing.getByLabel(/^Why support did not hold/).fill('Nobody nearby knew');
  await writing.getByRole('button', { name: 'Save this version' }).click();
  await page.getByRole('button', { name: 'Share it with the client' }).click();
  await page.getByRole('button', { name: 'Add the client’s answer' }).click();
  const answer = page.getByRole('form', { name: 'Add the client’s answer' });
  await answer.getByRole('radio', { name: 'It fits', exact: true }).check({ force: true });
  await answer.getByRole('button', { name: 'Save the answer' }).click();
  await page.getByText('recorded in session on version 1: It fits.').waitFor();
  await expectAccessible(page, 'main');

  await page.getByRole('link', { name: 'The sheet to print' }).click();
  const sheet = page.getByRole('article', { name: 'How we understand it' });
  await sheet.getByText('I go quiet and he goes away').waitFor();
  await sheet.getByText('Nobody nearby knew').waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByRole('button', { name: 'Print this sheet' }).isVisible()).toBe(false);
  const sheets = async () =>
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(await sheets()).toBe(1);
  const long = (length: number) => 'He goes away, and I say nothing of it. '.repeat(length / 40);
  const keys = ['bio', 'psych', 'social', 'cultural', 'spiritual', 'strengths', 'protective', 'crisis'];
  const whole = { if: Object.fromEntries(keys.map((key) => [key, long(200)])), narrative: long(3000) };
  const form = { ...whole, clientsWords: 'I go quiet and he goes away', version: 1 };
  await therapist.act(course, { name: 'writeFormulation', id: crypto.randomUUID(), form });
  await page.reload();
  await sheet.getByText('I go quiet and he goes away').waitFor();
  expect(await sheets()).toBe(1);
  await page.context().close();
});

test('a PHQ-9 answered by keyboard with item 9 = 1 raises the alarm in the head and stands in the trajectory', async () => {
  const page = await roomAt('measures/answer/phq-9', 390);
  await page.getByRole('form', { name: 'Answer PHQ-9' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[data-question="1"]'));
  for (const [at, digit] of ['2', '2', '1', '2', '1', '2', '1', '0', '1', '1'].entries()) {
    await page.waitForFunction((n) => document.activeElement?.closest(`[data-question="${n}"]`), at + 1);
    await page.keyboard.press(digit);
  }
  await page.getByText('10 of 10 answered').waitFor();
  await expectAccessible(page, 'main');
  await page.keyboard.press('Enter');
  await page.getByText('PHQ-9: 12, moderate. Recorded.').waitFor();
  await page.getByText('One alarm waits for an answer').waitFor();
  await page.getByRole('link', { name: 'Back to the measures' }).click();
  const picture = page.getByRole('figure', { name: 'PHQ-9' });
  await picture.waitFor();
  await expect.poll(() => page.getByText('ipt-signal-policy-v1').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'How this is worked out' }).click();
  await page.getByText('by the rule ipt-signal-policy-v1').waitFor();
  await picture.getByLabel('Show the answers of').selectOption({ label: 'Session 1' });
  await picture.getByText('Thoughts that you would be better off dead', { exact: false }).first().waitFor();
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await expectAccessible(page, 'main');
  await page.context().close();
});
