import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, pageAt, sidewaysScroll } from '#tests/browser.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';
import { letParentsIn } from './parents-let-in.ts';

/** A mother's page on her phone: she reads what was listed, agrees, takes it back, and nothing else is ever there. */

let kith: Kith;
let course: string;
let therapist: ReturnType<typeof caller>;
const phone = { width: 390, height: 844, touch: 'yes' as const };

const does = async (act: string, form: unknown) => {
  const id = crypto.randomUUID();
  await therapist.post(`courses/${course}/acts/${act}`, { id, form });
  return id;
};

beforeAll(async () => {
  kith = await startKith();
  therapist = caller(kith.address);
  await therapist.post('first', account);
  await letParentsIn(kith, therapist, { daysAfterClosing: 0 });
  const opened = await therapist.post<{ id: string }>('courses', {
    id: crypto.randomUUID(),
    client: { name: 'Jonah Kim', born: '2012-09-22' },
    protocol: { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions: 12, minutes: 45 },
  });
  course = opened.id;
}, 120_000);

afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

/** The therapist's page of people beside the client, with the mother brought in by hand. */
async function bringsHer(): Promise<{ page: Page; link: string; code: string }> {
  const page = await pageAt(`${kith.address}/sign-in`);
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/today|caseload/);
  await page.goto(`${kith.address}/courses/${course}/beside`);
  await page.getByRole('button', { name: 'Bring somebody beside the client' }).click();
  await page.getByLabel('Name').fill('Helene Desrosiers');
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await page.getByRole('heading', { name: /Helene Desrosiers/ }).waitFor();
  const { course: seen } = await therapist.get<{ course: { beside: { people: { id: string }[] } } }>(
    `courses/${course}`,
  );
  const mother = seen.beside.people[0]?.id ?? '';
  const mayShare = ['own_meetings', 'chosen_sentence'];
  await does('recordBesideConsent', {
    beside: mother,
    whose: 'client',
    to: ['sharing', 'meetings'],
    how: 'spoken',
    mayShare,
  });
  await does('recordBesideConsent', {
    beside: mother,
    whose: 'guardian',
    to: ['sharing', 'meetings'],
    how: 'signed',
  });
  await does('chooseSentence', { words: 'Friday texts make it worse.' });
  await does('listSharing', {
    people: [mother],
    share: mayShare,
    keepPrivate: ['What he says in the room'],
    told: [mother],
    clientTold: 'told',
  });
  await does('shareWith', { beside: mother, what: 'chosen_sentence' });
  await does('shareWith', { beside: mother, what: 'own_meetings' });
  const meeting = await does('holdMeeting', {
    which: 'parents-first',
    minutes: 45,
    with: [mother],
    clientThere: 'not_there',
    agreed: 'Encourage, do not punish',
  });
  await does('writeMeetingNote', { meeting, text: 'MARKER in the note', version: 0 });
  await does('listIssue', { words: 'MARKER of an issue' });
  await page.getByRole('button', { name: 'Give them a page' }).click();
  const code = (await page.getByText('Code, by word of mouth').textContent())?.match(/\d{6}/)?.[0] ?? '';
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  return { page, link, code };
}

test('a mother reads on her phone what was listed for her and nothing else, and what she takes back closes her page', async () => {
  const { page: desk, link, code } = await bringsHer();
  await expect.poll(() => sidewaysScroll(desk)).toBe(0);
  await expectAccessible(desk, 'main');
  const hers = await pageAt(link, phone);
  await hers.getByLabel('The code').fill('000');
  await hers.getByRole('button', { name: 'Open' }).click();
  await hers.getByText('This page is not open', { exact: false }).waitFor();
  await hers.getByLabel('The code').fill(code);
  await hers.getByRole('button', { name: 'Open' }).click();
  await hers.getByText('Friday texts make it worse.').waitFor();
  await hers.getByText('Encourage, do not punish').waitFor();
  await hers.getByText('What he says in the room').waitFor();
  expect(await hers.content()).not.toContain('MARKER');
  await expect.poll(() => sidewaysScroll(hers)).toBe(0);
  await expectAccessible(hers, 'main');
  await hers.getByRole('button', { name: 'Take my consent back' }).click();
  await hers.getByText('Your consent is taken back').waitFor();
  await hers.getByLabel('The code').fill(code);
  await hers.getByRole('button', { name: 'Open' }).click();
  await hers.getByRole('button', { name: 'I agree' }).waitFor();
  expect(await hers.content()).not.toContain('Friday texts');
  await hers.getByRole('button', { name: 'I agree' }).click();
  await hers.getByText('Friday texts make it worse.').waitFor();
  await desk.getByRole('button', { name: 'Close their page' }).click();
  await desk.getByRole('button', { name: 'Give them a page' }).waitFor();
  await hers.reload();
  await hers.getByLabel('The code').fill(code);
  await hers.getByRole('button', { name: 'Open' }).click();
  await hers.getByText('This page is not open', { exact: false }).waitFor();
}, 180_000);
