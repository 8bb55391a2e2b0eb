import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { closeBrowser } from '#tests/browser.ts';
import { aGroupOf, aVillage, type Village, viewOf } from './village.ts';

const [rosa, luz] = ['Rosa Quiñónez', 'Luz Nazareno'] as const;
let village: Village;
let group: string;

beforeAll(async () => {
  village = await aVillage();
  group = await aGroupOf(village.dayra, [rosa, luz, 'Maritza Caicedo', 'Nelly Preciado']);
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

test('what is pressed without a line on one day and comes two days later is of the day it was pressed: a member who leaves, and one who agrees to be called', async () => {
  const phone = await village.phoneOf('dayra');
  const view = () => viewOf(village.dayra, group);
  const memberNow = async (name: string) => (await view()).members.find((one) => one.name === name);
  const agrees = (await memberNow(luz))?.course ?? '';
  const { today: pressed } = await view();
  const press = (name: string) => phone.getByRole('button', { name }).first().click();
  await phone.goto(`${village.kith.address}/groups/${group}`);
  await phone.getByRole('link', { name: rosa }).first().click();
  await phone.getByRole('button', { name: `${rosa} leaves the group` }).waitFor();
  await phone.getByRole('link', { name: 'Now', exact: true }).click();
  await phone.getByRole('link', { name: luz }).first().click();
  await phone.getByRole('button', { name: 'They agree' }).waitFor();
  await phone.context().setOffline(true);
  await press('They agree');
  await phone.getByText('saved on this device').first().waitFor();
  await phone.getByRole('link', { name: 'Now', exact: true }).click();
  await phone.getByRole('link', { name: rosa }).first().click();
  await press(`${rosa} leaves the group`);
  await phone.getByText('Moved away').click();
  await phone.getByLabel('To whom').fill('The clinic');
  await phone.getByRole('textbox', { name: 'Why', exact: true }).fill('Her score stays high');
  await press(`Save that ${rosa} leaves`);
  await phone.getByText('2 things are saved on this device').waitFor();
  village.daysGoBy(2);
  expect([(await memberNow(rosa))?.state, (await memberNow(luz))?.checkCall]).toEqual(['in', 'not_asked']);
  await phone.context().setOffline(false);
  await expect.poll(async () => (await memberNow(rosa))?.state).toBe('left');
  await expect.poll(async () => (await memberNow(luz))?.checkCall).toBe('given');
  expect((await view()).today).not.toBe(pressed);
  expect((await memberNow(rosa))?.left?.on).toBe(pressed);
  const { course } = await village.dayra.get<CourseView>(`courses/${agrees}`);
  const agreed = course.consent.now.find(({ item }) => item === 'check_call');
  expect(agreed?.on).toBe(pressed);
});
