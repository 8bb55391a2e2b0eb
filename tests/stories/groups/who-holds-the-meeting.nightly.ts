import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, expectAccessible, shelfIsWritten } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { aGroupOf, aVillage, joinsGroup, type Village, viewOf } from './village.ts';

const phone = { width: 390, height: 844, touch: 'yes' } as const;
const rosa = { email: 'rosa@example.org', password: 'the well is deep and cold' };
const four = ['Rosa Quiñónez', 'Luz Nazareno', 'Maritza Caicedo', 'Nelly Preciado'];
let village: Village;

beforeAll(async () => {
  village = await aVillage();
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const meetingOf = (group: string) => `${village.kith.address}/groups/${group}/meeting`;
const bringsNieves = (group: string) =>
  village.dayra.post(`groups/${group}/acts/bringFacilitator`, {
    id: crypto.randomUUID(),
    form: { person: village.nieves.id, as: 'co_facilitator' },
  });

const nievesIs = (role: string) =>
  fetch(`${village.kith.address}/api/members/${village.nieves.id}/roles`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie: village.admin.cookie() },
    body: JSON.stringify({ roles: [role] }),
  });

test('a supervisor is not let into the meeting of a group, and is told who leads it and what is open to them', async () => {
  const group = await aGroupOf(village.dayra, four);
  const page = await village.phoneOf('lorena');
  await page.goto(meetingOf(group));
  await page.getByRole('heading', { name: 'Whoever leads the group holds its meetings' }).waitFor();
  await page.getByText('It is led by Dayra Chalá.', { exact: false }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Observe and supervise' }).click();
  await page.waitForURL(/\/supervision$/);
});

test('a member who comes to the address of a meeting is shown to their own place, and of the group nothing', async () => {
  const group = await aGroupOf(village.dayra, four);
  const client = { name: 'Rosa Mina', born: '1985-03-02', email: rosa.email, country: 'EC' };
  const { invited } = await village.dayra.post<{ invited: { client: string } }>(`groups/${group}/members`, {
    id: crypto.randomUUID(),
    form: { client, referral: '' },
  });
  await joins(village.kith, village.dayra, { client: invited.client }, rosa.password);
  const page = await signedIn(village.kith, rosa, phone);
  await page.goto(meetingOf(group));
  await page.waitForURL(/\/home$/);
  await expect.poll(() => page.getByText('Who is here?').count()).toBe(0);
});

test('whoever is signed out in the middle of a meeting hears at once that nobody was told, and nothing typed is lost', async () => {
  const group = await aGroupOf(village.dayra, four);
  await bringsNieves(group);
  const page = await village.phoneOf('nieves');
  await page.goto(meetingOf(group));
  await press(page, /^Rosa/);
  await press(page, 'Go on');
  await page.getByText('Alone, before the round').waitFor();
  // What she may do changes, which ends her sessions.
  expect((await nievesIs('manager')).status).toBe(200);
  await press(page, 'Several days');
  await page.getByText('You are signed out, and nobody was told yet', { exact: false }).waitFor();
  await page
    .getByRole('link', { name: /099 555 0101/ })
    .first()
    .waitFor();
  await expectAccessible(page);
  await nievesIs('facilitator');
});

test('whoever is taken out of the lead in the middle tells what is said of dying all the same, and their meeting is recorded', async () => {
  const group = await aGroupOf(village.dayra, four);
  await village.dayra.post(`groups/${group}/acts/bringFacilitator`, {
    id: crypto.randomUUID(),
    form: { person: village.nieves.id, as: 'co_facilitator' },
  });
  const page = await village.phoneOf('nieves');
  await page.goto(meetingOf(group));
  await press(page, /^Rosa/);
  await press(page, 'Go on');
  await page.getByText('Alone, before the round').waitFor();
  await village.dayra.post(`groups/${group}/acts/endFacilitator`, {
    id: crypto.randomUUID(),
    form: { person: village.nieves.id, why: 'She moves to the coast' },
  });
  await press(page, 'Several days');
  await press(page, 'No plan');
  await page.getByText(/^Kith told them: /).waitFor();
  const alarms = async () => (await viewOf(village.dayra, group)).members.map(({ alarm }) => alarm);
  await expect.poll(alarms).toContain('same_day');
});

test('what was told at once says that it was, and when', async () => {
  const group = await aGroupOf(village.dayra, four);
  const page = await village.phoneOf('dayra');
  await page.goto(meetingOf(group));
  await press(page, /^Rosa/);
  await press(page, 'Go on');
  await press(page, 'Several days');
  await page.getByText(/^Kith told them: /).waitFor();
  await expect
    .poll(() => page.getByText('It is told to them as soon as there is a connection').count())
    .toBe(0);
});

test('a group with nobody named asks for it, and its meeting begins once somebody is, or it is said why not', async () => {
  const group = crypto.randomUUID();
  const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
  await village.dayra.post('groups', { id: group, form: { name: 'At the river', place: '', protocol } });
  for (const name of four) await joinsGroup(village.dayra, group, name);
  const page = await village.phoneOf('dayra');
  await page.goto(`${village.kith.address}/groups/${group}`);
  await page.getByText('Who answers when a member is in danger?').waitFor();
  await page.getByRole('link', { name: 'Begin meeting 1' }).click();
  await press(page, /^Rosa/);
  const goOn = page.getByRole('button', { name: 'Go on' });
  await expect.poll(() => goOn.isDisabled()).toBe(true);
  await page.getByLabel('Or say why it begins without').fill('The nurse is away until Friday');
  await expectAccessible(page);
  await expect.poll(() => goOn.isDisabled()).toBe(false);
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Name who answers' }).click();
  await page.getByLabel('Person 1: name').fill('Lorena Villacís');
  await page.getByLabel('Person 1: how they are reached').fill('099 555 0101');
  await press(page, 'Save who answers');
  await page.getByText('One thing is saved on this device').waitFor();
  await page.getByRole('link', { name: 'Now' }).click();
  await page
    .getByRole('link', { name: /meeting 1/ })
    .first()
    .click();
  await page.getByText('Who answers when a member is in danger?').waitFor({ state: 'detached' });
  await expect.poll(() => goOn.isDisabled()).toBe(false);
  await page.context().setOffline(false);
  await expect
    .poll(async () => (await viewOf(village.dayra, group)).group.answering.named?.people[0]?.name)
    .toBe('Lorena Villacís');
});

test('what was said without a line is told though whoever heard it is something else here by then, and nothing is left to let go of', async () => {
  const group = await aGroupOf(village.dayra, four);
  await bringsNieves(group);
  const page = await village.phoneOf('nieves');
  await page.goto(meetingOf(group));
  await press(page, /^Rosa/);
  await press(page, 'Go on');
  await page.getByText('Alone, before the round').waitFor();
  await page.context().setOffline(true);
  await press(page, 'Several days');
  await press(page, 'No plan');
  await page.getByText('It is told to them as soon as there is a connection').waitFor();
  await shelfIsWritten(page);
  await nievesIs('manager');
  await page.context().setOffline(false);
  const comesBack = async (to: string) => {
    await village.signsInAgain(page, 'nieves');
    await page.goto(`${village.kith.address}${to}`);
  };
  await comesBack('/account');
  const alarms = async () => (await viewOf(village.dayra, group)).members.map(({ alarm }) => alarm);
  await expect.poll(alarms, { timeout: 15_000 }).toContain('same_day');
  await expect.poll(() => page.getByText('is saved on this device').count()).toBe(0);
  await expect.poll(() => page.getByRole('button', { name: 'Let it go' }).count()).toBe(0);
  await nievesIs('facilitator');
  await comesBack(`/groups/${group}/meeting`);
  await page.getByText(/^Kith told them: /).waitFor();
  await expect.poll(() => page.getByText('Nobody was told').count()).toBe(0);
});
