import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReferralList } from '#core/api-answers/referrals/referrals.ts';
import { usualWaitRule } from '#core/referral/waits.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, pageAt, sidewaysScroll } from '#tests/browser.ts';
import { fits } from '#tests/referrals/a-referral.ts';
import { signedIn } from './coming-in.ts';
import { account, type Kith, startKith } from './kith.ts';

let kith: Kith;
let therapist: Caller;
let desk: Page;
let phone: Page;

beforeAll(async () => {
  kith = await startKith();
  therapist = caller(kith.address);
  await therapist.post('first', account);
  const { me } = await therapist.get<{ me: { id: string } }>('here');
  const rules = { form: 'on', wait: usualWaitRule, target: 42, keepMonths: 12 };
  await therapist.put('service/referrals', { ...rules, takers: [me.id] });
  phone = await pageAt(`${kith.address}/ipt/ask`, { width: 390, height: 844, touch: 'yes' });
  desk = await signedIn(kith);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const referrals = async () => (await therapist.get<ReferralList>('referrals')).referrals;

test('on a phone somebody asks for help themselves: the numbers come first, nothing typed is lost, and it arrives', async () => {
  await phone.getByRole('link', { name: 'Ask for help with a form' }).click();
  await phone.getByRole('heading', { name: 'Ask for help here' }).waitFor();
  await expectAccessible(phone);
  await expect.poll(() => sidewaysScroll(phone)).toBe(0);
  await phone.getByRole('radio', { name: 'Yes' }).first().check();
  await phone.getByRole('heading', { name: 'Please do not wait for us with this' }).waitFor();
  await phone.getByLabel('Your name').fill('Invented Person');
  await phone.getByLabel('What is difficult for you just now?').fill('Since the move I see nobody.');
  await phone.getByRole('button', { name: 'Send' }).click();
  await phone.getByText('Give a telephone number, an e-mail address or a GP').first().waitFor();
  await expectAccessible(phone);
  await expect.poll(() => phone.getByLabel('Your name').inputValue()).toBe('Invented Person');
  await phone.getByLabel('E-mail', { exact: true }).fill('invented@example.org');
  await phone.getByRole('button', { name: 'Send' }).click();
  await phone.getByRole('heading', { name: 'Thank you. It has reached us.' }).waitFor();
  await phone.getByText('please call one of these numbers now').waitFor();
  expect(await phone.context().cookies()).toEqual([]);
});

test('at the desk danger stands first and is answered in words before anything else', async () => {
  await desk.goto(`${kith.address}/today`);
  await desk.getByText('Somebody who was referred told of danger').waitFor();
  await desk.getByRole('link', { name: 'Open it' }).click();
  await desk.getByRole('heading', { name: 'Invented Person' }).waitFor();
  await expectAccessible(desk, 'main');
  await desk.getByLabel('What you asked').fill('Directly: thoughts, plan, means.');
  await desk.getByLabel('What they said').fill('Thoughts at night, no plan.');
  await desk.getByLabel('What you decided, and why').fill('Seen on Friday.');
  await desk.getByRole('button', { name: 'Save this answer' }).click();
  await desk.getByText('What was said of danger was answered on').waitFor();
});

test('from the list to the first session in one step, and what was told is there', async () => {
  const [one] = await referrals();
  await therapist.post(`referrals/${one?.id}/acts/decideFit`, { id: crypto.randomUUID(), form: fits });
  await desk.goto(`${kith.address}/referrals/${one?.id}`);
  await desk.getByRole('button', { name: 'Put on the waiting list' }).click();
  await desk.getByText('Has waited 0 days.').waitFor();
  await desk.getByText('Days on which they asked to wait are not counted.').first().waitFor();
  await desk.getByLabel('Therapist', { exact: true }).first().selectOption({ label: 'Ana Sousa' });
  await desk.getByRole('button', { name: 'Offer this place' }).click();
  await desk.getByText('They have not answered yet.').waitFor();
  await desk.getByRole('radio', { name: 'They accept' }).check({ force: true });
  await desk.getByRole('button', { name: 'Note this answer' }).click();
  await desk.getByRole('button', { name: 'Open the course' }).last().waitFor();
  await desk.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => sidewaysScroll(desk)).toBe(0);
  await desk.setViewportSize({ width: 1280, height: 900 });
  await desk.getByLabel('Day', { exact: true }).fill('tomorrow');
  await desk.getByLabel('Time', { exact: true }).fill('10:00');
  await desk.locator('form').getByRole('button', { name: 'Open the course' }).click();
  await desk.getByText('A course began from this referral').waitFor();
  await expect.poll(async () => (await referrals())[0]?.state).toBe('begun');
  const [begun] = await referrals();
  await desk.goto(`${kith.address}/courses/${begun?.course}/opening`);
  await desk.getByText('Since the move I see nobody.').first().waitFor();
  await desk.getByText('What brings them', { exact: true }).waitFor();
  await expectAccessible(desk, 'main');
});
