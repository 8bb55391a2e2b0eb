import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, caller } from '#examples/caller.ts';
import { codeFor } from '#tests/authenticator.ts';
import { unfoldParts } from '#tests/browser/unfold-parts.ts';
import {
  closeBrowser,
  expectAccessible,
  pageAt,
  reloadAMomentLater,
  sidewaysScroll,
} from '#tests/browser.ts';
import { joins } from './coming-in.ts';
import { account, iptSixteen, type Kith, startKith } from './kith.ts';
import { invites } from './service-hands.ts';

let kith: Kith;
let ana: Caller;
let page: Page;

beforeAll(async () => {
  kith = await startKith();
  ana = caller(kith.address);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const signedIn = async (email: string, password: string, seat = {}) => {
  const own = await pageAt(`${kith.address}/sign-in`, seat);
  await own.getByLabel('E-mail address').fill(email);
  await own.getByLabel('Password').fill(password);
  await own.getByRole('button', { name: 'Sign in', exact: true }).click();
  await own.waitForURL((url) => url.pathname !== '/sign-in');
  return own;
};
const seen = (own: Page, name: string | RegExp) =>
  own.getByRole('heading', { name, exact: typeof name === 'string' }).waitFor();

/** The PHQ-9 with this answer to its ninth question. */
const phq9 = (ninth: number) => [2, 2, 2, 1, 1, 1, 1, 1, ninth, 1];

test('on a first visit somebody names the service and is told what to do first', async () => {
  page = await pageAt(kith.address);
  await seen(page, 'Welcome to Kith');
  await page.getByRole('button', { name: 'Look around in a demo clinic' }).waitFor();
  await expectAccessible(page, '#kith');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByText('Give your name.').waitFor();
  const first = page.getByLabel('Name of the service');
  await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true);
  await first.fill(account.service);
  await page.getByLabel('Your name').fill(account.name);
  await page.getByLabel('E-mail address').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('combobox', { name: 'Country' }).selectOption('GB');
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('Europe/London');
  await page.getByRole('button', { name: 'Begin' }).click();
  await seen(page, 'Begin with your first course');
  await expectAccessible(page, '#kith');
  await ana.post('sign-in', { email: account.email, password: account.password });
});

test('the door says what went wrong, with a line or without one, and a link that is used up leads on', async () => {
  const own = await pageAt(`${kith.address}/sign-in`, { width: 390 });
  await own.getByLabel('E-mail address').fill(account.email);
  await own.getByLabel('Password').fill('not the one that was chosen');
  const go = own.getByRole('button', { name: 'Sign in', exact: true });
  await own.context().setOffline(true);
  await go.click();
  await own.getByText('There is no connection just now.').waitFor();
  await own.context().setOffline(false);
  await go.click();
  await own.getByText('do not go together').waitFor();
  await own.getByText('You are not signed in yet.').waitFor();
  await own.getByRole('button', { name: 'I forgot my password' }).click();
  await own.getByText('No e-mail is sent from here').waitFor();
  await expect.poll(() => own.getByRole('alert').count()).toBe(0);
  await own.goto(`${kith.address}/new-password?token=gone`);
  await own.getByLabel('Password').fill('the one that comes after it');
  await own.getByRole('button', { name: 'Change my password' }).click();
  await own.getByText('Your password is not changed yet.').waitFor();
  await expect
    .poll(() => own.getByRole('textbox', { name: 'Password' }).inputValue())
    .toBe('the one that comes after it');
  await own.getByRole('link', { name: 'Ask for a new link on the sign-in page' }).click();
  await seen(own, 'Sign in');
  await own.context().close();
});

test('an alarm appears on the therapist’s day without a reload, and leads to its place', async () => {
  const { id } = await ana.post<{ id: string }>('courses', {
    id: crypto.randomUUID(),
    client: { name: 'Leila Haddad', email: 'leila@example.org' },
    protocol: iptSixteen,
    referral: '',
  });
  await page.goto(`${kith.address}/today`);
  await page.getByText('Nothing waits for you.').waitFor();
  await ana.act(id, {
    name: 'answerMeasure',
    id: crypto.randomUUID(),
    form: { instrument: 'phq-9', answers: phq9(2) },
  });
  const alarms = page.getByRole('region', { name: 'Alarms' });
  await alarms.getByText('Speak with the client today.').waitFor();
  await alarms.getByText(/Alarm from an answer in a measure/).waitFor();
  await alarms.getByText(/Raised \d+ \w+ \d+, \d\d:\d\d\./).waitFor();
  await expect
    .poll(() => alarms.getByRole('link', { name: 'Leila Haddad' }).getAttribute('href'))
    .toBe(`/courses/${id}/session#alarms`);
  await expectAccessible(page, '#kith');
});

test('the caseload is sifted and walked by keys, and comes back as it was left', async () => {
  for (const name of ['José Lima', 'Mina Sato']) {
    await ana.post('courses', {
      id: crypto.randomUUID(),
      client: { name },
      protocol: iptSixteen,
      referral: '',
    });
  }
  await page.goto(`${kith.address}/caseload`);
  await page.getByRole('row', { name: /José Lima/ }).waitFor();
  await page.getByRole('link', { name: 'Leila Haddad' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe('Leila Haddad');
  await page.getByLabel('Find by name').fill('jose');
  await page.getByText('One course of 3').waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'José Lima' }).waitFor();
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.getByLabel('Find by name').fill('');
  await page.getByRole('button', { name: /^Client/ }).click();
  await page.getByRole('button', { name: /^Client/ }).click();
  await page.getByRole('link', { name: 'Mina Sato' }).click();
  await page.getByRole('link', { name: 'Safety: no alarm open' }).click();
  await page.getByRole('heading', { name: 'Safety plan' }).waitFor();
  await page.getByRole('button', { name: 'Write the plan together' }).click();
  const steps = page.getByRole('button', { name: /^[1-6]\. .*: nothing yet$/ });
  const open = page.getByRole('button', { name: /^[1-6]\. /, expanded: true });
  expect([await steps.count(), await open.count()]).toEqual([6, 1]);
  await page.getByRole('group', { name: /^1\. / }).getByLabel('Line 1').fill('She stops answering');
  await page.getByRole('button', { name: /^1\. .*: one line$/ }).waitFor();
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await page.goBack();
  await page.goBack();
  await page.getByRole('row', { name: /José Lima/ }).waitFor();
  await expect
    .poll(() => page.getByRole('rowheader').allInnerTexts())
    .toEqual(['Mina Sato', 'Leila Haddad', 'José Lima']);
  await expectAccessible(page, '#kith');
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
});

test('on a telephone the caseload is put in order by one list, which holds the orders of the heads', async () => {
  const order = page.getByRole('combobox', { name: 'In order of' });
  await expect.poll(() => order.isVisible()).toBe(false);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => order.inputValue()).toBe('descending/client');
  await expect.poll(() => page.getByRole('button', { name: /^Client/ }).isVisible()).toBe(false);
  const names = () => page.getByRole('link', { name: /Lima|Haddad|Sato/ }).allInnerTexts();
  await order.selectOption({ label: 'Client, A to Z' });
  expect(await names()).toEqual(['José Lima', 'Leila Haddad', 'Mina Sato']);
  expect(new URL(page.url()).searchParams.get('by')).toBe('client');
  await order.selectOption({ label: 'Most pressing first' });
  expect((await names())[0]).toBe('Leila Haddad');
  await expectAccessible(page, '#kith');
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('opened without a line, the page says so, and goes on once the line is back', async () => {
  await page.route('**/api/**', (request) => request.abort());
  await page.reload();
  await page.getByText('There is no connection to Kith just now.').waitFor();
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('row', { name: /José Lima/ }).waitFor();
});

test('a colleague is invited by a link, comes in, and supervises by exception', async () => {
  await page.getByRole('link', { name: 'Members' }).click();
  const link = await invites(page, { name: 'Ruth Cohen', email: 'ruth@example.org', role: /^Supervisor/ });
  await invites(page, { name: 'Ruth Choen', email: 'ruth@example.com' });
  await page.getByRole('button', { name: 'Take back the invitation of Ruth Choen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('ruth@example.com').waitFor({ state: 'detached' });

  const ruth = await pageAt(link, { width: 390, theme: 'dark' });
  await seen(ruth, 'Welcome, Ruth');
  await expectAccessible(ruth, '#kith');
  await ruth.getByLabel('Choose a password').fill('slow herons over the reeds');
  await ruth.getByRole('button', { name: 'Go in' }).click();
  await seen(ruth, 'Begin with your first course');

  await page.reload();
  await page.getByRole('combobox', { name: 'Supervisor' }).selectOption({ label: 'Ruth Cohen' });
  await page.getByRole('combobox', { name: 'Therapist' }).selectOption({ label: account.name });
  await page.getByRole('button', { name: 'Pair them' }).click();
  await page.getByText(`Ruth Cohen supervises ${account.name}`).waitFor();
  await expectAccessible(page, '#kith');

  await ruth.getByRole('link', { name: 'Supervision' }).click();
  await ruth.getByRole('link', { name: 'Leila Haddad' }).waitFor();
  await ruth.getByText('Alarm from an answer in a measure').waitFor();
  await expect.poll(() => sidewaysScroll(ruth)).toBe(0);
  await expectAccessible(ruth, '#kith');
});

test('help numbers are taken over once they are checked, and what is typed is kept until then', async () => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByText('They are national helplines', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'I have checked them: take them over' }).click();
  await page.getByRole('group', { name: 'Line 2' }).getByLabel('Number').fill('call us');
  await reloadAMomentLater(page);
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.getByText('Give a telephone number, digits and spaces.').waitFor();
  await page.getByRole('group', { name: 'Line 2' }).getByLabel('Number').fill('116 123');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await expectAccessible(page, '#kith');
  await unfoldParts(page);
  await page.getByText('Somebody on duty, by telephone').click();
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.getByText('Give the number of the duty telephone, digits and spaces.').waitFor();
  await page.getByLabel('Number of the duty telephone').fill('020 7946 0000');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  const help = await ana.get<{ note: string; lines: { number: string }[] }>('help');
  expect(help.note).toBe('');
  expect(help.lines.map(({ number }) => number)).toContain('020 7946 0000');
});

test('one’s own account chooses dark, and signs in with a second step', async () => {
  await page.getByRole('link', { name: account.name }).click();
  await page.getByText('Dark', { exact: true }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await expectAccessible(page, '#kith');
  await page.getByRole('button', { name: 'Your name' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Sousa Reis');
  await page.getByRole('button', { name: 'Change my name' }).click();
  await page.getByRole('link', { name: 'Ana Sousa Reis' }).waitFor();
  const factor = page.getByRole('region', { name: 'Second step at sign-in' });
  await factor.getByLabel('Password').fill(account.password);
  await factor.getByRole('button', { name: 'Set it up' }).click();
  await seen(page, '2. Keep these backup codes');
  await expectAccessible(page, '#kith');
  await factor.getByLabel('Six digits').fill('000000');
  await factor.getByRole('button', { name: 'Turn it on' }).click();
  await factor.getByRole('alert').waitFor();
});

test('a therapist invites the client from the course, and their looks are listed', async () => {
  const own = await signedIn(account.email, account.password, { width: 390 });
  await own.getByRole('link', { name: 'Caseload' }).click();
  const href = await own.getByRole('link', { name: 'Leila Haddad' }).getAttribute('href');
  await own.goto(`${kith.address}${href?.replace('/session', '/client')}`);
  await own.getByRole('button', { name: 'Invite the client' }).click();
  await expect
    .poll(() => own.getByLabel('Link of the invitation').inputValue())
    .toContain('/invitation?token=');
  await seen(own, 'Who looked at this record');
  await expectAccessible(own, '#kith');
  await expect.poll(() => sidewaysScroll(own)).toBe(0);
});

test('in an emergency a colleague finds a record by its client’s name; one who lost the second step is let in again', async () => {
  const own = { email: 'tomas@example.org', password: 'slow herons over the reeds' };
  const whom = { name: 'Tomas Lind', email: own.email, roles: ['therapist'] };
  const tomas = await joins(kith, ana, whom, own.password);
  const begun = await tomas.post<{ secret: string }>('second-factor/begin', { password: own.password });
  await tomas.post('second-factor/confirm', { code: codeFor(begun.secret) });

  await page.goto(`${kith.address}/members`);
  await page.getByRole('button', { name: 'End the second step of Tomas Lind' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End it' }).click();
  await page
    .getByRole('button', { name: 'End the second step of Tomas Lind' })
    .waitFor({ state: 'detached' });

  const his = await signedIn(own.email, own.password, { width: 390 });
  await his.goto(`${kith.address}/emergency`);
  await his.getByLabel('Name or number of the client').fill('leila');
  await his.getByRole('button', { name: 'Find the record' }).click();
  await his.getByText('Say in a sentence why you need to open this record now.').waitFor();
  await his.getByLabel('Why you need to open it now').fill('She has rung and is not safe tonight.');
  await his.getByRole('button', { name: 'Find the record' }).click();
  await his.getByText('One course. Opening it is written down').waitFor();
  await expectAccessible(his, '#kith');
  await expect.poll(() => sidewaysScroll(his)).toBe(0);
  await his.getByRole('button', { name: 'Open the record of Leila Haddad' }).click();
  await seen(his, 'Leila Haddad');
});
