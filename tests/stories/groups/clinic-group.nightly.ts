import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { signedIn } from '#tests/stories/coming-in.ts';
import { aVillage, type Village, viewOf } from './village.ts';

const names = ['Ines Falk', 'Maud Keller', 'Petra Lind', 'Ruta Berg', 'Tessa Noor', 'Wilma Sand'] as const;
let village: Village;
let desk: Page;

beforeAll(async () => {
  village = await aVillage();
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

const press = (name: string | RegExp) => desk.getByRole('button', { name, exact: true }).first().click();

/** Somebody is invited at the desk, spoken with alone, and joins. */
async function comes(group: string, name: string): Promise<void> {
  await desk.goto(`${village.kith.address}/groups/${group}/members/new`);
  await desk.getByRole('textbox', { name: /^Name/ }).fill(name);
  await press('Invite');
  await desk.getByLabel('Their aim').fill('Eat with my sister on Sundays');
  await desk.getByText(`${name} agrees to take part`).click();
  await press('Record the talk');
  await desk.getByText(`You have spoken with ${name} alone`).waitFor();
  await press(`${name} joins, from meeting 1 on`);
  await expect
    .poll(async () => (await viewOf(village.admin, group)).members.find((one) => one.name === name)?.state)
    .toBe('in');
}

test('a clinic’s group for eating disorders at the desk: formed, six spoken with alone, twenty meetings planned, the first one held and summed up', async () => {
  desk = await signedIn(village.kith);
  await desk.goto(`${village.kith.address}/groups/new`);
  await desk.getByLabel('Name of the group').fill('Wednesday group');
  await desk.getByRole('radio', { name: /eating/i }).check({ force: true });
  await press('Form the group');
  await desk.getByLabel('Person 1: name').waitFor();
  const group = new URL(desk.url()).pathname.split('/')[2] ?? '';
  for (const name of names) await comes(group, name);

  await desk.goto(`${village.kith.address}/groups/${group}/meetings`);
  const { today } = await viewOf(village.admin, group);
  await desk.getByRole('textbox', { name: /^Day/ }).fill(`${Number(today.slice(0, 4)) + 1}-01-06`);
  await desk.getByLabel('Time').fill('17:00');
  await press('Plan 20 meetings');
  await expect.poll(async () => (await viewOf(village.admin, group)).group.meetings.planned.length).toBe(20);

  await desk.goto(`${village.kith.address}/groups/${group}`);
  await desk.getByRole('link', { name: 'Begin meeting 1' }).click();
  for (const name of names)
    await desk
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click();
  await press('Go on');
  for (const name of names) {
    await desk.getByRole('heading', { level: 1, name }).waitFor();
    await press('Next');
    await desk.getByLabel('What they will try before the next meeting').fill('Say one feeling aloud');
    await press('Next');
  }
  await expectAccessible(desk);
  await press('Record the meeting');
  await desk.getByRole('heading', { name: 'Meeting 2 of 20' }).waitFor();
  const { group: chart, members } = await viewOf(village.admin, group);
  expect(chart.meetings.held.map(({ n, members: said }) => [n, said.length])).toEqual([[1, 6]]);
  const view = await village.admin.get<CourseView>(`courses/${members[0]?.course}`);
  expect(view.course.tryOuts.tryOuts.map(({ what }) => what)).toEqual(['Say one feeling aloud']);
  expect(view.course.meetings.held.map(({ minutes }) => minutes)).toEqual([60]);

  await desk.getByRole('link', { name: 'Write a summary for the members' }).click();
  await press('Write a summary');
  await desk.getByRole('textbox', { name: 'Summary of the meeting' }).fill('Ines told of a Sunday.');
  await press('Save the summary');
  await desk.getByRole('paragraph').filter({ hasText: '[a member] told of a Sunday.' }).waitFor();
});
