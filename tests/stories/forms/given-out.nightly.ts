import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, caller } from '#examples/caller.ts';
import { closeBrowser, pageAt } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';
import { looksRight } from '#tests/stories/looks-right.ts';
import { letParentsIn } from './parents-let-in.ts';

/** What a young person gives out of their hand, what an adult hears of an alarm, the cards they keep, and how a parent's page ends. */

const email = 'jonah@example.org';
const password = 'a trumpet on the second shelf';
const phoneSize = { width: 390, height: 844, touch: 'yes' as const };
const begun = new Date('2026-03-02T10:00:00Z');
const says = 'Please ring Jonah now, and then me.';

let kith: Kith;
let therapist: Caller;

const act = async (course: string, name: string, form: unknown, as = therapist): Promise<string> => {
  const id = crypto.randomUUID();
  await as.post(`courses/${course}/acts/${name}`, { id, form });
  return id;
};

/** A course of IPT-A with a mother beside the client, listed and consented to, who has a page. */
async function withHer(born: string, { until, address }: { until?: string; address?: string } = {}) {
  const opened = await therapist.post<{ id: string; client: string }>('courses', {
    id: crypto.randomUUID(),
    client: { name: 'Jonah Kim', born, ...(address && { email: address }) },
    protocol: { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions: 12, minutes: 45 },
  });
  const course = opened.id;
  const hers = await act(course, 'bringBeside', {
    role: 'guardian',
    name: 'Helene Desrosiers',
    tie: 'mother',
  });
  const mayShare = ['sheet:plan-for-parents', 'help_numbers'];
  const consent = {
    beside: hers,
    to: ['meetings', 'sharing'],
    how: 'signed',
    mayShare,
    ...(until && { until }),
  };
  await act(course, 'recordBesideConsent', { ...consent, whose: 'self' });
  await act(course, 'recordBesideConsent', { ...consent, whose: 'client', until: undefined });
  await act(course, 'listSharing', {
    people: [hers],
    share: mayShare,
    keepPrivate: ['What he says in the room'],
    told: [hers],
    clientTold: 'told',
  });
  await act(course, 'shareWith', { beside: hers, what: 'help_numbers' });
  const { link, code } = await therapist.post<{ link: string; code: string }>(
    `courses/${course}/beside/${hers}/page`,
    {},
  );
  return { course, client: opened.client, hers, link, code };
}

async function opens(page: Page, code: string): Promise<void> {
  await page.reload();
  await page.getByLabel('The code').fill(code);
  await page.getByRole('button', { name: 'Open' }).click();
}
const isClosed = (page: Page) => page.getByText('This page is not open', { exact: false }).waitFor();

beforeAll(async () => {
  kith = await startKith();
  kith.running.installation.now = () => begun;
  therapist = caller(kith.address);
  await therapist.post('first', account);
  await letParentsIn(kith, therapist, { daysAfterClosing: 0 });
}, 120_000);

afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('he gives his page for the parents out on his phone, she reads it on hers, and it goes when he takes it back', async () => {
  const { course, client, hers, link, code } = await withHer('2011-09-22', { address: email });
  await joins(kith, therapist, { client }, password);
  const his = await signedIn(kith, { email, password }, phoneSize);
  const entry = await act(course, 'writeSheet', {
    sheet: 'plan-for-parents',
    version: 0,
    fields: {
      signs: ['Sleeping till noon'],
      helps: ['Being asked about band'],
      ifWorse: 'We ring together.',
    },
  });
  await act(course, 'shareSheet', { entry, version: 1 });
  await his.goto(`${kith.address}/my/sheets`);
  await his.getByText('Helene Desrosiers does not read this.').waitFor();
  await his.getByRole('button', { name: 'Let Helene Desrosiers read this' }).click();
  await his.getByRole('button', { name: 'Stop letting Helene Desrosiers read this' }).waitFor();
  const her = await pageAt(link, phoneSize);
  await opens(her, code);
  await her.getByText('Nothing is written here yet.').waitFor();
  expect(await her.content()).not.toContain('Sleeping till noon');
  const desk = await signedIn(kith);
  await desk.goto(`${kith.address}/courses/${course}/sheets/${entry}`);
  await desk.getByText('Sleeping till noon').waitFor();
  await his.getByText('Yes, it fits').click();
  await his.getByRole('button', { name: 'Send' }).click();
  await his.getByText('You said that it fits.').waitFor();
  await desk.getByText('It fits: answered by the client', { exact: false }).waitFor();
  await looksRight(his, 'given-sheet-390');
  await opens(her, code);
  await her.getByText('Sleeping till noon').waitFor();
  await looksRight(her, 'her-page-390');
  await his.getByRole('button', { name: 'Stop letting Helene Desrosiers read this' }).click();
  await his.getByRole('button', { name: 'Let Helene Desrosiers read this' }).waitFor();
  await opens(her, code);
  await her.getByText('Help numbers').first().waitFor();
  expect(await her.content()).not.toContain('Sleeping till noon');

  await desk.goto(`${kith.address}/courses/${course}/beside`);
  await desk.getByRole('button', { name: 'Write the rule' }).click();
  await desk.getByLabel('The rule').fill('A plan to die: Mum hears of it the same hour.');
  await desk.getByRole('group', { name: 'Whom to call' }).getByText('Helene').click();
  await desk.getByRole('group', { name: 'Whom Kith writes to as well, at once' }).getByText('Helene').click();
  await desk.getByLabel('E-mail of Helene Desrosiers').fill('helene@example.org');
  await desk.getByLabel('What exactly the letter says').fill(says);
  await desk.getByRole('group', { name: 'Told to', exact: true }).getByText('Helene').click();
  await desk.getByText('Told to the client', { exact: true }).click();
  await looksRight(desk, 'beside-rule-1280');
  await desk.getByRole('button', { name: 'Mark this rule as told' }).click();
  await desk.getByText('Kith writes at once to Helene Desrosiers:').waitFor();
  await desk.getByText('E-mail is not set up, so nobody is written to. Call them.').first().waitFor();
  await his.goto(`${kith.address}/help-now`);
  await his.getByText(says).waitFor();
  await his.getByText('none can be sent from here now', { exact: false }).waitFor();
  await looksRight(his, 'help-390');
  await act(course, 'raiseAlarm', { words: 'MARKER of his own words' });
  await desk.goto(`${kith.address}/courses/${course}/safety`);
  await desk.getByText('A letter to Helene Desrosiers was written on', { exact: false }).first().waitFor();
  await desk.getByText('It was not sent: e-mail is not set up. Call them.').first().waitFor();
  await desk.getByText('Still to call: Helene Desrosiers').first().waitFor();
  await looksRight(desk, 'alarm-1280');
  await his.reload();
  await his.getByText(/A letter to Helene Desrosiers was written on .* It was not sent/).waitFor();

  await desk.goto(`${kith.address}/courses/${course}/work/skills`);
  await desk
    .getByRole('button', { name: /Give this card/ })
    .first()
    .click();
  await desk.getByLabel('What it is tied to').fill('The Friday texts');
  await desk.getByRole('button', { name: 'Give it' }).click();
  await desk.getByText('Given on', { exact: false }).first().waitFor();
  await looksRight(desk, 'cards-1280');
  await his.goto(`${kith.address}/my/cards`);
  await his.getByText('Wait until it has cooled').waitFor();
  await his.getByText('The Friday texts', { exact: false }).waitFor();
  await looksRight(his, 'cards-390');
  await his.getByText('Say how it went').click();
  await his.getByText('It helped', { exact: true }).click();
  await his.getByRole('button', { name: 'Send' }).click();
  await his.getByText('it helped.', { exact: false }).waitFor();
  await desk.goto(`${kith.address}/courses/${course}/record`);
  await desk.getByLabel('Words in the entry').fill('A sheet was written');
  await desk.getByText('A sheet was written: The page for the parents.').waitFor();
  expect(hers).toBeTruthy();
}, 240_000);

test('her page is closed on the day he comes of age, when a consent has run out, and once the course is closed', async () => {
  const all = [
    await withHer('2008-03-05'),
    await withHer('2012-09-22', { until: '2026-03-03' }),
    await withHer('2012-09-22'),
  ];
  const pages: { page: Page; code: string }[] = [];
  for (const { link, code } of all) {
    const page = await pageAt(link, phoneSize);
    await opens(page, code);
    await page.getByText('What is shared with you').waitFor();
    pages.push({ page, code });
  }
  const course = all[2]?.course ?? '';
  await act(course, 'finishEarly', {
    reason: 'better',
    words: 'Well again',
    checklist: ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done', words: '' })),
    riskChecked: 'checked',
  });
  await act(course, 'closeCourse', { outcome: 'completed' });
  kith.running.installation.now = () => new Date('2026-03-05T10:00:00Z');
  const [grown, expired, closed] = pages;
  for (const one of [grown, closed]) {
    if (!one) throw new Error('There is no such page.');
    await opens(one.page, one.code);
    await isClosed(one.page);
  }
  if (!expired) throw new Error('There is no such page.');
  await opens(expired.page, expired.code);
  await expired.page.getByRole('button', { name: 'I agree' }).waitFor();
  await expect.poll(() => expired.page.getByRole('heading', { name: 'Help numbers' }).count()).toBe(0);
}, 120_000);
