import { afterAll, beforeAll, expect, test } from 'vitest';
import { looksRight } from '#tests/stories/looks-right.ts';
import { House, type Lived, reads, readsNone } from './lived-form.ts';

/** The decisive sessions of IPT for PTSD: attunement first, no telling over again, the PCL-5 leading (protocols 07-variants, 7.10). */

const form = { id: 'ipt-ptsd', preset: 'ptsd14', sessions: 14, born: '1984-03-09' };
const sheet = (severe: number) => Array.from({ length: 20 }, (_, item) => (item < severe ? 3 : 0));
let house: House;
let course: Lived;

beforeAll(async () => {
  house = await House.begin();
  course = await house.open(form, 9, 'Rana Aziz');
  await course.holds(1, 4, 29);
  await course.scores('pcl-5', sheet(18), 1, 50);
  await course.scores('pcl-5', sheet(17), 4, 29);
});
afterAll(() => house?.end());

test('before she agrees, she reads on the phone that nothing has to be told over again', async () => {
  const asked = await course.phone('/consent');
  await asked.getByText('What this treatment is, and what is not asked of you').click();
  await reads(asked, 'You will not be asked to tell what happened in detail, or to live through it again.');
  await looksRight(asked, 'ptsd-consent-390');
  await course.begins('role_transition', { oldRole: 'Before the fire', newRole: 'Since the fire' });
  const about = await course.phone('/about-ipt');
  await reads(about, 'It is called IPT for PTSD.', 'What is not asked of you', 'Prolonged exposure');
  expect(await about.locator('main').textContent()).not.toMatch(
    /What depression is|Interpersonal Psychotherapy/,
  );
  await looksRight(about, 'ptsd-about-390');
});

test('the first half is for naming what is felt, and asks for no strategy of the focus yet', async () => {
  const room = await course.desk('/session/5?part=before');
  await reads(room, 'Name what was felt', 'Attunement to feelings');
  expect(await room.locator('main').textContent()).not.toContain('The strategies of the area');
  await looksRight(room, 'ptsd-session-5-1280');
  const work = await course.phone('/my/work');
  await reads(work, 'Noticing and naming what you feel');
  await looksRight(work, 'ptsd-work-390');
});

test('when the trauma came up in detail, the desk asks; named and led back, it asks nothing', async () => {
  await course.holds(5, 5, 22);
  const late = await course.desk('/session/6?part=before');
  await reads(late, 'Name feelings with people, in the client’s own words');
  await course.does('nameFeeling', {
    situation: 'The neighbour stood in the door',
    emotions: [{ emotion: 'afraid', intensity: 6 }],
    session: 5,
  });
  await late.reload();
  await reads(late, 'Name what was felt');
  await readsNone(late, 'Name feelings with people, in the client’s own words');
  const room = await course.desk('/sheets');
  await room.getByRole('link', { name: 'Write it: When the trauma came up' }).click();
  await room.getByRole('textbox', { name: 'Session', exact: true }).fill('5');
  await room.getByRole('radio', { name: 'Named, and acknowledged' }).check({ force: true });
  await looksRight(room, 'ptsd-came-up-1280');
  await room.getByRole('button', { name: 'Save as version 1' }).click();
  await expect.poll(async () => (await course.chart()).sheets.entries.length).toBe(1);
  let after = await course.desk('/session/5?part=after');
  await after.getByText('Rate the session: one minute').waitFor();
  await expect.poll(() => after.getByText('Was what happened told over again?').count()).toBe(0);
  await course.holds(6, 6, 15);
  await course.writes(
    'when-it-came-up',
    { session: 6, howFar: 'in_detail', cameBack: 'Late, and shaken' },
    6,
  );
  after = await course.desk('/session/6?part=after');
  await reads(after, 'Was what happened told over again?', /Session 6: told in detail/);
  await after.getByText('Rate the session: one minute').click();
  await reads(after, 'No telling over again', 'Feelings as news about people');
  await looksRight(after, 'ptsd-retold-1280');
  const mine = await course.phone('/my/sheets');
  expect(await mine.locator('main').textContent()).not.toContain('When the trauma came up');
});

test('the PCL-5 leads: its cut-off stands on the measures page, and at the half-way point it says what to do', async () => {
  await course.holds(7, 7, 8);
  await course.scores('pcl-5', sheet(16), 7, 8);
  const measures = await course.desk('/measures');
  await reads(measures, /PCL-5/, /32/);
  await looksRight(measures, 'ptsd-measures-1280');
  const next = await course.desk('/session/8?part=before');
  await reads(next, 'The focus, with feelings to go by');
  await looksRight(next, 'ptsd-session-8-1280');
  const work = await course.phone('/my/work');
  await reads(work, 'Using it with the people in your life');
});
