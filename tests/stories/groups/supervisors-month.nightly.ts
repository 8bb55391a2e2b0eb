import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, shelfIsWritten } from '#tests/browser.ts';
import { entryOf } from '#tests/groups/at-work.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { looksRight } from '#tests/stories/looks-right.ts';
import { aGroupOf, aVillage, type Village, viewOf } from './village.ts';

/** A supervisor’s month with one facilitator: a meeting seen, a call, what was agreed, and the figures that come of it. */
const names = ['Rosa Quiñónez', 'Luz Nazareno', 'Maritza Caicedo', 'Nelly Preciado', 'Olga Mina'];
const rosa = names[0] ?? '';
const max = { name: 'Max Ayala', email: 'max@example.org', password: 'a ledger with clean margins' };
let village: Village;
let group: string;
let lorena: Page;
let dayra: Page;

beforeAll(async () => {
  village = await aVillage();
  group = await aGroupOf(village.dayra, names);
  await village.dayra.post(`groups/${group}/acts/planGroupMeetings`, {
    id: crypto.randomUUID(),
    form: { from: `${await today()}T23:59`, count: 8 },
  });
  lorena = await village.phoneOf('lorena');
  dayra = await village.phoneOf('dayra');
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

const today = async () => (await viewOf(village.dayra, group)).today;
const now = async () => (await viewOf(village.lorena, group)).group;
const goes = (page: Page, path: string) => page.goto(`${village.kith.address}${path}`);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const rates = (page: Page, item: string, number: string) =>
  page.getByRole('radiogroup', { name: item, exact: true }).getByText(number, { exact: true }).click();

/** Dayra’s phone sends the meeting it held. */
async function meetingIsSent(): Promise<void> {
  const { members, group: before } = await viewOf(village.dayra, group);
  const planned = before.meetings.planned.find(({ state }) => state === 'planned')?.id ?? '';
  const entries = members.map(({ course }, place) =>
    place === 0 ? { course, came: 'absent' } : entryOf(course),
  );
  const led = before.facilitators.facilitators.map(({ person }) => person);
  await village.dayra.post(`groups/${group}/meetings`, {
    id: crypto.randomUUID(),
    form: { planned, minutes: 90, led, members: entries },
  });
}

test('the supervisor sits in, and fills the short checklist in without a line, before the meeting is sent', async () => {
  await goes(lorena, '/groups');
  await lorena.getByText('Nothing in the groups you supervise asks for you today').waitFor();
  await lorena.getByRole('link', { name: /Tuesday group/ }).click();
  const rooms = lorena.getByRole('navigation', { name: 'Rooms of this group' });
  await rooms.getByRole('link', { name: 'Supervision' }).click();
  await lorena.getByRole('link', { name: /Rate it/ }).click();
  await lorena.getByRole('radiogroup', { name: 'The measure', exact: true }).waitFor();
  await lorena.context().setOffline(true);
  await lorena
    .getByRole('radiogroup', { name: 'How you know the meeting' })
    .getByText('I was there', { exact: true })
    .click();
  await rates(lorena, 'The measure', '2');
  await rates(lorena, 'How well: The measure (optional)', '2');
  await rates(lorena, 'Rules and secrets kept', '3');
  await lorena
    .getByRole('textbox', { name: /Anything for supervision/ })
    .fill('Let Rosa Quiñónez finish before you go on');
  await looksRight(lorena, 'supervisor-checklist');
  await press(lorena, 'Save the rating');
  await lorena.getByText('Your rating is kept on this phone').waitFor();
  await shelfIsWritten(lorena);
  expect((await now()).observed.ratings).toEqual([]);
  await lorena.context().setOffline(false);
  await expect.poll(async () => (await now()).observed.ratings.length).toBe(1);
  // No name of a member stands in the group’s chart.
  expect((await now()).observed.ratings[0]?.words).not.toContain('Rosa');
});

test('whoever led it rates it too, and only then reads the supervisor’s beside their own, as a picture and as a table', async () => {
  await meetingIsSent();
  await goes(dayra, `/groups/${group}/supervision`);
  await dayra.getByText(/Rated by Lorena Villacís/).waitFor();
  await dayra.getByRole('link', { name: /Rate it/ }).click();
  await dayra.getByText('You see it beside yours once yours is kept').waitFor();
  await rates(dayra, 'The measure', '3');
  await press(dayra, 'Save the rating');
  await dayra.getByText('differ most on “The measure”: 2 beside 3.').waitFor();
  await press(dayra, 'Show as a table');
  await dayra.getByRole('cell', { name: '2 Done, well' }).waitFor();
  await dayra.getByRole('cell', { name: /who led it.*3 Fully/ }).waitFor();
  await looksRight(dayra, 'ratings-beside');
});

test('a member agrees to a call, the lot falls, and what was said is the supervisor’s alone', async () => {
  const member = (await viewOf(village.dayra, group)).members.find(({ name }) => name === rosa);
  await goes(dayra, `/groups/${group}/members/${member?.course}`);
  await press(dayra, 'They agree');
  await dayra.getByText('They agreed.').waitFor();

  await goes(lorena, `/groups/${group}/supervision`);
  await lorena.getByText(`One member has agreed to be called: ${rosa}.`).waitFor();
  await press(lorena, 'Draw by lot');
  await press(lorena, `Add a call to ${rosa}`);
  await lorena
    .getByRole('radiogroup', { name: 'Whether you reached them' })
    .getByText('Reached', { exact: true })
    .click();
  await lorena
    .getByRole('radiogroup', { name: 'They paid nothing for it' })
    .getByText('No', { exact: true })
    .click();
  await looksRight(lorena, 'call');
  await lorena.getByRole('button', { name: 'Save the call', exact: true }).click();
  await expect
    .poll(async () => (await now()).spotChecks.made.map(({ reached }) => reached))
    .toEqual(['reached']);
  await lorena.getByText('Nobody who was drawn is still to be called.').waitFor();

  expect((await viewOf(village.dayra, group)).group.spotChecks).toEqual({ drawn: [], made: [] });
  await goes(dayra, `/groups/${group}/supervision`);
  await dayra.getByRole('heading', { name: 'Supervision meetings' }).waitFor();
  await expect.poll(() => dayra.getByText('Calls drawn by lot').count()).toBe(0);
});

test('what is agreed in supervision is seen by both, is overdue when its day has passed, and is done', async () => {
  await press(lorena, 'Add a supervision meeting');
  await lorena.getByLabel('What was asked').fill('Nobody answers when I ask the round');
  await lorena.getByLabel(/What is done about it/).fill('Begin with whoever came first');
  const day = lorena.getByLabel(/By which day/).first();
  await day.fill(await today());
  await day.press('Tab');
  await press(lorena, 'Save the supervision');
  await expect.poll(async () => (await now()).supervised.supervisions.length).toBe(1);
  village.daysGoBy(3);
  await goes(lorena, '/groups');
  await lorena.getByText('One thing agreed in supervision is overdue').waitFor();
  await looksRight(lorena, 'supervisors-day-overdue');
  await lorena.getByRole('link', { name: 'see what was agreed' }).click();
  await lorena.getByText(/Overdue since/).waitFor();

  await goes(dayra, `/groups/${group}/supervision`);
  await press(dayra, 'Done: Begin with whoever came first');
  await dayra.getByLabel(/What came of it/).fill('Three of them spoke');
  await press(dayra, 'Mark as done');
  await dayra.getByText('Nothing that was agreed in supervision is open.').waitFor();
  await looksRight(dayra, 'supervision-of-facilitator');

  await goes(lorena, '/groups/practice');
  const row = lorena.getByRole('row', { name: /Supervision meetings within 28 days/ });
  await expect.poll(() => row.textContent()).toMatch(/14Not yet/);
  await looksRight(lorena, 'practice');
});

test('a manager writes down the places, the group is put in one, and its figures stand there with what is held back', async () => {
  await joins(village.kith, village.admin, { ...max, roles: ['manager'] }, max.password);
  const desk = await signedIn(village.kith, max, { width: 1280, height: 900 });
  await goes(desk, '/programme/places');
  for (const place of ['Esmeraldas', 'Kanju']) {
    await press(desk, place === 'Esmeraldas' ? 'Add a place' : 'Add a place within Esmeraldas');
    await desk.getByLabel('Name of the place').fill(place);
    await press(desk, 'Add this place');
    await desk.getByRole('button', { name: `Change ${place}` }).waitFor();
  }
  await looksRight(desk, 'places');

  await goes(dayra, `/groups/${group}/about`);
  await press(dayra, 'Say where it lies');
  await dayra
    .getByRole('combobox', { name: /Place in the programme/ })
    .selectOption({ label: '\u2003Kanju' });
  await press(dayra, 'Save the place');
  await expect.poll(async () => (await now()).forming.formed?.programmePlace).toMatch(/./);

  await goes(desk, '/programme');
  const kanju = desk.getByRole('row', { name: /Kanju/ }).first();
  // Four of five came: so few could be told apart, so that it is held back, and said to be.
  await expect.poll(() => kanju.textContent()).toMatch(/Kanju115held back/);
  await desk.getByText('A number from one to four could tell who it is about').waitFor();
  await desk.getByLabel('Figure').selectOption({ label: 'Members who joined' });
  await desk.getByText(/Members who joined, Esmeraldas: 5 in the whole time/).waitFor();
  await looksRight(desk, 'programme');
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('link', { name: 'Figures as a table (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^kith-groups-.*csv$/);
});
