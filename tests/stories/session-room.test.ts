import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteOf } from '#core/course/notes/of-session.ts';
import type { Caller } from '#examples/caller.ts';
import { expectAccessible, reloadAMomentLater, sidewaysScroll } from '#tests/browser.ts';
import { joins } from './coming-in.ts';
import { atFifthSession, type FifthSession, mostCommands } from './session-hands.ts';

describe('the session room', () => {
  let here: FifthSession;
  let client: Caller;
  let page: Page;
  let commands = 0;

  const command = async (key: string) => {
    commands += 1;
    await page.keyboard.press(key);
  };
  const step = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`), expanded: true });

  beforeAll(async () => {
    here = await atFifthSession();
    const { kith, therapist } = here;
    client = await joins(kith, therapist, { client: here.client }, 'the kettle sings on sunday');
    page = here.page;
  });
  afterAll(() => here?.ends());

  test('a middle session runs by keyboard alone, from the opening question to the signed note', async () => {
    await here.begins(command);
    await here.says(command, '1', 'Flat since Sunday', 'How have you been?');
    await command('2');
    await here.type('He said he is away all week');
    await command('Tab');
    await here.type('6');
    await command('Tab');
    await here.type('2');
    await command('Tab');
    await here.type('hurt 7, lonely');
    await command('Control+Enter');
    await here.recorded('Mood and event');
    await command('a');
    await page.getByText('Marked: Communication analysis').waitFor();
    await here.says(command, '5', 'each expects the other to ask first', 'Strategy of the focus');
    await command('r');
    await page.getByText('Marked: Role play').waitFor();
    await command('6');
    await step('What to try').waitFor();
    await here.type('Ask Tomas for ten minutes on Sunday');
    await reloadAMomentLater(page);
    await page.getByRole('heading', { name: 'Techniques' }).waitFor();
    await command('6');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'What to try' }).inputValue())
      .toBe('Ask Tomas for ten minutes on Sunday');
    await command('Control+Enter');
    await here.recorded('What to try');
    await command('8');
    await here.type('She wants to be asked first');
    await command('Control+Enter');
    await page.getByLabel('Note of session 5').waitFor();
    await command('9');
    await command('Control+End');
    await here.type('\nTo supervision: her silence with me.');
    await command('Control+Enter');
    await page.getByText('Signed on').waitFor();

    const note = noteOf(await here.record(), 5);
    for (const words of [
      'How things have been: Flat since Sunday.',
      'mood 6 to 2; hurt 7, lonely',
      'Techniques: Communication analysis, Role play.',
      'To try: Ask Tomas for ten minutes on Sunday.',
      'Close: She wants to be asked first.',
      'To supervision: her silence with me.',
    ]) {
      expect(note?.text).toContain(words);
    }
    expect(note?.signed).not.toBeNull();
    expect(commands).toBeLessThanOrEqual(mostCommands);
  });

  test('what is recorded while the line is down is sent when it is back', async () => {
    await page.goto(here.room('session?part=during'));
    await page.getByRole('heading', { name: 'Techniques' }).waitFor();
    await page.context().setOffline(true);
    await command('7');
    await here.type('The same silence as in spring');
    await command('Control+Enter');
    await command('Escape');
    await page.getByText('saved on this device', { exact: false }).first().waitFor();
    expect((await here.record()).sessionRoom.focusLinks).toEqual([]);
    await page.context().setOffline(false);
    await here.recorded('Back to the focus, and time');
    expect((await here.record()).sessionRoom.focusLinks[0]?.words).toBe('The same silence as in spring');
  });

  test('a step that is opened while the one before it is on its way stays open, with what is typed in it', async () => {
    await page.goto(here.room('session?part=during'));
    await page.getByRole('heading', { name: 'Techniques' }).waitFor();
    await page.route('**/api/courses/*/acts/*', async (route) => {
      await new Promise((later) => setTimeout(later, 700));
      await route.continue();
    });
    await command('3');
    await here.type('Down by two');
    await command('Control+Enter');
    await page.getByRole('button', { name: /^One charged moment/ }).click();
    const moment = page
      .getByRole('listitem')
      .filter({ hasText: 'One charged moment' })
      .getByRole('textbox')
      .first();
    await moment.fill('He rang');
    await here.recorded('Scores, looked at together');
    await moment.pressSequentially(' twice', { delay: 60 });
    await expect.poll(() => moment.inputValue()).toBe('He rang twice');
    await page.unroute('**/api/courses/*/acts/*');
    await moment.fill('');
  });

  test('two windows on one note: the one left behind sees the newer text beside its own', async () => {
    const first = await page.context().newPage();
    const second = await page.context().newPage();
    const note = (one: Page) => one.getByLabel('Note of session 3');
    await first.goto(here.room('session/3?part=after'));
    await second.goto(here.room('session/3?part=after'));
    await note(second).waitFor();
    // The second window hears of what the first one saved only once something is typed in it.
    const secondHasTyped = Promise.withResolvers<void>();
    await second.route(/\/api\/courses\/[^/]+$/, async (route) => {
      await secondHasTyped.promise;
      await route.continue();
    });
    await note(first).fill('She came in tired.');
    await first.getByText('Saved', { exact: true }).waitFor();
    await note(second).fill('We began with the kitchen.');
    secondHasTyped.resolve();
    await second.getByText('The note was changed meanwhile', { exact: false }).waitFor();
    await second.getByText('She came in tired.').waitFor();
    await expect.poll(() => note(second).inputValue()).toBe('We began with the kitchen.');
    await reloadAMomentLater(second);
    await expect.poll(() => note(second).inputValue()).toBe('We began with the kitchen.');
    await second.getByRole('button', { name: 'Put both together' }).click();
    await second.getByText('Saved', { exact: true }).waitFor();
    const text = noteOf(await here.record(), 3)?.text ?? '';
    expect(text).toContain('She came in tired.');
    expect(text).toContain('We began with the kitchen.');
    await first.close();
    await second.close();
  });

  test('an alarm the client raises appears without a reload, stays until it is answered, and keeps the answer', async () => {
    await page.goto(here.room());
    await page.getByRole('heading', { name: 'Session 5 of 16' }).waitFor();
    const form = { words: 'I am frightened of tonight' };
    await client.act(here.course, { name: 'raiseAlarm', id: crypto.randomUUID(), form });
    const alarm = page.getByRole('article', { name: 'Leila Haddad says: I am not safe' });
    await alarm.getByText('I am frightened of tonight').waitFor();
    await alarm.getByText('within the hour', { exact: false }).waitFor();
    await expectAccessible(page);
    await alarm.getByRole('button', { name: 'I have seen it' }).click();
    await alarm.getByText('Taken up', { exact: false }).waitFor();
    await alarm.getByRole('button', { name: 'Answer it' }).click();
    await alarm.getByLabel('What you asked').fill('Whether she is alone, and whether she has a plan');
    await alarm.getByLabel('What the client said').fill('No plan; her sister is coming');
    await alarm.getByLabel('What you decided').fill('Sister stays, call tomorrow at nine');
    await alarm.getByLabel('Why').fill('She can keep safe tonight');
    await alarm.getByLabel('When it is looked at again').fill('Tomorrow at nine');
    await alarm.getByRole('button', { name: 'Save the answer' }).click();
    await alarm.getByText('Choose at least one action', { exact: false }).waitFor();
    await alarm.getByText('More contact').click();
    await alarm.getByRole('button', { name: 'Save the answer' }).click();
    await alarm.waitFor({ state: 'detached' });
    expect((await here.record()).risk.alarms[0]?.answer?.decided).toBe('Sister stays, call tomorrow at nine');
  });

  test('every screen of the hour can be read by everybody, on a telephone too', async () => {
    for (const at of [
      'session?part=before',
      'session?part=during',
      'session?part=after',
      'sessions',
      'safety',
    ]) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(here.room(at));
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await expect.poll(() => sidewaysScroll(page)).toBe(0);
      await expectAccessible(page);
    }
  });
});
