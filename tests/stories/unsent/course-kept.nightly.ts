import { afterAll, beforeAll, expect, test } from 'vitest';
import { shelfIsWritten } from '#tests/browser.ts';
import { atTheirInvitation, type Invited } from '#tests/stories/invited-hands.ts';

const phrase = 'pears in the long grass';
let here: Invited;
beforeAll(async () => {
  here = await atTheirInvitation({ width: 390, height: 844, worker: 'kept' });
});
afterAll(() => here?.ends());

test('without a line a phone with a phrase opens Home, the plan and the people as they were last, and says so; one without opens Help now', async () => {
  const { page, therapist, course, go } = here;
  await here.comesIn();
  await therapist.act(course, {
    name: 'addPerson',
    id: crypto.randomUUID(),
    form: { displayName: 'Inês', ring: 1 },
  });
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
  const read = page.waitForResponse((answer) => new URL(answer.url()).pathname === `/api/courses/${course}`);
  await go('/home');
  const opens = async () => {
    await page.getByRole('textbox', { name: 'Phrase for this phone' }).fill(phrase);
    await page.getByRole('button', { name: 'Open' }).click();
  };
  await opens();
  await title('Hello, Leila');
  await (await read).finished();
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
  await page.context().setOffline(false);
  await expect.poll(() => page.getByText('This is as it was').count()).toBe(0);
});
