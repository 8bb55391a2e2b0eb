import { afterAll, beforeAll, expect, test } from 'vitest';
import { shelfIsWritten } from '#tests/browser.ts';
import { atTheirInvitation, type Invited } from '#tests/stories/invited-hands.ts';

const phrase = 'pears in the long grass';
let here: Invited;
beforeAll(async () => {
  here = await atTheirInvitation({ width: 390, height: 844, worker: 'kept' });
});
afterAll(() => here?.ends());

test('without a line a phone with a phrase opens Home, plan, people, letters, diary and measures as they were last, and says so; one without opens Help now', async () => {
  const { page, therapist, course, go } = here;
  await here.comesIn();
  const letterId = crypto.randomUUID();
  for (const [name, id, form] of [
    ['addPerson', crypto.randomUUID(), { displayName: 'Inês', ring: 1 }],
    ['offerTracker', crypto.randomUUID(), { tracker: 'mood-of-the-week' }],
    ['writeLetter', letterId, { kind: 'goodbye', words: 'Dear Leila,\n\nYou came, and that was the start.' }],
    ['sendLetter', crypto.randomUUID(), { letterId, version: 1 }],
  ] as const)
    await therapist.act(course, { name, id, form });
  // A course of some months weighs more than 64 KiB, from which on a browser hands what it kept over otherwise.
  for (let one = 0; one < 10; one += 1) {
    const long = {
      letterId: crypto.randomUUID(),
      words: `Dear Leila,\n\n${'And so it went on. '.repeat(600)}`,
    };
    await therapist.act(course, {
      name: 'writeLetter',
      id: long.letterId,
      form: { kind: 'mid_point', words: long.words },
    });
    await therapist.act(course, {
      ...{ name: 'sendLetter', id: crypto.randomUUID() },
      form: { letterId: long.letterId, version: 1 },
    });
  }
  const title = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor();
  const shellIsKept = () =>
    page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const pieces = (await (await fetch('/behind-home.json')).json()) as string[];
      await Promise.all(pieces.map((piece) => fetch(piece)));
    });
  await go('/home');
  await title('Hello, Leila');
  await shellIsKept();

  await page.context().setOffline(true);
  await go('/home');
  await title('There is no connection just now');
  await page.context().setOffline(false);

  await go('/my/account');
  await page.getByRole('button', { name: 'Choose a phrase for this phone' }).click();
  await page.getByRole('textbox', { name: 'Phrase for this phone' }).fill(phrase);
  await page.getByLabel('The same phrase again').fill(phrase);
  await page.getByRole('button', { name: 'Lock this phone with it' }).click();
  await page.getByText('From now on this phone asks').waitFor();
  // Nothing is read again once the phrase is chosen: one may go at once where there is no line.
  const opens = async () => {
    await page.getByRole('textbox', { name: 'Phrase for this phone' }).fill(phrase);
    await page.getByRole('button', { name: 'Open' }).click();
  };
  await shelfIsWritten(page);
  await page.context().setOffline(true);
  await go('/home');
  await opens();
  await title('Hello, Leila');
  await page.getByText('This is as it was').waitFor();
  for (const [place, name] of [
    ['What I keep', 'What I keep'],
    ['People', 'My people'],
    ['Progress', 'How I am doing'],
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name: place }).click();
    await title(name);
    await page.getByText('This is as it was').waitFor();
  }
  const follows = async (name: string | RegExp, heading: string) => {
    await page.getByRole('main').getByRole('link', { name }).first().click();
    await title(heading);
    await page.getByText('This is as it was').waitFor();
  };
  const goes = (place: string) => page.getByRole('navigation').getByRole('link', { name: place }).click();
  await goes('What I keep');
  await follows(/^Letters between us/, 'Letters');
  await page.getByText('You came, and that was the start.').waitFor();
  await goes('Home');
  await follows(/^My week/, 'My week');
  await goes('More');
  await follows(/^Questions before we meet/, 'Before we meet');
  await page.context().setOffline(false);
  await expect.poll(() => page.getByText('This is as it was').count()).toBe(0);
});
