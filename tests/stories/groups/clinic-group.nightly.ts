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
  await press('Save the talk');
  await desk.getByText(`You have spoken with ${name} alone`).waitFor();
  await press(`${name} joins, from meeting 1 on`);
  await expect
    .poll(async () => (await viewOf(village.admin, group)).members.find((one) => one.name === name)?.state)
    .toBe('in');
}

/** One meeting at the desk: everybody said to be here comes, and each says what they will try. */
async function meets(group: string, n: number, here: readonly string[]): Promise<void> {
  await desk.getByRole('link', { name: `Begin meeting ${n}` }).click();
  await desk.getByRole('heading', { level: 1, name: 'Who is here?' }).waitFor();
  for (const name of here)
    await desk
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click();
  await press('Go on');
  for (const name of here) {
    await desk.getByRole('heading', { level: 1, name }).waitFor();
    const lastTask = desk.getByRole('button', { name: 'Partly', exact: true });
    const event = desk.getByLabel('What happened with people this week?');
    await lastTask.or(event).first().waitFor();
    if (await lastTask.isVisible()) await lastTask.click();
    await event.waitFor();
    await press('Next');
    await desk.getByLabel('What they will try before the next meeting').fill(`Say one feeling aloud, ${n}`);
    await press('Next');
  }
  if (n === 1) await expectAccessible(desk);
  await press('Save the meeting');
  await (n === 20
    ? desk.getByText('All 20 meetings were held')
    : desk.getByRole('heading', { name: `Meeting ${n + 1} of 20` })
  ).waitFor();
  await expect.poll(async () => (await viewOf(village.admin, group)).group.meetings.held.length).toBe(n);
}

/** With each of them alone, as the page of the group asks for it. */
async function speaksAlone(group: string, talk: string): Promise<void> {
  for (const name of names) {
    await desk.goto(`${village.kith.address}/groups/${group}`);
    const due = desk
      .getByRole('region', { name: 'To speak with alone' })
      .or(desk.locator('section, div').filter({ hasText: 'To speak with alone' }).last());
    await due.getByRole('link', { name }).click();
    await desk.getByRole('heading', { name: `${talk}: ${name}` }).waitFor();
    await desk.getByLabel('What you agreed').fill('Bring one quarrel to the group');
    await desk.getByLabel('Your note').fill(`${talk} with ${name}`);
    if (name === names[0]) await expectAccessible(desk);
    await press('Save the talk');
    await desk.getByText(`Your talk with ${name} is recorded.`).waitFor();
  }
  await desk.goto(`${village.kith.address}/groups/${group}`);
  await desk.getByRole('heading', { level: 1, name: 'Wednesday group' }).waitFor();
  await expect.poll(() => desk.getByText('To speak with alone').count()).toBe(0);
}

test('a clinic’s group for eating disorders at the desk: formed, six spoken with alone before, half-way and after, twenty meetings held, finished and ended', async () => {
  desk = await signedIn(village.kith);
  await desk.goto(`${village.kith.address}/groups/new`);
  await desk.getByLabel('Name of the group').fill('Wednesday group');
  await desk.getByRole('radio', { name: /eating/i }).check({ force: true });
  await press('Form the group');
  await desk.getByLabel('Person 1: name').fill('The night door of the clinic');
  await desk.getByLabel('Person 1: how they are reached').fill('099 555 0102');
  await press('Save who answers');
  await desk.getByText('The night door of the clinic: 099 555 0102').waitFor();
  const group = new URL(desk.url()).pathname.split('/')[2] ?? '';
  for (const name of names) await comes(group, name);

  await desk.goto(`${village.kith.address}/groups/${group}/meetings`);
  const { today } = await viewOf(village.admin, group);
  await desk.getByRole('textbox', { name: /^Day/ }).fill(today);
  await desk.getByLabel('Time').fill('23:59');
  await press('Plan 20 meetings');
  await expect.poll(async () => (await viewOf(village.admin, group)).group.meetings.planned.length).toBe(20);

  for (let n = 1; n <= 20; n += 1) {
    await desk.goto(`${village.kith.address}/groups/${group}`);
    await meets(group, n, n === 7 ? names.slice(1) : names);
    if (n === 1) {
      await desk.getByRole('link', { name: 'Write a summary for the members' }).click();
      await press('Write a summary');
      await desk.getByRole('textbox', { name: 'Summary of the meeting' }).fill('Ines told of a Sunday.');
      await press('Save the summary');
      await desk.getByRole('paragraph').filter({ hasText: '[a member] told of a Sunday.' }).waitFor();
    }
    if (n === 10) await speaksAlone(group, 'The talk half-way');
    if (n < 20) village.daysGoBy(7);
  }

  for (const name of names) {
    const { members } = await viewOf(village.admin, group);
    const { course = '' } = members.find((one) => one.name === name) ?? {};
    await desk.goto(`${village.kith.address}/groups/${group}/members/${course}`);
    await press(`How the group ended for ${name}`);
    await desk.getByText('Finished with the group').click();
    await press(`Save how it ended for ${name}`);
    await expect
      .poll(async () => (await viewOf(village.admin, group)).members.find((one) => one.name === name)?.state)
      .toBe('left');
  }
  village.daysGoBy(5);
  await speaksAlone(group, 'The talk after the group');
  await desk.goto(`${village.kith.address}/groups/${group}/about`);
  await press('End the group');
  await desk.getByText('All meetings were held').first().click();
  await desk.getByRole('button', { name: 'End the group' }).last().click();
  await desk.getByText(/Finished on/).waitFor();

  const { group: chart, members } = await viewOf(village.admin, group);
  expect(
    chart.meetings.held.map(({ n, planned, members: said }) => [n, planned !== '', said.length]),
  ).toEqual(Array.from({ length: 20 }, (_, place) => [place + 1, true, 6]));
  const [ines] = members;
  expect([ines?.attendance.came, ines?.left?.why]).toEqual([19, 'finished']);
  const { course } = await village.admin.get<CourseView>(`courses/${ines?.course}`);
  expect(course.sessions.held.map(({ n }) => n)).toEqual(
    Array.from({ length: 20 }, (_, place) => place + 1).filter((n) => n !== 7),
  );
  expect(course.tryOuts.tryOuts.filter(({ told }) => told.length > 0)).toHaveLength(18);
  expect(course.meetings.held.map(({ which, minutes, after }) => [which, minutes, after])).toEqual([
    ['interview', 60, 0],
    ['talk-in-the-midst', 60, 9],
    ['afterwards', 60, 19],
  ]);
  expect(course.meetings.held.map(({ note }) => note?.text ?? '')).toEqual([
    '',
    'The talk half-way with Ines Falk',
    'The talk after the group with Ines Falk',
  ]);
});
