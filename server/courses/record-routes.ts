import { Hono } from 'hono';
import type { RecordAnswer } from '#core/api-answers/courses.ts';
import { earlierDrafts } from '#core/course/notes/earlier-drafts.ts';
import { entriesInOrder } from '#core/course/record/readers-numbers.ts';
import { writeCourseFile } from '#interop/course-file.ts';
import { auditAlone } from '#server/audit/write.ts';
import { notYours } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { courseFileHeader } from '#server/keeping/course-file-header.ts';
import { courseAsked } from './access.ts';
import { logLook } from './looks.ts';
import { othersUnnamed } from './others-unnamed.ts';
import { readChart } from './read-chart.ts';
import { countLeftOut, recordLines, seenInTurns } from './record.ts';

/** The record of a course: every fact as this person may read it, and the same as a file. */
export function recordRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/:id/record', async (context) => {
    const { person, row, as } = await courseAsked(installation, context, context.req.param('id'));
    const chart = await readChart(installation, row);
    await logLook(installation, row, person, as, 'record');
    const viewer = { as, by: person.id };
    const facts = await recordLines(installation, row, chart, viewer);
    const withheld = await countLeftOut(installation, row, chart, facts, viewer);
    // A note that was long in the writing has a hundred drafts, which are read one by one by hardly anybody.
    const earlier = context.req.query('drafts') === 'last' ? earlierDrafts(facts) : undefined;
    const answer: RecordAnswer = {
      course: row.id,
      facts: entriesInOrder(facts).filter(({ seq }) => !earlier?.has(seq)),
      withheld,
      ...(earlier && { earlierDrafts: earlier.size }),
    };
    return context.json(answer);
  });
  app.get('/:id/export', async (context) => {
    const { person, row, as } = await courseAsked(installation, context, context.req.param('id'));
    if (as !== 'therapist') throw notYours();
    const chart = await readChart(installation, row);
    const unnamed = await othersUnnamed(installation, row, chart, { as, by: person.id });
    const whole = await seenInTurns(row.id, chart.facts, { as, by: person.id });
    const seen = whole.map((fact) => ({ ...fact, data: unnamed.in(fact.data) }));
    await logLook(installation, row, person, as, 'export');
    const exported = { what: 'course-exported', who: person.id, about: row.client } as const;
    await auditAlone(installation, { ...exported, tells: { course: row.id } });
    // Always a reader’s copy: a file that were whole at times would tell when something is kept back.
    const header = await courseFileHeader(installation, row, seen, 'course-in-part');
    return context.body(writeCourseFile(header, entriesInOrder(seen)), 200, {
      'content-type': 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="course-${row.id}.jsonl"`,
    });
  });
  return app;
}
