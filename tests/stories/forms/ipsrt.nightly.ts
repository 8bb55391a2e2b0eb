import { afterAll, beforeAll, expect, test } from 'vitest';
import { alertsOf } from '#core/course/trackers/alerts.ts';
import { daysAgo } from '#tests/stories/four-sessions.ts';
import { looksRight } from '#tests/stories/looks-right.ts';
import { House, type Lived, reads, readsNone } from './lived-form.ts';

/** The decisive sessions of IPSRT: prescriber, rhythm diary and targets, early warning, area work deferred while high (protocols 07-variants, 7.8). */

const form = {
  id: 'ipsrt',
  preset: 'ipsrt-1-year',
  sessions: 35,
  born: '1986-04-11',
  areas: ['grief', 'grief_lost_healthy_self', 'role_dispute', 'role_transition', 'interpersonal_deficits'],
};
const clock = (hour: number, late: number) =>
  `${String((hour + Math.floor(late / 60)) % 24).padStart(2, '0')}:${String(late % 60).padStart(2, '0')}`;
/** A day of the diary, its five moments so many minutes late. */
const day = (late: number) => ({
  outOfBed: { at: clock(7, late), people: 0 },
  firstContact: { at: clock(8, late), people: 2 },
  dayBegun: { at: clock(9, late), people: 1 },
  dinner: { at: clock(18, late), people: 1 },
  toBed: { at: clock(22, late), people: 0 },
  sleep: 7.5,
  mood: 0,
  energy: 0,
});
let house: House;
let course: Lived;

beforeAll(async () => {
  house = await House.begin();
  course = await house.open(form, 9, 'Tova Lind');
  await course.holds(1, 5, 22);
  await course.begins('grief_lost_healthy_self');
  await course.scores('phq-9', [2, 2, 2, 2, 1, 1, 1, 0, 0, 1], 1, 50);
});
afterAll(() => house?.end());

test('the middle phase does not begin without a prescriber, and the desk says so', async () => {
  const room = await course.desk('/session/6?part=before');
  await reads(room, 'Know the prescriber, with the client’s consent to be in touch');
  await looksRight(room, 'ipsrt-no-prescriber-1280');
  const after = await course.desk('/session/5?part=after');
  await reads(
    after,
    'The prescriber is not in touch',
    /this therapy stands beside medication and never alone/,
  );
  const link = await course.writes('prescribers-link', {
    who: 'Dr Amadi, the hospital, 555 0134',
    disorder: 'bipolar_1',
    taken: ['Lithium'],
    passedOn: 'Sleep and energy, weekly',
    sameDay: 'Two nights of little sleep',
  });
  await course.shares(link);
  const mine = await course.phone('/my/sheets');
  await reads(mine, 'Your prescriber and your therapist', 'Two nights of little sleep');
  await mine.getByRole('radio', { name: 'Yes, it fits' }).check({ force: true });
  await mine.getByRole('button', { name: 'Send' }).first().click();
  await reads(mine, 'You said that it fits.');
  await room.reload();
  await room.getByText('Rate the session: one minute').waitFor();
  await expect.poll(() => room.getByText('The prescriber is not in touch').count()).toBe(0);
});

test('the diary is agreed with its targets at the desk, and the client reads them on the phone', async () => {
  await course.does(
    'offerTracker',
    { tracker: 'srm-5', words: 'As your days are; nothing is changed yet.' },
    22,
  );
  for (let back = 15; back >= 3; back -= 1)
    await course.does('noteTracker', {
      tracker: 'srm-5',
      day: daysAgo(back),
      fields: day(back > 9 ? (back % 3) * 50 : (back % 3) * 15),
    });
  const room = await course.desk('/trackers');
  await room.getByRole('button', { name: 'Agree on what is aimed at', exact: true }).click();
  const form = room.getByRole('form', { name: 'Agree on what is aimed at' });
  await form.getByLabel('Out of bed').fill('07:00');
  await form.getByLabel('To bed').fill('22:30');
  await form.getByRole('textbox', { name: 'Hours asleep' }).fill('8');
  await form.getByRole('button', { name: 'Agreed with the client', exact: true }).click();
  await expect
    .poll(async () => (await course.chart()).trackers.kept[0]?.targets.length ?? 0)
    .toBeGreaterThan(0);
  await room.getByRole('button', { name: 'Show as a table' }).first().click();
  await room
    .getByRole('row', { name: /Aimed at/ })
    .first()
    .waitFor();
  await looksRight(room, 'ipsrt-diary-1280');
  const mine = await course.phone('/my/diary/srm-5');
  await reads(mine, 'As your days are; nothing is changed yet.', /07:00/);
  await looksRight(mine, 'ipsrt-diary-390');
});

test('two nights of little sleep with much energy, noted on the phone, raise the early warning on the same day', async () => {
  const mine = await course.phone('/my/diary/srm-5');
  for (const [which, hours] of [
    ['Yesterday', '4'],
    ['Today', '4.5'],
  ] as const) {
    if (which === 'Yesterday') await mine.getByRole('button', { name: 'Note yesterday' }).click();
    else await mine.getByLabel('Which day?').selectOption({ label: which });
    const sleep = mine.getByRole('textbox', { name: 'Hours asleep last night' });
    await sleep.fill(hours);
    await sleep.press('Tab');
    await mine
      .getByRole('radiogroup', { name: 'Energy' })
      .getByRole('radio', { name: '4', exact: true })
      .click({ force: true });
    await mine.getByRole('button', { name: 'Save', exact: true }).click();
  }
  await reads(mine, /Whoever reads your days sees this too/);
  expect(alertsOf(await course.chart())).toMatchObject([{ isLookedAt: false }]);
  await looksRight(mine, 'ipsrt-warned-390');
  await house.desk.goto(`${house.kith.address}/today`);
  await reads(house.desk, 'Alarm from what the client notes between sessions');
  await looksRight(house.desk, 'ipsrt-warning-1280');
});

test('while the mood is high work on the area waits: the guide asks for none, and calls it a drift where it was done', async () => {
  await course.holds(6, 6, 15);
  const flag = await course.does(
    'flagStopAndRefer',
    { rule: 'SR-03', what: 'Four hours of sleep, twice', action: 'Rang the prescriber' },
    15,
  );
  const due = await course.desk('/session/7?part=before');
  await reads(due, 'Work on the focus waits until the high is over');
  await reads(due, 'Set targets and move them little by little');
  await readsNone(due, 'Work through the strategies of the focus', 'Begin the first strategy of the focus');
  await looksRight(due, 'ipsrt-high-1280');
  await course.holds(7, 7, 8);
  const left = await course.desk('/session/7?part=after');
  await left.getByText('Rate the session: one minute').click();
  await reads(left, 'The rhythm looked at', 'Medication and early signs');
  await expect.poll(() => left.getByText('Work on the problem area while the mood is high').count()).toBe(0);
  await expect.poll(() => left.getByText(/Two middle sessions running with work neither/).count()).toBe(0);
  await course.does('workStrategy', { session: 7, strategy: 'GR-1' });
  await left.reload();
  await reads(left, 'Work on the problem area while the mood is high', /Session 7/);
  await looksRight(left, 'ipsrt-drift-1280');
  await course.does('settleStopAndRefer', { flag, what: 'Slept eight hours for a week' });
  await course.desk('/session/8?part=before');
  await reads(due, 'Work through the strategies of the focus');
});

test('the client reads the long way in words of its own, and that work on people waits while high', async () => {
  const mine = await course.phone('/my/work');
  await reads(mine, 'A steadier rhythm, and one thing with people');
  await looksRight(mine, 'ipsrt-work-390');
  const about = await course.phone('/about-ipt');
  await reads(about, 'While you are high, work on people waits; nothing is lost by that.');
  expect(await about.locator('main').textContent()).not.toContain('What depression is');
});
