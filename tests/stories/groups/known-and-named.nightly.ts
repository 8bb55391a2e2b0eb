import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { aGroupOf, aVillage, type Village, viewOf } from './village.ts';

const [rosa, luz] = ['Rosa Quiñónez', 'Luz Nazareno'] as const;
let village: Village;

beforeAll(async () => {
  village = await aVillage();
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

test('somebody of an earlier group is invited to the next as who they are, without being typed again', async () => {
  await aGroupOf(village.dayra, [rosa, luz]);
  const next = await aGroupOf(village.dayra, []);
  const phone = await village.phoneOf('dayra');
  await phone.goto(`${village.kith.address}/groups/${next}/members/new`);
  const who = phone.getByLabel('Who it is');
  await expect.poll(() => who.locator('option').allTextContents()).toEqual(['Somebody new', luz, rosa]);
  await who.selectOption(rosa);
  await phone.getByLabel('Name the client goes by').waitFor({ state: 'detached' });
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Invite', exact: true }).click();
  await phone.getByRole('heading', { level: 2, name: rosa }).waitFor();
  const [invited] = (await viewOf(village.dayra, next)).members;
  expect(invited).toMatchObject({ name: rosa, state: 'invited' });
});

test('who answers is chosen among the clinicians who work here, or named in words, on a phone', async () => {
  const group = await aGroupOf(village.dayra, []);
  const phone = await village.phoneOf('dayra');
  await phone.goto(`${village.kith.address}/groups/${group}/about`);
  await phone.getByRole('button', { name: 'Name them anew' }).click();
  const first = phone.getByLabel('Person 1', { exact: true });
  await first.waitFor();
  await expect.poll(() => first.locator('option').allTextContents()).toContain('Lorena Villacís');
  await first.selectOption('Lorena Villacís');
  await phone.getByRole('button', { name: 'Add the next to ask' }).click();
  await phone.getByLabel('Person 2: name').fill('Doña Berta, midwife');
  await phone.getByLabel('Person 2: how they are reached').fill('the blue house');
  await expectAccessible(phone);
  expect(await sidewaysScroll(phone)).toBe(0);
  await phone.getByRole('button', { name: 'Save who answers' }).click();
  const named = async () => (await viewOf(village.dayra, group)).group.answering.named?.people;
  await expect.poll(async () => (await named())?.length).toBe(2);
  expect(await named()).toMatchObject([
    { name: 'Lorena Villacís', person: expect.stringMatching(/./), reach: '099 555 0101' },
    { name: 'Doña Berta, midwife', person: '', reach: 'the blue house' },
  ]);
});
