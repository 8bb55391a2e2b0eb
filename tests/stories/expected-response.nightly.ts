import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joins, signedIn } from './coming-in.ts';
import { House, type Lived, reads } from './forms/lived-form.ts';
import { looksRight } from './looks-right.ts';

/** A problem with a measure of its own, and a curve of expected response that the service brought (measures reference, 6 and 8). */

const page = readFileSync(new URL('../../docs/expected-response.md', import.meta.url), 'utf8');
const [, curve = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
const gad7 = [2, 2, 2, 2, 2, 1, 1];
/** Answers to the PHQ-9 with this total, its ninth question at nought. */
const phq9 = (total: number) =>
  Array.from({ length: 10 }, (_, at) => (at < 8 ? Math.max(0, Math.min(3, total - 3 * at)) : 0));
const times = (many: number, answer: number) => Array.from({ length: many }, () => answer);

let house: House;
let course: Lived;
beforeAll(async () => {
  house = await House.begin((folder) => {
    mkdirSync(join(folder, 'instruments'), { recursive: true });
    writeFileSync(join(folder, 'instruments', 'phq-9.curve.json'), curve);
    return Promise.resolve();
  });
  course = await house.open({ id: 'ipt', preset: 'ipt16-default', sessions: 16 }, 7);
  await course.holds(1, 5, 2);
});
afterAll(() => house?.end());

test('a course for panic is read by the PDSS-SR once it was answered twice, and asks it in the session', async () => {
  const desk = await course.desk('/opening#problem');
  await desk.getByRole('button', { name: 'Say what it is for' }).click();
  await desk.getByLabel('The problem', { exact: true }).selectOption({ label: 'Panic' });
  const part = desk.getByRole('region', { name: 'What the course is for' });
  await part.getByRole('button', { name: 'Save', exact: true }).click();
  await reads(desk, /until the PDSS-SR was answered twice/, /The wording of the PDSS-SR is under a licence/);
  await looksRight(desk, 'problem-1280');
  await course.desk('/measures');
  await reads(desk, 'Asked because of what the course is for');
  await course.desk('/measures/answer/pdss');
  await desk
    .getByRole('heading', { name: /PDSS-SR|Panic Disorder/ })
    .first()
    .waitFor();
  await looksRight(desk, 'skeleton-1280');
  await desk.setViewportSize({ width: 390, height: 844 });
  await looksRight(desk, 'skeleton-390');
  await desk.setViewportSize({ width: 1280, height: 900 });
  for (const [session, first, second] of [
    [1, 3, 17],
    // Expected after five sessions is 17 − 2.5 × ln 5 = 13; above 18.1 is not on track.
    [5, 1, 19],
  ] as const) {
    await course.scores('pdss', times(7, first), session, 7 * (5 - session) + 2);
    await course.scores('phq-9', phq9(second), session, 7 * (5 - session) + 2);
    await course.scores('gad-7', gad7, session, 7 * (5 - session) + 2);
  }
  await course.desk('/opening#problem');
  await reads(desk, /the PDSS-SR was answered twice\./);
});

test('the picture has the expected range and a table that says the same, and the signal says what was expected', async () => {
  const desk = await course.desk('/measures');
  await reads(
    desk,
    'PDSS-SR began at 21 and is at 7.',
    'Not on track',
    /is expected at session 5, and up to .* is on track/,
  );
  await desk.getByRole('button', { name: 'Show as a table' }).first().click();
  await desk.getByRole('columnheader', { name: 'Expected range' }).first().waitFor();
  await looksRight(desk, 'expected-1280');
  await desk.setViewportSize({ width: 390, height: 844 });
  await looksRight(desk, 'expected-390');
  await desk.setViewportSize({ width: 1280, height: 900 });
  await desk.goto(`${house.kith.address}/caseload`);
  await reads(desk, 'Not on track');
  const phone = await course.phone('/my/progress');
  await phone.getByRole('heading', { level: 1 }).waitFor();
  expect(await phone.locator('main').textContent()).not.toMatch(/on track|Expected range/);
});

test('the figures give the effect size of the courses that finished', async () => {
  for (let at = 0; at < 5; at += 1) {
    const one = await house.open({ id: 'ipt', preset: 'ipt16-default', sessions: 16 }, 5, `Client ${at}`);
    await one.holds(1, 2, 2);
    for (const [session, total, ago] of [
      [1, 16, 9],
      [2, 6 + at, 2],
    ] as const) {
      await one.scores('phq-9', phq9(total), session, ago);
      await one.scores('gad-7', gad7, session, ago);
    }
    for (const milestone of ['MS-19', 'MS-23'])
      await one.does('passBlock', { milestone, why: 'By telephone' });
    await one.does('decideAfter', {
      decision: 'discharge',
      why: 'Well again',
      medication: 'none_taken',
      clientAgrees: 'agrees',
    });
    const checklist = ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({
      task,
      how: 'declined',
      words: 'Would rather not',
    }));
    await one.does('finishEarly', {
      reason: 'better',
      words: 'Well again',
      checklist,
      riskChecked: 'checked',
    });
    await one.does('closeCourse', { outcome: 'completed' });
  }
  const email = 'mei@example.org';
  const password = 'a kettle on a quiet stove';
  await joins(house.kith, house.therapist, { name: 'Mei Tan', email, roles: ['manager'] }, password);
  const figures = await signedIn(house.kith, { email, password });
  await figures.goto(`${house.kith.address}/service`);
  // 16 to 8 on average, over the spread of first scores in England.
  await reads(figures, 'Effect size, PHQ-9', /5 finished courses .*from 16(\.0)? to 8(\.0)? on average/);
  await looksRight(figures, 'effect-1280');
});
