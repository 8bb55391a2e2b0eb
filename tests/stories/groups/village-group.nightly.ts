import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, expectAccessible, shelfIsWritten, sidewaysScroll } from '#tests/browser.ts';
import { aVillage, joinsGroup, type Village, viewOf } from './village.ts';

const names = ['Rosa Quiñónez', 'Luz Nazareno', 'Maritza Caicedo', 'Nelly Preciado'];
const [rosa, luz, maritza, nelly] = names as [string, string, string, string];
const late = 'Yadira Ayoví';
let village: Village;
let phone: Page;
let group: string;

beforeAll(async () => {
  village = await aVillage();
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

/** A week goes by; the phone is taken up again. */
async function aWeekLater(): Promise<void> {
  village.daysGoBy(7);
  await phone.reload();
  await opens();
}

const go = (path: string) => phone.goto(`${village.kith.address}${path}`);
const press = (name: string | RegExp) => phone.getByRole('button', { name }).first().click();
const head = (name: string) => phone.getByRole('heading', { level: 1, name });

interface Said {
  /** What each question is answered with, all the same; item 9 with nought. */
  score?: 'Not at all' | 'Several days' | 'More than half the days' | 'Nearly every day';
  dying?: 'Several days' | 'More than half the days';
  lastTask?: 'Done' | 'Partly' | 'Not yet';
  event?: string;
  task?: string;
}

/** One meeting, tapped from the first name to the last button. */
async function meets(n: number, said: Record<string, Said>, on?: string) {
  await phone.getByRole('link', { name: new RegExp(`(Begin|Go on with) meeting ${n}`) }).click();
  await head('Who is here?').waitFor();
  if (on) {
    await press(/not planned/);
    const day = phone.getByLabel('The day it was held');
    await day.fill(on);
    await day.press('Tab');
  }
  for (const name of Object.keys(said)) await press(new RegExp(`^${name}`));
  await press('Go on');
  for (const [name, { dying }] of Object.entries(said)) {
    await head(name).waitFor();
    await press(dying ?? 'Not at all');
    if (!dying) continue;
    await press('No plan');
    await phone.getByText(`Speak alone with ${name} today`).waitFor();
    await press('Next');
  }
  for (const [name, one] of Object.entries(said)) {
    for (let question = 1; question <= 8; question += 1) {
      await phone.getByText(new RegExp(`step ${question} of`)).waitFor();
      await head(name).waitFor();
      await press(one.score ?? 'Several days');
    }
    if (one.lastTask) await press(one.lastTask);
    await phone.getByLabel('What happened with people this week?').waitFor();
    if (one.event) {
      await phone.getByLabel('What happened with people this week?').fill(one.event);
      await phone.getByRole('radiogroup', { name: 'Mood after it' }).getByText('7', { exact: true }).click();
    }
    await press('Next');
    if (one.task) await phone.getByLabel('What they will try before the next meeting').fill(one.task);
    await press('Next');
  }
  await head('Before you record it').waitFor();
  await press('Save the meeting');
  const ahead = phone.getByRole('heading', { name: new RegExp(`Meeting ${n + 1} of 8`) });
  await (n === 8 ? phone.getByText('All 8 meetings were held') : ahead).waitFor();
  // The reader’s place is the head of the page that came, and not nowhere.
  await expect.poll(() => phone.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  if (!on) await expect.poll(async () => heldNow()).toBe(n);
}

const heldNow = async () => (await viewOf(village.dayra, group)).group.meetings.held.length;
const memberNow = async (name: string) => {
  const found = (await viewOf(village.dayra, group)).members.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not in the group.`);
  return found;
};

test('a village group on one phone, from the first talk to the goodbye: one leaves, one is sent on, one comes late, and for two meetings there is no line', async () => {
  phone = await village.phoneOf('dayra');
  await go('/groups');
  await phone.getByRole('link', { name: 'Form a group' }).click();
  await phone.getByLabel('Name of the group').fill('Tuesday group at the well');
  await phone.getByLabel('Where it meets').fill('The school');
  await press('Form the group');

  // Who answers is named before anybody is asked anything.
  await phone.getByLabel('Person 1: name').fill('Lorena Villacís');
  await phone.getByLabel('Person 1: how they are reached').fill('099 555 0101');
  await press('Save who answers');
  await phone.getByText('Lorena Villacís: 099 555 0101').waitFor();
  group = new URL(phone.url()).pathname.split('/')[2] ?? '';

  // Rosa is invited and spoken with alone on the phone; the others the same way, through the same doors.
  await go(`/groups/${group}/members/new`);
  await phone.getByLabel('Name', { exact: false }).first().fill(rosa);
  await press('Invite');
  await press(/Ask the questions/);
  for (let question = 1; question <= 10; question += 1) {
    await phone.getByText(`Question ${question} of`).waitFor();
    await press(
      question === 10 ? 'Somewhat difficult' : question === 9 ? 'Not at all' : 'More than half the days',
    );
  }
  await phone.getByLabel('Their aim').fill('Visit my sister once a week');
  await phone.getByText(`${rosa} agrees to take part`).click();
  await expectAccessible(phone);
  await press('Save the talk');
  await phone.getByText(`You have spoken with ${rosa} alone`).waitFor();
  await press(`${rosa} joins, from meeting 1 on`);
  await expect.poll(async () => (await memberNow(rosa)).state).toBe('in');
  for (const name of [luz, maritza, nelly]) await joinsGroup(village.dayra, group, name);
  expect((await memberNow(rosa)).last?.total).toBe(16);

  await go('/groups');
  await press('Choose a phrase for this phone');
  await phone.getByRole('textbox', { name: 'Phrase for this phone' }).fill('mangos in the shade');
  await phone.getByLabel('The same phrase again').fill('mangos in the shade');
  await press('Lock this phone with it');
  await phone.getByText('From now on this phone asks').waitFor();

  await phone.getByText('Tuesday group at the well').click();
  await meets(1, { [rosa]: { task: 'Ring my sister' }, [luz]: {}, [maritza]: { dying: 'Several days' } });
  expect((await memberNow(maritza)).alarm).toBe('same_day');
  expect((await memberNow(nelly)).attendance).toMatchObject({ came: 0, of: 1 });

  // Yadira joins in the last meeting that takes newcomers without a reason.
  await joinsGroup(village.dayra, group, late);
  await aWeekLater();
  await meets(2, {
    [rosa]: { lastTask: 'Done', event: 'My sister came', task: 'Ask her again' },
    [luz]: {},
    [maritza]: {},
    [late]: {},
  });

  // The line is cut for two meetings; the phone is put away between them, and opens with its phrase.
  const { today } = await viewOf(village.dayra, group);
  const inDays = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString();
  await shelfIsWritten(phone);
  await phone.context().setOffline(true);
  await meets(
    3,
    { [rosa]: { lastTask: 'Partly', task: 'Go to the market with her' }, [luz]: {}, [late]: {} },
    inDays(7),
  );
  await phone.getByText('One thing is saved on this device').waitFor();
  await shelfIsWritten(phone);
  await phone.reload();
  await opens();
  await phone.getByText('Go to the market with her').waitFor();
  await meets(
    4,
    { [rosa]: { lastTask: 'Not yet' }, [luz]: {}, [maritza]: { dying: 'More than half the days' } },
    inDays(14),
  );
  // Two meetings, and the answer about dying, which goes out ahead of its own.
  await phone.getByText('3 things are saved on this device').waitFor();
  await phone.getByRole('link', { name: maritza }).first().waitFor();
  expect(await heldNow()).toBe(2);
  village.daysGoBy(14);
  await phone.context().setOffline(false);
  await expect.poll(heldNow).toBe(4);
  await phone.getByText('things are saved on this device').waitFor({ state: 'detached' });
  const { group: held } = await viewOf(village.dayra, group);
  expect(
    held.meetings.held.map(({ n, members }) => [n, members.filter(({ came }) => came === 'present').length]),
  ).toEqual([
    [1, 3],
    [2, 4],
    [3, 3],
    [4, 3],
  ]);
  expect((await memberNow(maritza)).alarms.length).toBeGreaterThanOrEqual(2);
  expect((await memberNow(rosa)).readings.map(({ n }) => n)).toEqual([null, 1, 2, 3, 4]);

  // Nelly was never there: she leaves, with why.
  await go(`/groups/${group}/members/${(await memberNow(nelly)).course}`);
  await opens();
  await press(`${nelly} leaves the group`);
  await phone.getByText('Stopped coming, and could not be reached').click();
  const sentOn = phone.getByRole('checkbox', { name: /Sent on/ });
  if (await sentOn.isChecked()) await phone.getByText('Sent on to somebody who can help further').click();
  await press(`Save that ${nelly} leaves`);
  await expect.poll(async () => (await memberNow(nelly)).state).toBe('left');

  await go(`/groups/${group}`);
  await opens();
  for (const n of [5, 6, 7, 8]) {
    await aWeekLater();
    await meets(n, {
      [rosa]: { score: 'Not at all', ...(n === 5 && { lastTask: undefined }) },
      [luz]: { score: 'Not at all' },
      [maritza]: { score: 'Nearly every day' },
      [late]: { score: 'Not at all' },
    });
  }

  // A summary for all, in which nobody is named.
  await phone.getByRole('link', { name: 'Meetings' }).click();
  await press('Write a summary');
  await phone
    .getByRole('textbox', { name: 'Summary of the meeting' })
    .fill('Rosa and the others said goodbye.');
  await press('Save the summary');
  await phone.getByRole('paragraph').filter({ hasText: '[a member] and the others' }).waitFor();
  await press('Give it to the members');
  await phone.getByText('The members can read it since').waitFor();

  // The goodbye: whoever still has many symptoms is sent on, the others have finished.
  for (const name of [maritza, rosa, luz, late]) {
    await go(`/groups/${group}/members/${(await memberNow(name)).course}`);
    await opens();
    await press(`How the group ended for ${name}`);
    if (name === maritza) {
      await phone.getByLabel('To whom').fill('The clinic in town');
      await phone.getByLabel('Why', { exact: true }).fill('Still depressed by the measure');
    }
    await phone.getByText('Finished with the group').click();
    await press(`Save how it ended for ${name}`);
    await expect.poll(async () => (await memberNow(name)).state).toBe('left');
  }
  expect((await memberNow(maritza)).left?.referred?.to).toBe('The clinic in town');
  await go(`/groups/${group}/about`);
  await opens();
  await press('End the group');
  await phone.getByText('All meetings were held').first().click();
  await phone.getByRole('button', { name: 'End the group' }).last().click();
  await phone.getByText(/Finished on/).waitFor();
  expect(await sidewaysScroll(phone)).toBe(0);
  await expectAccessible(phone);
});

/** The phrase is said wherever the phone asks for it. */
async function opens(): Promise<void> {
  await phone.getByRole('textbox', { name: 'Phrase for this phone' }).fill('mangos in the shade');
  await press('Open');
  await phone.getByRole('heading', { level: 1, name: 'Tuesday group at the well' }).waitFor();
}
