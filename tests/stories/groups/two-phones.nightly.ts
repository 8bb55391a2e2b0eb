import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { closeBrowser } from '#tests/browser.ts';
import { aGroupOf, aVillage, type Village, viewOf } from './village.ts';

const [rosa, luz, maritza] = ['Rosa Quiñónez', 'Luz Nazareno', 'Maritza Caicedo'] as const;
let village: Village;
let group: string;
let one: Page;
let other: Page;

beforeAll(async () => {
  village = await aVillage();
  group = await aGroupOf(village.dayra, [rosa, luz, maritza, 'Nelly Preciado']);
  await village.dayra.post(`groups/${group}/acts/bringFacilitator`, {
    id: crypto.randomUUID(),
    form: { person: village.nieves.id, as: 'co_facilitator' },
  });
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** The phone is in the meeting, and its line is cut. */
async function meetsWithoutALine(page: Page, n = 1): Promise<void> {
  await begins(page, n);
  await page.context().setOffline(true);
}

async function begins(page: Page, n: number): Promise<void> {
  await page.goto(`${village.kith.address}/groups/${group}`);
  await page.getByRole('link', { name: `Begin meeting ${n}` }).click();
  await page.getByRole('heading', { name: 'Who is here?' }).waitFor();
}

/** What one phone takes down of the meeting: who is here, and of each what they will try, if anything. */
async function takesDown(page: Page, tasks: Record<string, string>, answer: string): Promise<void> {
  for (const name of Object.keys(tasks)) await press(page, new RegExp(`^${name}`));
  await press(page, 'Go on');
  for (const name of Object.keys(tasks)) {
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await press(page, 'Not at all');
  }
  for (const [name, task] of Object.entries(tasks)) {
    for (let question = 1; question <= 8; question += 1) {
      await page.getByText(`step ${question} of`).waitFor();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await press(page, answer);
    }
    const lastTask = page.getByRole('button', { name: 'Done', exact: true });
    const event = page.getByLabel('What happened with people this week?');
    await lastTask.or(event).first().waitFor();
    if (await lastTask.isVisible()) await lastTask.click();
    await event.waitFor();
    await press(page, 'Next');
    if (task) await page.getByLabel('What they will try before the next meeting').fill(task);
    await press(page, 'Next');
  }
  await press(page, 'Save the meeting');
}

test('two phones without a line at one meeting lose nothing and double nothing: what one left out the other adds, and what differs is told by whom', async () => {
  one = await village.phoneOf('dayra');
  other = await village.phoneOf('nieves');
  await meetsWithoutALine(one);
  await meetsWithoutALine(other);
  await takesDown(one, { [rosa]: 'Ring my sister', [luz]: '' }, 'Several days');
  await one.getByText('One thing is saved on this device').waitFor();
  await takesDown(
    other,
    { [rosa]: 'Ring my sister', [luz]: 'Greet the neighbour', [maritza]: '' },
    'Several days',
  );
  await other.getByText('One thing is saved on this device').waitFor();
  for (const page of [one, other]) {
    await page.context().setOffline(false);
    await page.getByText('One thing is saved on this device').waitFor({ state: 'detached' });
  }
  const { group: chart, members } = await viewOf(village.dayra, group);
  expect(chart.meetings.held).toHaveLength(1);
  const of = async (name: string) => {
    const course = members.find((member) => member.name === name)?.course ?? '';
    return (await village.dayra.get<CourseView>(`courses/${course}`)).course;
  };
  const [rosas, luzes, maritzas] = [await of(rosa), await of(luz), await of(maritza)];
  expect(rosas.tryOuts.tryOuts.map(({ what }) => what)).toEqual(['Ring my sister']);
  expect(luzes.tryOuts.tryOuts.map(({ what }) => what)).toEqual(['Greet the neighbour']);
  for (const course of [rosas, luzes, maritzas]) expect(course.inGroup.sat.map(({ n }) => n)).toEqual([1]);
  expect(rosas.measures.readings.filter(({ session }) => session === 1)).toHaveLength(1);
  await one.goto(`${village.kith.address}/groups/${group}/meetings`);
  await one.getByText(`Nieves Cuero says of ${maritza}: Here.`).waitFor();
});

test('a meeting that waited a week on one phone while the other went on is recorded by its day, and the score that holds is that of the later one', async () => {
  village.daysGoBy(7);
  await meetsWithoutALine(one, 2);
  const day = (await viewOf(village.dayra, group)).today;
  await takesDown(one, { [rosa]: 'Sit with my sister', [luz]: '' }, 'More than half the days');
  await one.getByText('One thing is saved on this device').waitFor();
  village.daysGoBy(7);
  await begins(other, 2);
  await takesDown(other, { [rosa]: 'Go to the market', [luz]: '' }, 'Not at all');
  await other.getByRole('heading', { name: 'Meeting 3 of 8' }).waitFor();

  await one.context().setOffline(false);
  await one.getByText('One thing is saved on this device').waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await viewOf(village.dayra, group)).group.meetings.held.map(({ n }) => n))
    .toEqual([1, 3, 2]);
  const { group: chart, members } = await viewOf(village.dayra, group);
  expect(chart.meetings.held[1]?.on).toBe(day);
  const { course = '', last } = members.find(({ name }) => name === rosa) ?? {};
  const { sessions, measures, tryOuts } = (await village.dayra.get<CourseView>(`courses/${course}`)).course;
  expect(sessions.held.map(({ n }) => n)).toEqual([1, 3, 2]);
  expect(measures.readings.filter(({ session }) => session !== null)).toHaveLength(3);
  expect(tryOuts.tryOuts.map(({ what }) => what).toSorted()).toEqual([
    'Go to the market',
    'Ring my sister',
    'Sit with my sister',
  ]);
  // The score that holds now is that of the later meeting, though it was told first.
  expect(last?.total).toBe(0);
  await one.goto(`${village.kith.address}/groups/${group}`);
  await one.getByRole('heading', { name: 'Meeting 4 of 8' }).waitFor();
  await expect.poll(() => one.getByText('was not recorded').count()).toBe(0);
});
