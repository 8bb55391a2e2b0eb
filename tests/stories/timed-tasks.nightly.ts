import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAt } from '#tests/browser.ts';
import { type DemoClinic, openDemoClinic } from '#tests/screens/demo-clinic.ts';
import { signedIn } from './coming-in.ts';
import { atFifthSession, type FifthSession } from './session-hands.ts';

/** What the tasks of every day may cost at the mouse, the keys and the thumb: docs/screens.md, “What a task may cost”. */
const mostClicks = 5;
const mostKeys = 30;

let clinic: DemoClinic;
let fifth: FifthSession;

beforeAll(async () => {
  clinic = await openDemoClinic();
  fifth = await atFifthSession();
}, 600_000);
afterAll(async () => {
  await fifth.kith.stop();
  await clinic.close();
});

/** The first page of somebody of the demo clinic, as they are brought to it at sign-in. */
async function firstPageOf(email: string): Promise<Page> {
  const page = await pageAt(`${clinic.kith.address}/health`);
  await page.request.post(`${clinic.kith.address}/api/demo/sign-in`, {
    data: { email },
    headers: { origin: clinic.kith.address },
  });
  await page.goto(clinic.kith.address);
  return page;
}

test(`a session is held and its note signed with at most ${mostClicks} clicks from Today`, async () => {
  const { kith, therapist, course, record } = fifth;
  const today = new Date().toISOString().slice(0, 10);
  await therapist.act(course, {
    name: 'bookSession',
    id: crypto.randomUUID(),
    form: { at: `${today}T23:00`, minutes: 50 },
  });
  const page = await signedIn(kith);
  await page.goto(`${kith.address}/today`);
  let clicks = 0;
  const click = async (role: 'link' | 'button', name: string | RegExp) => {
    clicks += 1;
    await page.getByRole(role, { name }).first().click();
  };
  await page.getByRole('heading', { name: 'Sessions and meetings' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: '23:00' }).getByRole('link').first().click();
  clicks += 1;
  await click('button', 'Begin session 5');
  await click('button', /Close$/);
  await page.getByLabel('In a line: what today was').fill('They spoke of the call');
  await click('button', 'Close the session');
  await click('button', 'Sign the note');
  await expect
    .poll(async () => (await record()).notes.notes.filter(({ session }) => session === 5).length)
    .toBe(1);
  await page.getByText('Once signed it stays').waitFor({ state: 'detached' });
  expect(clicks).toBeLessThanOrEqual(mostClicks);
  await page.close();
});

test(`a person stands on the circle after at most ${mostKeys} keys from when the page is there`, async () => {
  const { kith, course } = fifth;
  const page = await signedIn(kith);
  await page.goto(`${kith.address}/courses/${course}/people`);
  const name = page.getByRole('form', { name: 'Add a person' }).getByLabel('Name or nickname');
  await name.waitFor();
  await page.waitForLoadState('networkidle');
  let keys = 0;
  const press = async (...pressed: string[]) => {
    for (const key of pressed) {
      keys += 1;
      await page.keyboard.press(key);
    }
  };
  // Past the head of the page by its own link, and then to the first field.
  await press('Tab', 'Enter');
  const isThere = () => name.evaluate((field) => field === document.activeElement);
  while (!(await isThere()) && keys < mostKeys) await press('Tab');
  await press(...'Karim', 'Tab', 'F', 'r', 'Tab', 'S', 'u', 'Tab', 'Tab', 'Space', 'Tab', 'Enter');
  await page.getByRole('button', { name: /^Karim, Living, Inner ring/ }).waitFor();
  expect(keys).toBeLessThanOrEqual(mostKeys);
  await page.close();
});

test('who is getting worse stands on a therapist’s first page, without a click from sign-in', async () => {
  const page = await firstPageOf('tom@example.org');
  const worse = page.getByRole('region', { name: 'Getting worse since the start' });
  await worse.getByRole('link').first().waitFor();
  await page.close();
});

test('an ending that is late stands on a supervisor’s first page, without a click from sign-in', async () => {
  const page = await firstPageOf('ruth@example.org');
  await page.getByText('the ending has not been named', { exact: false }).first().waitFor();
  await page.close();
});

test('how a page works is one tap away and one tap back, for a client as well; Help now is one tap away', async () => {
  for (const [email, title] of [
    ['ana@example.org', 'For therapists'],
    ['ruth@example.org', 'For supervisors'],
    ['nyah@example.org', 'For facilitators of groups'],
    ['oskar@example.org', 'For administrators'],
    ['amara@example.org', 'For clients'],
  ] as const) {
    const page = await firstPageOf(email);
    await page.getByRole('link', { name: 'How this page works' }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Back to the page' }).click();
    await page.getByRole('link', { name: 'How this page works' }).waitFor();
    if (email.startsWith('amara')) {
      await page.getByRole('link', { name: 'Help now' }).first().click();
      await page.getByRole('heading', { name: 'Help now' }).waitFor();
    }
    await page.close();
  }
});
