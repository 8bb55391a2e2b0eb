import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import type { ServiceFigures } from '#core/lists/figures.ts';
import { summarise } from '#core/lists/summarise.ts';
import { newCourseRow } from '#server/courses/new-course.ts';
import { startRefreshing } from '#server/keeping/refresh-lists.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen as protocol } from '#tests/a-course-under-way.ts';
import { testOfTheFile } from '#tests/postgres/test-of-the-file.ts';
import { figuresOf } from '#tests/programme/figures-of.ts';
import { everyFigures } from './courses-read.ts';
import { figuresFrom, figuresTold } from './figures-told.ts';
import { readAnewApart, stopReadingApart } from './read-apart.ts';
import { summaryColumns } from './summary-row.ts';

let clinic: AClinic;
let max: Someone;
/** Every chart of the service. */
const charts: Course[] = [];
beforeAll(async () => {
  clinic = await AClinic.open();
  max = await clinic.member('Max', ['manager']);
});
afterAll(() => clinic.close());

const db = () => clinic.kith.installation.db;
const asked = async () => (await max.get<ServiceFigures>('/api/service')).body;
const fromCharts = (asOf: string) =>
  figuresOf(
    charts.map((course) => summarise(course)),
    asOf,
  );

/** How a course went: sessions held, totals of both measures, whether an alarm waits, and how it was closed early. */
const anyCourse = fc.record({
  held: fc.nat({ max: 3 }),
  scores: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 3 }),
  alarm: fc.boolean(),
  closed: fc.option(fc.constantFrom('moved' as const, 'dropout' as const)),
});

const day = (n: number) => new Date(Date.UTC(2026, 0, 13 + 7 * n)).toISOString().slice(0, 10);

function lived({
  held,
  scores,
  alarm,
  closed,
}: typeof anyCourse extends fc.Arbitrary<infer One> ? One : never) {
  const course = aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol });
  for (const [n, [low, anxious]] of scores.entries()) {
    course.does(
      'answerMeasure',
      { instrument: 'phq-9', answers: [...Array(8).fill(low), 0] },
      { on: day(n) },
    );
    course.does('answerMeasure', { instrument: 'gad-7', answers: Array(7).fill(anxious) }, { on: day(n) });
  }
  for (let n = 0; n < held; n += 1)
    course.does('holdSession', { minutes: 50, format: 'in_person' }, { on: day(n) });
  if (closed) {
    const checklist = (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
      task,
      how: 'done' as const,
    }));
    const early = {
      reason: 'moved' as const,
      words: 'Moved away',
      checklist,
      riskChecked: 'checked' as const,
    };
    course.does('finishEarly', early, { on: day(4) });
    course.does('closeCourse', { outcome: closed, words: 'Moved away' }, { on: day(4) });
  }
  if (alarm) course.does('raiseAlarm', { words: 'Heard from her sister.' }, { on: day(4) });
  return course.course;
}

async function keep(course: Course): Promise<void> {
  charts.push(course);
  const [id, client, therapist] = [newId(), newId(), newId()];
  const row = newCourseRow(clinic.kith.installation, id, client, therapist);
  await db()
    .insertInto('course')
    .values({ ...row, ...summaryColumns(course), id, client, therapist })
    .execute();
}

test('figures read beside the thread that answers are those told by every chart, whatever courses there are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyCourse, { minLength: 4, maxLength: 12 }), async (some) => {
      for (const one of some) await keep(lived(one));
      const figures = await asked();
      expect(figures).toEqual(fromCharts(figures.asOf));
    }),
    { numRuns: 8, seed: 20_261_129 },
  );
  const { finished, byOutcome, openAlarms } = await asked();
  for (const count of [finished, byOutcome?.moved, openAlarms]) expect(count).toBeGreaterThanOrEqual(5);
});

test('no summary is opened for them: they are the same where none can be read', async () => {
  const before = await asked();
  const kept = await db().selectFrom('course').select(['id', 'summary']).execute();
  await db().updateTable('course').set({ summary: 'not to be read' }).execute();
  await stopReadingApart(db());
  expect(await asked()).toEqual(before);
  for (const { id, summary } of kept)
    await db().updateTable('course').set({ summary }).where('id', '=', id).execute();
});

test('one row, told anew, is all that is opened again, and one that is gone counts no more', async () => {
  await keep(
    lived({
      held: 2,
      scores: [
        [3, 3],
        [0, 0],
      ],
      alarm: true,
      closed: 'moved',
    }),
  );
  const figures = await asked();
  expect(figures).toEqual(fromCharts(figures.asOf));
  charts.pop();
  const { id } = (await db().selectFrom('course').select('id').execute()).at(-1) ?? { id: '' };
  await db().deleteFrom('course').where('id', '=', id).execute();
  readAnewApart(db());
  expect(await asked()).toEqual(fromCharts(figures.asOf));
});

test('what is being written while they are asked for is in them, and not forgotten once it is committed', async () => {
  const { asOf } = await asked();
  const course = lived({ held: 1, scores: [], alarm: false, closed: null });
  let during: Promise<ServiceFigures> | undefined;
  await db()
    .transaction()
    .execute(async (transaction) => {
      const [id, client, therapist] = [newId(), newId(), newId()];
      const row = newCourseRow(clinic.kith.installation, id, client, therapist);
      await transaction
        .insertInto('course')
        .values({ ...row, ...summaryColumns(course), id, client, therapist })
        .execute();
      charts.push(course);
      during = asked();
      await pause(50);
    });
  await during;
  expect(await asked()).toEqual(fromCharts(asOf));
});

test('rows of an older Kith, and one that another hand wrote, are read from their summaries until they are told anew', async () => {
  const before = await asked();
  await db().updateTable('course').set({ figures: null }).execute();
  expect(await asked()).toEqual(before);
  await db().updateTable('course').set({ figures: '[0,"told by no Kith"]' }).execute();
  expect(await asked()).toEqual(before);
});

test('after an upgrade they are written behind a Kith that answers', async () => {
  const other = await AClinic.open();
  const ana = await other.member('Ana', ['therapist']);
  await other.course(ana);
  const { installation } = other.kith;
  const told = async () =>
    (await installation.db.selectFrom('course').select('figures').execute())[0]?.figures;
  const now = await told();
  expect(figuresFrom(now ?? null)).toMatchObject({ status: 'open' });
  await installation.db.updateTable('course').set({ figures: null }).execute();
  await installation.db.deleteFrom('setting').where('name', '=', 'lists-written-by').execute();
  const stops = startRefreshing(installation);
  await expect.poll(told).toBe(now);
  await stops();
  await other.close();
});

testOfTheFile('an index holds all that figures read', async () => {
  const plan = await sql<{ detail: string }>`explain query plan ${sql.raw(
    everyFigures.replace('?', "'x'"),
  )}`.execute(db());
  expect(plan.rows.map(({ detail }) => detail)).toEqual([
    'SEARCH course USING COVERING INDEX course_figures (service=? AND figures>?)',
  ]);
});

test('each is told in as many letters, whatever letters an area is named in', () => {
  const rows = ['grief', '悲嘆', 'deuil et séparation'].flatMap((focusCalled) =>
    charts.map((course) => figuresTold({ ...figureRow(course), area: focusCalled })),
  );
  expect(new Set(rows.map((told) => Buffer.byteLength(told)))).toEqual(new Set([192]));
});

function figureRow(course: Course) {
  const row = figuresFrom(summaryColumns(course).figures);
  if (!row) throw new Error('It was not told.');
  return row;
}
