import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import paper from '#examples/adolescent-twelve/course.json' with { type: 'json' };
import { enterAdolescent, openAdolescent } from '#examples/adolescent-twelve/enter.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { closeBrowser } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';
import { looksRight } from '#tests/stories/looks-right.ts';
import { letParentsIn } from './parents-let-in.ts';

/** The adolescent course of the paper file, lived through the same doors a user has. */

const password = 'a trumpet on the second shelf';
const email = 'jonah@example.org';
const service = {
  ...account,
  name: paper.therapist.name,
  zone: paper.service.zone,
  country: paper.client.country,
};

let kith: Kith;
let therapist: Caller;
let client: Caller;
let course: string;
let desk: Page;
let phone: Page;

beforeAll(async () => {
  kith = await startKith();
  kith.running.installation.now = () => new Date('2026-04-28T21:00:00Z');
  therapist = caller(kith.address);
  await therapist.post('first', service);
  // A guardian and his own yes under 16, both where custody is shared, as the paper's service has set it.
  await letParentsIn(kith, therapist, { comesOfAge: 19, guardians: 'both_where_shared' });
  const opened = await openAdolescent(therapist, email);
  course = opened.id;
  client = await joins(kith, therapist, { client: opened.client }, password);
  await enterAdolescent(course, { therapist, client });
  desk = await signedIn(kith);
  phone = await signedIn(kith, { email, password }, { width: 390, height: 2600, touch: 'yes' });
});
afterAll(async () => {
  await closeBrowser();
  await kith?.stop();
});

const toDesk = (place: string) => desk.goto(`${kith.address}/courses/${course}${place}`);
const toPhone = (place: string) => phone.goto(`${kith.address}${place}`);

test('the chart holds what the paper says at the end: twelve sessions, three meetings beside them, recovered', async () => {
  const { course: chart } = await therapist.get<CourseView>(`courses/${course}`);
  expect(chart.sessions.held).toHaveLength(paper.endState.sessionsHeld);
  expect(chart.meetings.held.filter(({ which }) => which !== 'parents-telephone')).toHaveLength(
    paper.endState.parentMeetingsBeside,
  );
  expect(chart.closing.closed?.measured.codes).toContain('reliable_recovery');
  expect(chart.beside.rule).toMatchObject({ guardians: 'both_where_shared' });
});

test('the therapist reads recovery by the PHQ-A’s own cut-off, and a mood that is better though it falls', async () => {
  await toDesk('/measures');
  await desk.getByText('Reliably recovered').waitFor();
  await desk.getByRole('button', { name: 'What these words mean' }).click();
  await desk.getByText('by its cut-off of 11', { exact: false }).waitFor();
  await looksRight(desk, 'measures-1280');
  await toDesk('/trackers');
  await desk.getByText('Mood on average went from 8 to 3: better.').waitFor();
  await looksRight(desk, 'mood-1280');
});

test('the decisive sessions say what they were for, and their talks stand with their sessions', async () => {
  await toDesk('/session/6');
  await desk.getByText('Early change, session 4 in session 4, 24 February 2026').waitFor();
  await desk.getByText('Mid-point in session 6, 17 March 2026').waitFor();
  await toDesk('');
  await desk.getByText('Goodbye, and the parents join').waitFor();
  await looksRight(desk, 'session-12-1280');
});

test('the boy reads a change and a quarrel in his own kind of words, and his week with 10 as the worst', async () => {
  await toPhone('/my/work');
  await phone.getByText('A big change').first().waitFor();
  await phone.getByText('Trouble with somebody').first().waitFor();
  await looksRight(phone, 'work-390');
  await toPhone('/my/diary/mood-of-the-week');
  await phone.getByText('10 is the worst').waitFor();
  await looksRight(phone, 'week-390');
  await toPhone('/my/sheets');
  await phone.getByText('What my school may know').waitFor();
  await phone.getByText('Anything of the family or of what he says').waitFor();
  await phone.getByText('The page my parents get').waitFor();
  await looksRight(phone, 'sheets-390');
});
