import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { type Caller, caller } from '#examples/caller.ts';
import paper from '#examples/dynamic-sixteen/course.json' with { type: 'json' };
import { enterDynamic, openDynamic } from '#examples/dynamic-sixteen/enter.ts';
import { closeBrowser } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';
import { looksRight } from '#tests/stories/looks-right.ts';

/** The course of DIT of the paper file, entered through the doors and read where its people read it. */

const password = 'a lookout who may sleep';
const email = 'idris@example.org';
let kith: Kith;
let therapist: Caller;
let course: string;
let desk: Page;
let phone: Page;

beforeAll(async () => {
  kith = await startKith();
  kith.running.installation.now = () => new Date('2026-06-24T21:00:00Z');
  therapist = caller(kith.address);
  await therapist.post('first', {
    ...account,
    name: paper.therapist.name,
    zone: paper.service.zone,
    country: 'AU',
  });
  const opened = await openDynamic(therapist, email);
  course = opened.id;
  const client = await joins(kith, therapist, { client: opened.client }, password);
  await enterDynamic(course, { therapist, client });
  desk = await signedIn(kith);
  phone = await signedIn(kith, { email, password }, { width: 390, height: 844, touch: 'yes' });
});
afterAll(async () => {
  await closeBrowser();
  await kith?.stop();
});

test('the chart ends as the paper file says', async () => {
  const { course: chart } = await therapist.get<CourseView>(`courses/${course}`);
  expect(chart.sessions.held).toHaveLength(paper.endState.sessionsHeld);
  expect(new Set(chart.closing.closed?.measured.codes)).toEqual(new Set(paper.endState.outcome.codes));
});

test('the therapist reads the pattern he agreed to, and both versions of the letter', async () => {
  const { course: chart } = await therapist.get<CourseView>(`courses/${course}`);
  const entry = (sheet: string) => chart.sheets.entries.find((one) => one.sheet === sheet)?.id ?? '';
  await desk.goto(`${kith.address}/courses/${course}/sheets/${entry('ipaf')}`);
  await desk.getByRole('figure').first().waitFor();
  await looksRight(desk, 'dit-desk-pattern');
  await desk.goto(`${kith.address}/courses/${course}/sheets/${entry('goodbye-letter')}`);
  await desk.getByText('We did not get to Kit', { exact: false }).first().waitFor();
  await looksRight(desk, 'dit-desk-letter');
});

test('the client reads the pattern in words of his own on the phone, and no word of the trade', async () => {
  await phone.goto(`${kith.address}/my/sheets`);
  await phone.getByText('The pattern we work on').first().waitFor();
  expect(await phone.locator('main').textContent()).not.toMatch(/IPAF|IPT\b/);
  await looksRight(phone, 'dit-phone-sheets');
});
