import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '#examples/caller.ts';
import { atItsWholeHeight } from '#tests/browser/whole-height.ts';
import { expectAccessible, rowsOf, sidewaysScroll } from '#tests/browser.ts';
import { backAndOnAgain, helpNowNeverFails } from './client-hands.ts';
import { atTheirInvitation, type Invited } from './invited-hands.ts';
import { account } from './kith.ts';

const password = 'the kettle sings on sunday';
const phone = { width: 390, height: 844, worker: 'kept' } as const;

describe('a client’s own place, on a telephone', () => {
  let here: Invited;
  let therapist: Caller;
  let course: string;
  let page: Page;

  const record = () => here.record();
  const title = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
  const go = (path: string) => here.go(path);

  beforeAll(async () => {
    here = await atTheirInvitation(phone);
    ({ therapist, course, page } = here);
  });
  afterAll(() => here?.ends());

  test('an invitation and a password are enough to come in, and the tab gives nothing away', async () => {
    await here.comesIn(password);
    await expect.poll(() => page.title()).toBe('My page · Kith');
  });

  test('help now is the first thing the Tab key meets, and a page of the desk leads a client home', async () => {
    await go('/today');
    await title('Hello, Leila');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Help now');
  });

  test('consent is asked one thing at a time, and each can be left for later', async () => {
    await page.getByRole('link', { name: 'Begin', exact: true }).click();
    const weight = (name: string) =>
      page
        .getByRole('button', { name, exact: true })
        .evaluate((button) => getComputedStyle(button).backgroundColor);
    await page.getByRole('button', { name: 'Yes, I want it' }).waitFor();
    expect(await weight('Yes, I want it')).toBe(await weight('No'));
    await page.getByRole('button', { name: 'Yes, I want it' }).click();
    await page.getByRole('button', { name: 'Yes, that is all right' }).click();
    for (const next of ['May sessions be recorded?', 'talk about our work']) {
      await page.getByRole('heading', { name: next }).waitFor();
      await page.getByRole('button', { name: 'Skip for now' }).click();
    }
    await page.getByText('Thank you, that was all').waitFor();
    const { consent } = await record();
    expect(consent.now.map(({ item, answer }) => `${item} ${answer}`)).toEqual([
      'treatment given',
      'confidentiality given',
    ]);
  });

  test('the PHQ-9 is answered by keyboard alone; item 9 at 1 shows the help there is at once, line or no line', async () => {
    await go('/home');
    await page.getByRole('link', { name: 'Answer them' }).press('Enter');
    await page.getByText('reads your answers before session 1').waitFor();
    await page.getByText('Nobody watches this page').waitFor();
    await page.getByRole('button', { name: 'Begin' }).press('Enter');
    for (let question = 1; question <= 8; question += 1) {
      await page.getByText(`Question ${question} of 9`).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      if (question === 3) await backAndOnAgain(page);
      await page.getByRole('button', { name: 'Next' }).press('Enter');
    }
    await page.getByText('Question 9 of 9').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.getByText('Thank you for saying so').waitFor();
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    await page.getByRole('heading', { name: 'One more thing' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Finish' }).press('Enter');
    await page.getByRole('heading', { name: 'Help that is there now' }).waitFor();
    await expect
      .poll(() => page.getByRole('link', { name: /116 123/ }).getAttribute('href'))
      .toBe('tel:116123');
    await page.getByText('does not have your answers yet').waitFor();
    await page.context().setOffline(false);
    await expect.poll(async () => (await record()).risk.alarms.length).toBe(1);
    expect((await record()).risk.alarms[0]).toMatchObject({ source: 'measure', item: 9, value: 1 });
  });

  test('progress is said in plain words', async () => {
    await go('/my/progress');
    await page.getByText('Your first score was 1').waitFor();
    await expect.poll(() => page.getByText('depression').count()).toBe(0);
  });

  test('item 9 answered, then preferring not to go on: it is asked first, and neither the answer nor the alarm is lost', async () => {
    const begin = () => go('/measure/phq-9');
    await begin();
    await page.getByText('All on one page').click();
    await page.getByRole('button', { name: 'Begin' }).click();
    const thoughts = page.getByRole('radiogroup', { name: /better off dead/ });
    await thoughts.getByText('More than half the days').click();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('button', { name: 'Stop for now' }).click();
    await title('Hello, Leila');
    expect((await record()).measures).toMatchObject({ declined: [], readings: [{ instrument: 'phq-9' }] });
    await begin();
    await page.getByRole('button', { name: 'Go on where I was' }).waitFor();
    await page.getByRole('button', { name: 'Skip these questions' }).click();
    const asked = page.getByRole('alertdialog');
    await asked.getByText('What you have answered so far goes to Ana Sousa').waitFor();
    await asked.getByRole('button', { name: 'Send what I have answered' }).click();
    await page.getByRole('heading', { name: 'Help that is there now' }).waitFor();
    await expect.poll(async () => (await record()).risk.alarms.length).toBe(2);
    const { risk, measures } = await record();
    expect(risk.alarms[1]).toMatchObject({ source: 'measure', item: 9, value: 2 });
    expect(measures.declined).toEqual([]);
    expect(measures.readings[1]).toMatchObject({ result: { answered: 1, total: null } });
  });

  test('a person is added and placed on the circle by keys', async () => {
    await go('/my/people/new');
    await page.getByLabel('Name or nickname').fill('Inês');
    const more = page.getByRole('button', { name: 'More about them' });
    await expect.poll(() => more.getAttribute('aria-expanded')).toBe('false');
    await page
      .getByRole('radiogroup', { name: /close are they now/ })
      .getByText('Further away')
      .click();
    await page.getByRole('button', { name: 'Save' }).click();
    await title('My people');
    await page.locator('svg [data-person]').first().focus();
    for (const key of ['Enter', 'ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await expect.poll(async () => (await record()).inventory.people[0]?.fields.ring).toBe(1);
  });

  test('a plan is written at once: a line stands open, and the main button leads on until the last part', async () => {
    await go('/my/plan/safety');
    const line = page.getByRole('textbox').first();
    await line.fill(
      'I stop answering the telephone and lie awake at four, thinking of everything left undone',
    );
    const isCut = (text: HTMLElement) =>
      text.scrollWidth > text.clientWidth || text.scrollHeight > text.clientHeight;
    await expect.poll(() => line.evaluate(isCut)).toBe(false);
    await line.fill('I stop answering');
    const main = page.locator('main button[class*="primary"]');
    await expect.poll(() => main.allTextContents()).toEqual(['Next']);
    await main.click();
    await page.getByText('2 of 7').waitFor();
    await page.getByRole('button', { name: 'Save my plan' }).click();
    await expect
      .poll(async () => (await record()).safetyPlan.plan?.text.warningSigns.map(({ sign }) => sign))
      .toEqual(['I stop answering']);
  });

  test('a plan begun is one name in the menu and on its page; its parts stand in a list, and any can be gone to', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'What I keep' }).click();
    await title('What I keep');
    await page.getByRole('link', { name: 'Change my plan' }).click();
    await page.getByRole('heading', { name: 'Which part?' }).waitFor();
    await expect.poll(() => page.getByRole('textbox').count()).toBe(0);
    await page
      .getByRole('button', { name: 'How I notice that it is getting worse I stop answering' })
      .waitFor();
    await page.getByRole('button', { name: 'What matters most to me Nothing yet' }).press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('What matters most to me');
    await page.getByText('Step 7 of 7').waitFor();
    await page.getByRole('button', { name: 'All parts' }).press('Enter');
    await page.getByRole('heading', { name: 'Which part?' }).waitFor();
  });

  test('somebody near and warm stands under Help now; once the plan keeps their number, one tap rings them', async () => {
    const [ines] = (await record()).inventory.people;
    await therapist.act(course, {
      name: 'changePerson',
      id: crypto.randomUUID(),
      form: { person: ines?.id, version: ines?.version, fields: { tone: 'supportive' } },
    });
    await go('/home');
    await title('Hello, Leila');
    await page.getByRole('link', { name: 'Help now' }).click();
    await page.getByText('Where no number is saved here').waitFor();
    await page.getByRole('link', { name: 'Save a number for Inês' }).click();
    await page.getByText('Step 4 of 7').waitFor();
    await expect.poll(() => page.getByLabel('Name').inputValue()).toBe('Inês');
    await page.getByLabel('How to reach them').fill('at work, 07700 900123');
    await page.getByRole('button', { name: 'Save my plan' }).click();
    await title('What I keep');
    await page.getByRole('link', { name: 'Help now' }).click();
    const ring = page.getByRole('link', { name: '07700 900123 Inês' });
    await expect.poll(() => ring.getAttribute('href')).toBe('tel:07700900123');
    await expect.poll(() => page.getByText('Where no number is saved here').count()).toBe(0);
  });

  test('a moment is the client’s own until it is shared, and stands on the day it happened', async () => {
    await go('/my/moments');
    await page.getByLabel('What happened?').fill('Rang my sister');
    await page.getByLabel('When was it?').selectOption('Yesterday');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Only you can see this.').waitFor();
    expect((await record()).moodLinks.links).toEqual([]);
    await page.getByRole('button', { name: 'Share with Ana Sousa' }).click();
    await page.getByText('You shared this with Ana Sousa.').waitFor();
    const [kept] = (await record()).moodLinks.links;
    const today = Temporal.Now.plainDateISO(account.zone);
    expect(kept?.on).toBe(today.subtract({ days: 1 }).toString());
  });

  test('help now opens without a connection, and an alarm says honestly that it has not gone', async () => {
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await go('/home');
    await title('Hello, Leila');
    await page.context().setOffline(true);
    await go('/help-now');
    await title('Help now');
    await page.getByRole('link', { name: /999/ }).waitFor();
    await page.getByRole('button', { name: 'Send: I am not safe' }).click();
    await page.getByText('This has not been sent yet').waitFor();
    let asked = 0;
    page.on('request', (request) => (asked += Number(request.url().endsWith('/api/here'))));
    await go('/my/people');
    await title('There is no connection just now');
    expect(asked, 'said at the first answer that does not come').toBeLessThan(3);
    await page.context().setOffline(false);
    await go('/help-now');
    await expect.poll(async () => (await record()).risk.alarms.at(-1)?.source).toBe('client');
  });

  test('Help now never shows a page that failed, at the first tap from any place, with a line and without one', async () => {
    await helpNowNeverFails(page, go);
  });

  test('a goal is rated by keys without an answer chosen beforehand, and kept only when I say so', async () => {
    await therapist.act(course, {
      name: 'setGoal',
      id: crypto.randomUUID(),
      form: { text: 'Ring my sister every week', type: 'interpersonal' },
    });
    const ratings = async () => (await record()).goals.goals.flatMap((goal) => goal.ratings);
    for (const times of [1, 2]) {
      await go('/my/progress');
      const scale = page.getByRole('radiogroup', { name: 'How near is it now?' });
      await scale.waitFor();
      await expect.poll(() => scale.getByRole('radio', { checked: true }).count()).toBe(0);
      expect(await rowsOf(scale)).toEqual([6, 5]);
      await scale.getByRole('radio').first().focus();
      for (const key of ['Space', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
      expect(await ratings()).toHaveLength(times - 1);
      await page.getByRole('button', { name: 'Save 2 of 10' }).press('Enter');
      await page.getByRole('button', { name: 'Save 2 of 10' }).waitFor({ state: 'detached' });
      expect((await ratings()).map(({ rating }) => rating)).toEqual(Array(times).fill(2));
    }
  });

  test('every place can be read by all, in light and dark, as narrow as 320 pixels', async () => {
    const places = [
      '/home',
      '/measure',
      '/my/work',
      '/my/people',
      '/my/progress',
      '/my/plan',
      '/my/try-outs',
      '/my/sessions',
      '/consent',
      '/about-ipt',
      '/who-looked',
      '/help-now',
    ];
    // Each of them in one of the two; all in every look, with more in them, are read each night.
    for (const [at, place] of places.entries()) {
      const isDark = at % 2 === 1;
      await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
      const width = isDark ? 320 : 390;
      await page.setViewportSize({ width, height: 2600 });
      await go(place);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await atItsWholeHeight(page, width);
      await expect.poll(() => sidewaysScroll(page)).toBe(0);
      await expectAccessible(page);
    }
  });

  test('leaving quickly leads to a plain page', async () => {
    await page.getByRole('button', { name: 'Leave quickly' }).click();
    await page.waitForURL(/plain\.html/);
    await expect.poll(() => page.title()).toBe('Shopping');
  });
});
