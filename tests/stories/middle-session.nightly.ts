import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteOf } from '#core/course/notes/of-session.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { daysAgo } from './four-sessions.ts';
import { atFifthSession, type FifthSession, mostCommands } from './session-hands.ts';

/**
 * How commands are counted. One each: a click on a button or a link; a choice in a list, a radio or a box ticked; Enter,
 * Ctrl with Enter, and every shortcut key. Not counted: typing words or a number, and Tab to the next field of the form
 * that is being typed. Nothing is done behind the screen's back between the first command and the last.
 */
let here: FifthSession;
let page: Page;
let commands = 0;
const spent: string[] = [];

function counted(what: string): void {
  commands += 1;
  spent.push(what);
}
async function command(key: string): Promise<void> {
  counted(key);
  await page.keyboard.press(key);
}
async function click(role: 'button' | 'link' | 'checkbox' | 'radio', name: string | RegExp): Promise<void> {
  counted(String(name));
  const found = page.getByRole(role, { name }).first();
  await (role === 'radio' || role === 'checkbox' ? found.check({ force: true }) : found.click());
}
async function choose(label: string, option: string): Promise<void> {
  counted(option);
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
}
/** Tab to the next field of the form being typed, as often as needed: no command. */
async function toField(label: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  for (let times = 0; times < 60; times += 1) {
    if (await field.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${label}.`);
}

beforeAll(async () => {
  here = await atFifthSession();
  page = here.page;
}, 40_000);

afterAll(() => here?.ends());

test('a middle session, from how things have been to the signed note, takes at most 25 commands (X-04, T-05, T-07, T-11)', async () => {
  await here.begins(command);

  await here.says(command, '1', 'Flat since Sunday', 'How have you been?');

  await command('2');
  await here.type('He said he is away all week');
  await toField('Mood before, 0–10');
  await here.type('6');
  await toField('Mood after, 0–10');
  await here.type('2');
  await toField('Feelings (optional)');
  await here.type('hurt 7, lonely');
  await page.keyboard.press('Tab');
  await here.type('Tom');
  await page.getByRole('option', { name: 'Tomas' }).waitFor();
  await command('ArrowDown');
  await command('Enter');
  await page.getByRole('button', { name: 'Remove Tomas' }).waitFor();
  counted('the day it happened');
  await page.getByLabel('When it happened').selectOption(daysAgo(2));
  await command('Control+Enter');
  await here.recorded('Mood and event');

  await command('l');
  await takenApart();

  await command('Enter');
  await page.waitForURL(/role-play/);
  await toField('What was tried (optional)');
  await here.type('Slower, and looking at him');
  await command('Control+Enter');
  await page.getByText('Take 1: ', { exact: false }).waitFor();

  await click('button', /^Try it: I would like ten minutes on Sunday/);
  await page.getByRole('textbox', { name: 'What to try' }).waitFor();
  await expect.poll(() => page.getByRole('checkbox', { name: 'Tomas' }).isChecked()).toBe(true);
  await toField('When (optional)');
  await here.type('Sunday after supper');
  await command('Control+Enter');
  await page.getByText('Try-out:').waitFor();

  await expectAccessible(page, '#page');
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await click('link', 'Back to session 5');
  await page.getByRole('heading', { name: 'Techniques' }).waitFor();
  await here.says(command, '8', 'She wants to be asked first', 'Close');
  await command('9');
  await page.getByLabel('Note of session 5').waitFor();
  await command('Control+Enter');
  await page.getByText('Signed on').waitFor();

  console.log(`A middle session took ${commands} commands: ${spent.join(' · ')}`);
  expect(commands).toBeLessThanOrEqual(mostCommands);
}, 60_000);

/** The exchange told line by line: nothing is asked twice, and every step that finishing needs is written. */
async function takenApart(): Promise<void> {
  await page.getByRole('textbox', { name: 'Said, line 1', exact: true }).waitFor();
  for (const said of ['Are you here on Thursday?', 'I am away all week.', 'Fine.']) {
    await here.type(said);
    await command('Enter');
  }
  await here.type('Good, that is settled then.');
  await toField('Where');
  await here.type('In the kitchen');
  await choose('How', 'In person');
  await toField('What the client wanted from it');
  await here.type('To be asked before it is settled');
  await toField('How it ended');
  await here.type('I went upstairs');
  await toField('What they should have understood');
  await here.type('Ask me first');
  await toField('What they understood');
  await here.type('That she did not mind');
  await toField('What the other might have felt or wanted');
  await here.type('Relieved that it was easy');
  await click('checkbox', /^CP-2 /);
  await toField('Other ways to say it');
  await here.type('I would like ten minutes on Sunday to plan the week');
  await command('Control+Enter');
  await page.getByText('Finished', { exact: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Rehearse this');
}

test('what was said in the hour is in the record, each word once, and the note holds it', async () => {
  const chart = await here.record();
  const [link] = chart.moodLinks.links;
  const [analysis] = chart.communication.analyses;
  expect(analysis).toMatchObject({ momentId: link?.id, session: 5, state: 'finished' });
  expect(analysis?.texts.turns?.text.turns).toHaveLength(4);
  expect(analysis?.texts.goal?.text.moodBefore).toBe(6);
  expect(analysis?.texts.ending?.text).toMatchObject({
    moodAfter: 2,
    emotionsAfter: [{ intensity: 7 }, {}],
  });
  const [rolePlay] = chart.rolePlays.rolePlays;
  expect(rolePlay).toMatchObject({ analysisId: analysis?.id, session: 5 });
  expect(rolePlay?.takes).toHaveLength(1);
  expect(chart.tryOuts.tryOuts[0]).toMatchObject({
    from: { kind: 'role_play', id: rolePlay?.id },
    session: 5,
    when: 'Sunday after supper',
  });
  expect(link?.event.when).toBe(daysAgo(2));
  const note = noteOf(chart, 5);
  expect(note?.signed).not.toBeNull();
  for (const words of [
    'Flat since Sunday.',
    `He said he is away all week (with Tomas), on ${spokenDate(daysAgo(2))}: mood 6 to 2; hurt 7, lonely.`,
    'Communication analysis: He said he is away all week.',
    'Role play: He said he is away all week.',
    'To try: I would like ten minutes on Sunday to plan the week (with Tomas), Sunday after supper.',
    'Close: She wants to be asked first.',
  ]) {
    expect(note?.text).toContain(words);
  }
});
