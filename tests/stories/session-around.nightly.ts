import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { account, type Kith, startKith, withCourse } from './kith.ts';

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let kith: Kith;
let therapist: Caller;
let course: string;
let page: Page;

const record = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;
const act = (name: string, form: unknown, on?: string) =>
  therapist.act(course, { name, id: crypto.randomUUID(), on, form });
const at = (place: string) => page.goto(`${kith.address}/courses/${course}/${place}`);
beforeAll(async () => {
  kith = await startKith();
  ({ therapist, id: course } = await withCourse(kith));
  for (let n = 1; n <= 5; n += 1) {
    await act('holdSession', { minutes: 50, format: 'in_person' }, daysFromNow(7 * n - 42));
  }
  const moods = { direction: 'event_to_mood', moodBefore: 5, moodAfter: 2 };
  await act('linkMood', { ...moods, session: 4, what: 'The call that did not come' });
  const diedOn = `2019${daysFromNow(4).slice(4)}`;
  await act('startGriefWork', { whatWasLost: 'Grandmother Ilse', diedOn });
  page = await signedIn(kith);
}, 40_000);

afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('a day of loss before the next session is said before the hour and in the diary of sessions (2.3.1)', async () => {
  await at('session?part=before');
  const notice = page.getByText('A day of loss falls before the next session');
  await notice.waitFor();
  await page.getByText('in 4 days. Nothing is planned for it yet.', { exact: false }).waitFor();
  await at('sessions');
  await page.getByText('Days that bring a loss back').waitFor();
  await page.getByText('Grandmother Ilse').waitFor();
  await page.goto(`${kith.address}/courses/${course}/session`);
  await page.getByRole('link', { name: 'Opening' }).click();
  await page.waitForURL(/\/opening/);
});

test('the share of middle sessions with a link stands after the hour, and leads to the moods week by week (X-04)', async () => {
  await at('session/4?part=after');
  await page
    .getByText('1 of 2 middle sessions tied mood and events together: 50 %.', { exact: false })
    .waitFor();
  await page.getByText('Without a link: session 5.').waitFor();
  await page.getByRole('link', { name: 'Moods and events, week by week' }).click();
  await page.getByText('The call that did not come').waitFor();
  await page.getByText('Mood 5 to 2').waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('ALLI-4 is asked at the third session in the client’s own numbers, and low ones ask for a talk', async () => {
  await at('session/3?part=during');
  await page.getByRole('button', { name: 'How the work together is: due today' }).click();
  for (const [label, number] of [
    ['Understood', '6'],
    ['The same aims', '5'],
    ['A way that fits', '4'],
    ['Cared for', '7'],
  ] as const) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(number);
  }
  await page.getByRole('button', { name: 'Save the numbers' }).click();
  await page.getByRole('button', { name: 'How the work together is', exact: true }).click();
  await page.getByText('Last answered: 22 of 40.').waitFor();
  await page.getByText('That is low.', { exact: false }).waitFor();
  expect((await record()).alliance.ratings[0]).toMatchObject({ session: 3, total: 22 });
});

test('what is due stands in the room, and what is parked comes back at the next session (M-03)', async () => {
  await at('session/6?part=during');
  await page.getByRole('button', { name: 'What today is for' }).click();
  await page.getByText('IPT protocol reference, 1.7', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Parked for later' }).click();
  await page.getByLabel('Something that matters, for a later session').fill('Her brother’s wedding');
  await page.getByRole('button', { name: 'Park it' }).click();
  await page.getByText('Her brother’s wedding').waitFor();
  await at('formulation');
  await page.getByText('Her brother’s wedding').waitFor();
  await at('session/6?part=during');
  await page.getByRole('button', { name: 'Parked for later' }).click();
  await page.getByRole('button', { name: 'Return to it: Her brother’s wedding' }).click();
  await page.getByRole('menuitem', { name: 'Taken up' }).click();
  await expect.poll(async () => (await record()).parked.parked[0]?.returns[0]?.outcome).toBe('taken_up');
});

test('the talk at a check-point is guided and ends in a decision; a great event asks whether the focus stays (MS-17, X-04)', async () => {
  await act('chooseFocus', { area: 'role_transition', why: 'The move.', oldRole: 'There', newRole: 'Here' });
  await act('recordOpening', { session: 5, answer: 'The house burned', about: 'major_life_event' });
  await at('session/6?part=before');
  await page.getByText('Something great has happened: is the focus still right?').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'The focus stays' }).click();
  await page.getByLabel('Why it stays').fill('The fire is part of the move');
  await page.getByRole('button', { name: 'Keep the focus' }).click();
  await page.getByText('Something great has happened').waitFor({ state: 'detached' });
  expect((await record()).focus.confirmed).toMatchObject([
    { session: 6, why: 'The fire is part of the move' },
  ]);
  await page.getByRole('button', { name: 'Have the talk' }).first().click();
  await page.getByRole('textbox', { name: 'What you talked about' }).fill('It fits, and the bus is late');
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await page
    .getByText('Choose what was decided; going on is a decision too.', { exact: false })
    .first()
    .waitFor();
  await page.getByRole('radio', { name: 'helping in part' }).check({ force: true });
  await page.getByRole('radio', { name: 'Change the focus' }).check({ force: true });
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await page.getByRole('button', { name: 'The talk you had' }).click();
  await page.getByText('Decided: Change the focus.').waitFor();
  await page.getByRole('link', { name: 'Change the focus' }).click();
  await page.waitForURL(/\/formulation/);
});

test('a supervisor reads the hour as it was recorded, is offered nothing that only the therapist does, and rates without their rating in sight (8.2)', async () => {
  const admin = caller(kith.address);
  await admin.post('sign-in', { email: account.email, password: account.password });
  const email = 'ruth@example.org';
  const password = 'nine herons by the weir';
  const ruth = await joins(kith, admin, { name: 'Ruth Okafor', email, roles: ['supervisor'] }, password);
  const { me } = await ruth.get<{ me: { id: string } }>('here');
  const mine = await admin.get<{ me: { id: string } }>('here');
  await admin.post('supervision/pairs', { supervisor: me.id, therapist: mine.me.id });
  const seat = await signedIn(kith, { email, password });
  await seat.goto(`${kith.address}/courses/${course}/session/4?part=during`);
  await seat.getByText('Only the therapist of this course records here.').waitFor();
  await seat.getByText('The call that did not come', { exact: false }).waitFor();
  await expect.poll(() => seat.getByText('Keys command').count()).toBe(0);
  for (const name of ['Link them', 'Save', /^Line by line/, 'Begin session 6']) {
    await expect.poll(() => seat.getByRole('button', { name }).count()).toBe(0);
  }
  await expectAccessible(seat);

  const own = [
    { domain: 'F-01', adherence: 3 },
    { domain: 'F-18', adherence: 0 },
  ];
  const form = { session: 4, ratings: own, words: 'I ran over', drifts: ['PD-12'] };
  const agreed = { name: 'giveConsent', id: crypto.randomUUID(), form: { item: 'recording' } };
  await admin.act(course, agreed);
  await admin.act(course, { name: 'rateFidelity', id: crypto.randomUUID(), form });
  await seat.goto(`${kith.address}/courses/${course}/session/4?part=after`);
  await seat.getByRole('button', { name: 'Rate the session: one minute' }).click();
  await seat.getByText('You see it beside yours once yours is kept.').waitFor();
  await expect.poll(() => seat.getByRole('radio', { checked: true }).count()).toBe(1);
  await expect.poll(() => seat.getByRole('radio', { name: 'From the recording' }).isChecked()).toBe(true);
  await expect.poll(() => seat.getByText('I ran over').count()).toBe(0);
  await expect.poll(() => seat.getByText(/heard by the therapist/).count()).toBe(0);
  await seat.getByRole('radio', { name: '1 token' }).first().check({ force: true });
  await seat.getByRole('button', { name: 'Save the rating' }).click();
  const beside = seat.getByRole('region', { name: 'The two ratings beside each other' });
  await beside.getByRole('row', { name: /F-01 .* 3 1/ }).waitFor();
  await seat.getByText('Session 4, heard by the therapist.', { exact: false }).first().waitFor();
  await expectAccessible(seat);
  await seat.context().close();
}, 30_000);

test('a session booked for another day asks before it begins, takes its booking along, and can be taken back (T4, T5)', async () => {
  const held = (await record()).sessions.held.length;
  const on = daysFromNow(6);
  await act('bookSession', { at: `${on}T10:00`, minutes: 50 });
  await at('session');
  const begin = page.getByRole('button', { name: /^Begin session/ });
  await begin.click();
  await page.getByText('Begin it now instead?', { exact: false }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin it now' }).click();
  await page.getByRole('timer').waitFor();
  const early = (await record()).sessions;
  expect(early.held).toHaveLength(held + 1);
  expect(early.appointments.filter(({ state }) => state === 'booked')).toEqual([]);
  await page.getByRole('button', { name: 'It was begun by mistake' }).click();
  await begin.waitFor();
  await expect
    .poll(async () => (await record()).sessions.appointments.find(({ state }) => state === 'booked')?.at)
    .toBe(`${on}T10:00`);
  expect((await record()).sessions.held).toHaveLength(held);

  await begin.click();
  await page.getByRole('button', { name: 'Begin it now' }).click();
  await page.getByRole('button', { name: /Close$/ }).click();
  await page.getByLabel('In a line: what today was').fill('A short one');
  await page.getByRole('button', { name: 'Close the session' }).click();
  await page.getByRole('button', { name: 'Sign the note' }).waitFor();
  await expect.poll(() => page.getByRole('timer').count()).toBe(0);
});
