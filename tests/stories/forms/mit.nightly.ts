import { afterAll, beforeAll, expect, test } from 'vitest';
import { looksRight } from '#tests/stories/looks-right.ts';
import { House, type Lived, reads, readsNone } from './lived-form.ts';

/** The decisive sessions of MIT: episodes, the schema as a chain, the ladder, two macro-phases, reviews and no count (protocols 07-variants, 7.12). */

const form = { id: 'mit', preset: 'mit-open', sessions: 48, born: '1981-09-30', areas: [] };
const moment = (when: string, who: string) => ({
  when,
  where: 'The kitchen at work',
  who: [who],
  narrative: 'I asked whether she had a minute. She looked at the clock.',
  emotions: ['ashamed'],
  thoughts: 'I am in the way.',
  action: 'I went back to my desk.',
});
let house: House;
let course: Lived;

beforeAll(async () => {
  house = await House.begin();
  course = await house.open(form, 15, 'Vera Holm');
  await course.holds(1, 7, 43);
  await course.begins();
  await course.scores('phq-9', [1, 1, 1, 1, 1, 1, 1, 0, 0, 1], 1, 85);
});
afterAll(() => house?.end());

test('she reads that there is no fixed number, and no word of IPT', async () => {
  const about = await course.phone('/about-ipt');
  await reads(about, /Every twelve meetings we look together at whether and how to go on/);
  await reads(about, 'You will not be asked for feelings you cannot find yet; we go step by step.');
  expect(await about.locator('main').textContent()).not.toContain('What IPT is');
  await looksRight(about, 'mit-about-390');
  const work = await course.phone('/my/work');
  await reads(work, 'Understanding the pattern');
  expect(await work.locator('main').textContent()).not.toMatch(/of 48/);
  await looksRight(work, 'mit-work-390');
});

test('moments are gathered, one of them written by the client on the phone', async () => {
  const room = await course.desk('/session/8?part=before');
  await reads(room, 'Gather like moments', 'Shared formulation of functioning');
  expect(await room.locator('header').first().textContent()).not.toMatch(/of 48/);
  await looksRight(room, 'mit-session-8-1280');
  await course.writes('mit-episode', { ...moment('Tuesday, nine', 'Ilse'), session: 5 });
  await course.writes('mit-episode', { ...moment('Sunday lunch', 'My sister'), session: 6 });
  const mine = await course.phone('/my/sheets');
  const form = mine.getByRole('region', { name: 'A moment with somebody' }).last();
  await form.getByRole('button', { name: 'Write: A moment with somebody' }).click();
  await form.getByRole('textbox', { name: 'When' }).fill('Friday, after work');
  await form.getByRole('textbox', { name: 'Where' }).fill('On the stairs');
  await form.getByRole('group', { name: 'Who was there' }).getByRole('button').last().click();
  await mine.keyboard.type('Per');
  await form.getByRole('textbox', { name: 'What happened and what was said' }).fill('He said hello.');
  await looksRight(mine, 'mit-moment-390');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(
      async () => (await course.chart()).sheets.entries.filter(({ sheet }) => sheet === 'mit-episode').length,
    )
    .toBe(3);
  await course.holds(8, 8, 36);
  await course.desk('/session/9?part=before');
  await reads(room, /The schema put together and agreed/);
  await readsNone(room, 'Gather three single moments');
});

test('the schema is drawn as a chain and agreed, and only then the second macro-phase begins', async () => {
  await course.holds(9, 12, 8);
  const held = await course.desk('/session/13?part=before');
  await reads(held, 'Agree the schema');
  const schema = await course.writes('mit-schema', {
    motive: 'rank',
    wish: 'To be welcome',
    selfImageNegative: 'In the way',
    selfImageHealthy: 'Somebody good company',
    procedure: 'I ask quietly, ready to leave',
    responseOfOther: 'They have no time',
    emotion: 'Shame',
    coping: ['I go, and ask no more'],
    episodes: [{ what: 'Ilse' }, { what: 'My sister' }, { what: 'Per' }],
  });
  await course.shares(schema);
  const sheet = await course.desk(`/sheets/${schema}`);
  await sheet.getByRole('figure').first().waitFor();
  await looksRight(sheet, 'mit-schema-1280');
  const mine = await course.phone('/my/sheets');
  await reads(mine, 'The pattern my moments share', 'How I can see myself too');
  await mine.getByRole('radio', { name: 'Yes, it fits' }).check({ force: true });
  await mine.getByRole('button', { name: 'Send' }).first().click();
  await reads(mine, 'You said that it fits.');
  await looksRight(mine, 'mit-schema-390');
  await course.desk('/session/13?part=before');
  await reads(held, 'Change promoting');
  await held.getByText('See the schema as a schema').first().waitFor();
});

test('the ladder stands as a ladder, and the review takes the place of a count', async () => {
  const ladder = await course.writes('mit-ladder', {
    monitoring: 2,
    differentiation: 1,
    integration: 0,
    decentration: 0,
    mastery: 0,
  });
  await course.shares(ladder);
  const drawn = await course.desk(`/sheets/${ladder}`);
  await drawn.getByRole('figure').first().waitFor();
  await looksRight(drawn, 'mit-ladder-1280');
  const after = await course.desk('/session/12?part=after');
  await reads(after, 'The review is overdue');
  await after.getByText('Rate the session: one minute').click();
  await reads(after, 'At the rung reached', 'The tie between you');
  await looksRight(after, 'mit-overdue-1280');
  await course.does('tagTime', { session: 12, past: 60, symptoms: 0, advice: 0 });
  await course.writes('mit-review', { session: 12, changed: 'She said hello first.', goOn: 'go_on' });
  await after.reload();
  await after.getByText('Rate the session: one minute').waitFor();
  await expect.poll(() => after.getByText('The review is overdue').count()).toBe(0);
  await expect.poll(() => after.getByText('PD-11').count()).toBe(0);
  const mine = await course.phone('/my/sheets');
  await reads(mine, 'Looking at where we are', 'Go on as we are', 'Where I am on the ladder');
  await looksRight(mine, 'mit-ladder-390');
});
