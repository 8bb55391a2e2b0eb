import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { Hand, turnOf } from './hand.ts';
import { aGroupOf, aVillage, type Village, viewOf } from './village.ts';

let village: Village;
let group: string;

beforeAll(async () => {
  village = await aVillage();
  group = await aGroupOf(village.dayra, [
    'Rosa Quiñónez',
    'Luz Nazareno',
    'Maritza Caicedo',
    'Nelly Preciado',
  ]);
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

test('a meeting without a line stays on the phone, says what to do about an answer at once, and is recorded once when the connection is back', async () => {
  const phone = await village.phoneOf('dayra');
  const press = (name: string | RegExp) => phone.getByRole('button', { name }).first().click();
  await phone.goto(`${village.kith.address}/groups/${group}`);
  await phone.getByRole('link', { name: 'Begin meeting 1' }).click();
  await phone.getByRole('heading', { name: 'Who is here?' }).waitFor();
  await phone.getByRole('link', { name: 'How this page works' }).click();
  await phone.getByRole('heading', { name: 'For facilitators of groups', level: 1 }).waitFor();
  await phone.getByRole('link', { name: 'Back to the page' }).click();
  await phone.getByRole('heading', { name: 'Who is here?' }).waitFor();
  await phone.context().setOffline(true);
  await press(/^Rosa/);
  await press('Go on');
  await press('Several days');
  await press('There is a plan');
  await phone.getByText('Stay with Rosa Quiñónez now').waitFor();
  await phone.getByRole('link', { name: '099 555 0101' }).waitFor();
  await expectAccessible(phone);
  await press('Next');
  for (let question = 1; question <= 8; question += 1) {
    await phone.getByText(`step ${question} of 10`).waitFor();
    await press('Several days');
  }
  await press('Next');
  await phone.getByLabel('What they will try before the next meeting').fill('Ring my sister');
  await press('Next');
  await press('Save the meeting');
  await phone.getByRole('heading', { name: 'Meeting 2 of 8' }).waitFor();
  // The meeting, and ahead of it the plan and the answer about dying.
  await phone.getByText('3 things are saved on this device').waitFor();
  await phone.getByText('Ring my sister').waitFor();
  const held = async () => (await viewOf(village.dayra, group)).group.meetings.held.length;
  expect(await held()).toBe(0);
  await phone.context().setOffline(false);
  await expect.poll(held).toBe(1);
  await phone.getByText('things are saved on this device').waitFor({ state: 'detached' });
  const [rosa] = (await viewOf(village.dayra, group)).members;
  expect(rosa).toMatchObject({ alarm: 'now', taskOpen: { what: 'Ring my sister' }, last: { total: 9 } });
  expect(rosa?.alarms.filter(({ urgency }) => urgency === 'now')).toHaveLength(1);
});

test('one member of a meeting takes seventeen taps and two lines, and what the others offered becomes the task by one of them', async () => {
  village.daysGoBy(7);
  const hand = new Hand(await village.phoneOf('dayra'));
  const { page } = hand;
  await page.goto(`${village.kith.address}/groups/${group}`);
  await page.getByRole('link', { name: 'Begin meeting 2' }).click();
  await page.getByRole('heading', { name: 'Who is here?' }).waitFor();
  await hand.press(/^Rosa/);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Alone, before the round').waitFor();
  await hand.press('Not at all');
  await turnOf(hand, {
    ...{ name: 'Rosa Quiñónez', event: 'My sister came by', offered: 'Ask her on Sunday' },
    lastTask: 'Partly',
  });
  await page.getByRole('heading', { name: 'Before you record it' }).waitFor();
  await page.getByText('To try: Ask her on Sunday').waitFor();
  expect(hand).toMatchObject({ taps: 17, keys: 34 });
});
