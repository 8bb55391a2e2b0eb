import { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import type { Fact } from '#core/book/fact.ts';
import { isClinician, type Viewer } from '#core/book/viewer.ts';
import { fold } from '#core/course/book.ts';
import { type SeenFact, seenFacts } from '#core/course/record/seen-facts.ts';
import { day } from '#core/forms/fields.ts';
import { writeCourseFile } from '#interop/course-file.ts';
import { accountOfClient, namesInCourse } from '#server/accounts/names.ts';
import { signedIn } from '#server/accounts/signed-in.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { formProblem, notYours, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { courseFileHeader } from '#server/keeping/course-file-header.ts';
import { theService, todayIn } from '#server/service/name-and-zone.ts';
import { courseOpenTo } from './access.ts';
import { type Chart, readChart } from './chart.ts';
import { logLook } from './looks.ts';

/** One line of the record: what, when it happened, when it was written, by whom, and whether it was struck out. */
export interface RecordLine extends Omit<SeenFact, 'course' | 'by'> {
  by: { id: string; name: string };
  struck: { why: string; by: string; on: string } | null;
  /** How much of it the client may read: what is for clinicians alone is not shown to whoever looks over a shoulder. */
  client: SeenFact['seen'] | 'nothing';
  /** What of it is theirs too, where that is a part. */
  open?: unknown;
}

/** The record of a course: every fact as this person may read it, and the same as a file. */
export function recordRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/:id/record', async (context) => {
    const person = await signedIn(installation, context.req.raw.headers);
    const { row, as } = await courseOpenTo(installation, person, context.req.param('id'));
    const chart = await readChart(installation, row);
    await logLook(installation, row, person, as, 'record');
    const facts = await recordLines(installation, row, chart, { as, by: person.id });
    return context.json({ course: row.id, facts, withheld: chart.facts.length - facts.length });
  });
  app.get('/:id/export', async (context) => {
    const person = await signedIn(installation, context.req.raw.headers);
    const { row, as } = await courseOpenTo(installation, person, context.req.param('id'));
    if (as !== 'therapist') throw notYours();
    const chart = await readChart(installation, row);
    const seen = seenFacts(row.id, chart.facts, { as, by: person.id });
    const isWhole = seen.length === chart.facts.length && seen.every((fact) => fact.seen === 'whole');
    await logLook(installation, row, person, as, 'export');
    const header = await courseFileHeader(
      installation,
      row,
      chart.facts,
      isWhole ? 'course' : 'course-in-part',
    );
    return context.body(writeCourseFile(header, seen), 200, {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="course-${row.id}.jsonl"`,
    });
  });
  return app;
}

async function recordLines(
  installation: Installation,
  row: CourseRow,
  chart: Chart,
  viewer: Viewer,
): Promise<RecordLine[]> {
  const [names, account] = await Promise.all([
    namesInCourse(installation, row),
    accountOfClient(installation, row.client),
  ]);
  const seen = seenFacts(row.id, chart.facts, viewer);
  const theirs = isClinician(viewer)
    ? seenFacts(row.id, chart.facts, { as: 'client', by: account ?? '' })
    : seen;
  const toClient = new Map(theirs.map((fact) => [fact.seq, fact]));
  const strikes = new Map(chart.course.record.struck.map(({ seq, ...strike }) => [seq, strike]));
  return seen.map(({ course: _course, by, ...fact }) => {
    const open = toClient.get(fact.seq);
    const client = by === account ? 'whole' : (open?.seen ?? 'nothing');
    return {
      ...fact,
      by: { id: by, name: names.get(by) ?? '' },
      struck: strikes.get(fact.seq) ?? null,
      client,
      ...(client === 'part' && { open: open?.data }),
    };
  });
}

/** The chart as it stood at the end of a day where the service is: what was recorded up to then. */
export async function chartAsOf(
  installation: Installation,
  row: CourseRow,
  chart: Chart,
  asked: string,
): Promise<Chart> {
  const read = day('happened').safeParse(asked);
  if (!read.success) throw formProblem(read.error);
  const [{ zone }, today] = await Promise.all([theService(installation), todayIn(installation)]);
  if (read.data > today)
    throw problem(422, 'future', `${read.data} has not come yet. Choose a day up to today.`);
  const recordedOn = (fact: Fact) =>
    Temporal.Instant.from(fact.at).toZonedDateTimeISO(zone).toPlainDate().toString();
  const facts = chart.facts.filter((fact) => recordedOn(fact) <= read.data);
  if (facts.length === 0) {
    throw problem(
      404,
      'not-yet',
      `Nothing had been recorded in this course by ${read.data}. Choose a later day.`,
    );
  }
  return { facts, course: fold(row.id, facts), hash: '' };
}
