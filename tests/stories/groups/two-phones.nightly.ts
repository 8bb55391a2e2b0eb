import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { closeBrowser } from '#tests/browser.ts';
import { aGroupOf, aVillage, type Village, viewOf } from './village.ts';

const [rosa, luz, maritza] = ['Rosa Quiñónez', 'Luz Nazareno', 'Maritza Caicedo'] as const;
let village: Village;
let group: string;

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
async function meetsWithoutALine(page: Page): Promise<void> {
  await page.goto(`${village.kith.address}/groups/${group}`);
  await page.getByRole('link', { name: 'Begin meeting 1' }).click();
  await page.getByRole('heading', { name: 'Who is here?' }).waitFor();
  await page.context().setOffline(true);
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
      await page.getByText(`step ${question} of 10`).waitFor();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await press(page, answer);
    }
    await press(page, 'Next');
    if (task) await page.getByLabel('What they will try before the next meeting').fill(task);
    await press(page, 'Next');
  }
  await press(page, 'Record the meeting');
  await page.getByText('One thing is kept on this machine').waitFor();
}

test('two phones without a line at one meeting lose nothing and double nothing: what one left out the other adds, and what differs is told by whom', async () => {
  const one = await village.phoneOf('dayra');
  const other = await village.phoneOf('nieves');
  await meetsWithoutALine(one);
  await meetsWithoutALine(other);
  await takesDown(one, { [rosa]: 'Ring my sister', [luz]: '' }, 'Several days');
  await takesDown(
    other,
    { [rosa]: 'Ring my sister', [luz]: 'Greet the neighbour', [maritza]: '' },
    'Several days',
  );
  for (const page of [one, other]) {
    await page.context().setOffline(false);
    await page.getByText('One thing is kept on this machine').waitFor({ state: 'detached' });
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
