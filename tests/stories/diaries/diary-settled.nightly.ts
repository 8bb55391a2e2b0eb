import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Members } from '#core/api-answers/accounts.ts';
import type { Course } from '#core/course/course.ts';
import type { Caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { daysAgo } from '#tests/stories/four-sessions.ts';
import { account, iptSixteen, type Kith, startKith, withCourse } from '#tests/stories/kith.ts';

/** Where pictures are left to be looked at, if they are wanted. */
const pictures = process.env.KITH_PICTURES;

const ahead = (days: number) => daysAgo(-days);
const weekly = { count: 8, everyDays: 7, minutes: 50, format: 'in_person' };
/** Each client has an hour of their own. */
let hour = 8;
const password = 'a kettle on the blue stove';

let kith: Kith;
let therapist: Caller;
let joao: string;
beforeAll(async () => {
  kith = await startKith();
  therapist = (await withCourse(kith)).therapist;
  const colleague = { name: 'João Reis', email: 'joao@example.org', roles: ['therapist'] };
  await joins(kith, therapist, colleague, password);
  const { members } = await therapist.get<Members>('members');
  joao = members.find(({ name }) => name === colleague.name)?.person ?? '';
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

/** A course of four sessions with eight booked, its client on a phone and its therapist at a desk. */
async function withEight(name: string) {
  const email = `${name.toLowerCase()}@example.org`;
  const opened = await therapist.post<{ id: string; client: string }>('courses', {
    id: crypto.randomUUID(),
    on: '2026-01-13',
    client: { name: `${name} Haddad`, born: '1991-05-17', email },
    protocol: iptSixteen,
    referral: '',
  });
  const does = (act: string, form: unknown, on?: string) =>
    therapist.act(opened.id, { name: act, id: crypto.randomUUID(), on, form });
  for (const days of [28, 21, 14, 7])
    await does('holdSession', { minutes: 50, format: 'in_person' }, daysAgo(days));
  hour += 1;
  await does('bookSeries', { ...weekly, first: `${ahead(3)}T${String(hour).padStart(2, '0')}:00` });
  await joins(kith, therapist, { client: opened.client }, password);
  const phone = await signedIn(kith, { email, password }, { width: 390, height: 844, touch: 'yes' });
  const booked = async () =>
    (await therapist.get<{ course: Course }>(`courses/${opened.id}`)).course.sessions.appointments
      .filter(({ state }) => state === 'booked')
      .map(({ at }) => at);
  return { ...opened, does, phone, booked };
}

async function look(page: Page, at: string, name: string): Promise<string | null> {
  await page.goto(`${kith.address}${at}`);
  await page.locator('#page h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, '#page');
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  }
  return page.locator('#page').textContent();
}

const meets = /We meet/;
/** A day as the client reads it: Tuesday 1 December. */
const said = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(day));

test('until then the client reads when we meet', async () => {
  const { phone, booked } = await withEight('Leila');
  expect(await booked()).toHaveLength(8);
  expect(await look(phone, '/home', 'phone-booked')).toMatch(meets);
});

test('a closed course has nothing ahead: the client reads that we have finished, and of no hour', async () => {
  const { id, does, phone, booked } = await withEight('Rosa');
  for (const milestone of ['MS-19', 'MS-22', 'MS-23'])
    await does('passBlock', { milestone, why: 'Moves away' }).catch(() => undefined);
  const checklist = ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done', words: '' }));
  const early = { reason: 'moved', words: 'Moves to Leeds', checklist, riskChecked: 'checked' };
  await does('finishEarly', early);
  await does('closeCourse', { outcome: 'moved' });
  expect(await booked()).toEqual([]);
  const page = await look(phone, '/home', 'phone-closed');
  expect(page).toMatch(/finished/);
  expect(page).not.toMatch(meets);
  const desk = await signedIn(kith, account, { width: 1280 });
  await look(desk, `/courses/${id}`, 'desk-closed');
});

test('a pause calls off what lies before the day on which it is looked at again', async () => {
  const { does, phone, booked } = await withEight('Vera');
  await does('pauseCourse', { why: 'Her mother is ill', reviewBy: ahead(30) });
  expect(await booked()).toHaveLength(4);
  const page = await look(phone, '/my/sessions', 'phone-paused');
  expect(page).toContain(said(ahead(31)));
  expect(page).not.toContain(said(ahead(3)));
});

test('fewer sessions agreed calls off the last of them', async () => {
  const { does, phone, booked } = await withEight('Ines');
  await does('recontract', { sessions: 7, preset: '', aim: 'The dispute', why: 'Work', supervisor: '' });
  expect(await booked()).toHaveLength(3);
  const page = await look(phone, '/my/sessions', 'phone-fewer');
  expect(page).toContain(said(ahead(17)));
  expect(page).not.toContain(said(ahead(24)));
});

test('a course handed over has an empty diary, for the new therapist to fill', async () => {
  const { does, phone } = await withEight('Noa');
  await does('transferCourse', { to: joao, handOver: 'Four sessions, on the dispute', client: 'told' });
  expect(await look(phone, '/home', 'phone-handed-over')).not.toMatch(meets);
});

test('days away of one’s own point out what is booked on them', async () => {
  const desk = await signedIn(kith, account, { width: 1280 });
  await desk.request.put(`${kith.address}/api/away`, {
    data: { away: [{ from: ahead(1), to: ahead(12) }] },
    headers: { origin: kith.address },
  });
  expect(await look(desk, '/account', 'desk-away')).toMatch(/sessions are booked on these days/);
  const phone = await signedIn(kith, account, { width: 390, height: 844, touch: 'yes' });
  await look(phone, '/account', 'phone-away');
});
