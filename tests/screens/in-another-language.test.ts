import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atItsWholeHeight } from '#tests/browser/whole-height.ts';
import { expectAccessible, pageAt, sidewaysScroll } from '#tests/browser.ts';
import { partInTurn } from '#tests/in-turn.ts';
import offered from '#web/messages/es/offered.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';
import { inSpanish, openedInSpanish, wrongInBrackets } from './read-in-brackets.ts';

/**
 * The pages that are offered in Spanish, in Spanish and in a language that nobody speaks, whose every text stands between
 * brackets and is longer by two fifths: what stands outside comes from no catalogue.
 */
const everyPage = [
  '/home',
  '/my/more',
  '/my/plan/safety',
  '/my/messages',
  '/my/letters',
  '/my/sessions',
  '/my/together',
  '/my/for-now',
  '/my/group',
  '/measure',
  '/measure/phq-9',
  '/my/people',
  '/my/progress',
  '/my/work',
  '/my/moments',
  '/my/finishing',
  '/my/feelings',
  '/my/talks',
  '/my/skills/say_no',
  '/my/sheets',
  '/my/choice',
  '/about-ipt',
];
/** A few of them, others with each commit; all that are offered are walked by the nightly. */
const turn = partInTurn(6);
const pages = ['/help-now', ...everyPage.filter((_, at) => at % 6 === turn)];

let clinic: DemoClinic;
beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic.close());

test('the pages offered in Spanish are all read in it', () => {
  const here = new Set(
    offered.pages.map((page) => page.replace('$instrument', 'phq-9').replace('$skill', 'say_no')),
  );
  expect(['/help-now', ...everyPage].filter((page) => !here.has(page))).toEqual([]);
});

// Before the words of this page are changed on their way: its browser keeps what came.
test('a page in Spanish reads well for all', async () => {
  await clinic.as('leila', async (page) => {
    await inSpanish(page);
    for (const path of pages) {
      await page.setViewportSize({ width: 390, height: 844 });
      await openedInSpanish(page, clinic.kith.address + path);
      await atItsWholeHeight(page, 390);
      await expectAccessible(page);
    }
  });
});

test('every page offered in Spanish says all it says from the catalogue, fits on a phone, and turns from right to left', async () => {
  expect(await wrongInBrackets(clinic, 'leila', pages)).toEqual([]);
});

test('one chooses a language where one stands, and a page that is not there in it is wholly in English and says so', async () => {
  await clinic.as('nobody', async (page) => {
    await page.goto(`${clinic.kith.address}/help-now`);
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('heading', { name: 'Ayuda ya', level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    await page.reload();
    await page.getByRole('heading', { name: 'Ayuda ya', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Help now', level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});

test('a language is chosen at the door, and what was typed there stays', async () => {
  await clinic.as('nobody', async (page) => {
    await page.goto(`${clinic.kith.address}/sign-in`);
    await page.getByLabel('E-mail address', { exact: true }).fill('leila@example.org');
    await page.getByRole('button', { name: 'Español', exact: true }).click();
    await page.getByRole('heading', { name: 'Entrar', level: 1 }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('es');
    const email = page.locator('input[type=email]');
    await expect.poll(() => email.inputValue()).toBe('leila@example.org');
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => sidewaysScroll(page)).toBe(0);
    }
    await expectAccessible(page);
    await page.goto(`${clinic.kith.address}/new-password?token=none`);
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await page.getByRole('heading', { name: 'Choose a new password', level: 1 }).waitFor();
  });
});

test('an invitation is read in the language that was chosen for whoever is invited', async () => {
  const { ana, kith } = clinic;
  const client = { name: 'Lucía Ramos', email: 'lucia@example.org', language: 'es' };
  const protocol = { id: 'ipt', edition: '2026.2', preset: 'ipt16-default', sessions: 16, minutes: 50 };
  const made = await ana.post<{ client: string }>('courses', { id: newId(), client, protocol });
  const { link } = await ana.post<{ link: string }>('invitations', { kind: 'client', client: made.client });
  const page = await pageAt(`${kith.address}/health`);
  await page.goto(link);
  await page.getByRole('heading', { name: 'Te damos la bienvenida, Lucía', level: 1 }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('heading', { name: 'Welcome, Lucía', level: 1 }).waitFor();
  await page.close();
});

// Somebody whose browser was given no language before.
test('a language that was chosen goes with the account to a device where nothing was chosen', async () => {
  await clinic.as('saoirse', async (page) => {
    await page.goto(`${clinic.kith.address}/my/account`);
    await page.getByText('Español', { exact: true }).click();
    await page.getByRole('heading', { name: 'Mi cuenta', level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${clinic.kith.address}/my/account`);
    await page.getByRole('heading', { name: 'Mi cuenta', level: 1 }).waitFor();
    await page.getByText('English', { exact: true }).click();
    await page.getByRole('heading', { name: 'My account', level: 1 }).waitFor();
  });
});
