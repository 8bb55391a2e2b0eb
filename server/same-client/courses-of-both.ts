import { v7 as newId } from 'uuid';
import type { NewFact } from '#core/book/fact.ts';
import type { Writing } from '#server/chains/writing.ts';
import { appendWithin, growthOf } from '#server/charts/append.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import type { Chart } from '#server/courses/chart.ts';
import { courseKind } from '#server/courses/course-kind.ts';
import { newsOf } from '#server/courses/news/live-news.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { inTurn } from '#server/db/in-turn.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { holdersOf } from '#server/group-charts/who-leads.ts';
import type { Installation } from '#server/installation.ts';
import { coursesOf } from '#server/lists/courses-of-client.ts';

export interface WithChart {
  row: CourseRow;
  chart: Chart;
}

interface Writes<Result> {
  clients: readonly string[];
  by: string;
  /** What each course is told of it; read anew at each try. */
  tells: (
    courses: readonly WithChart[],
  ) => Promise<ReadonlyMap<string, NewFact>> | ReadonlyMap<string, NewFact>;
  /** What else is done in the same transaction. */
  write: (transaction: Writing) => Promise<Result>;
}

/** Writes into every course of these clients at once, in the turn of each, with all else that must be true at the same time. */
export async function inCoursesOfBoth<Result>(
  installation: Installation,
  writes: Writes<Result>,
): Promise<Result> {
  const { db } = installation;
  return inTurnUntilDone(db, 'same-client', async () => {
    const ids = (await rowsOf(installation, writes.clients)).map(({ id }) => id).toSorted();
    const inTheirTurns = ids.reduceRight<() => Promise<Result>>(
      (then, id) => () => inTurn(db, id, then),
      () => carryOut(installation, writes),
    );
    return inTheirTurns();
  });
}

const rowsOf = async ({ db }: Installation, clients: readonly string[]): Promise<CourseRow[]> =>
  (await Promise.all(clients.map((client) => coursesOf(db, client)))).flat();

async function carryOut<Result>(
  installation: Installation,
  { clients, by, tells, write }: Writes<Result>,
): Promise<Result> {
  const rows = await rowsOf(installation, clients);
  const courses: WithChart[] = [];
  for (const row of rows) courses.push({ row, chart: await readChart(installation, row) });
  const told = await tells(courses);
  const at = installation.now().toISOString();
  const growing = courses.flatMap(({ row, chart }) => {
    const fact = told.get(row.id);
    if (!fact) return [];
    const acts = [{ id: newId(), by, at, facts: [fact] }];
    return [{ row, chart, growth: growthOf(installation, { kind: courseKind, row, chart, acts }) }];
  });
  const result = await appendWithin(
    installation,
    growing.map(({ growth }) => growth),
    async (transaction, append) => {
      await append();
      return write(transaction);
    },
  );
  for (const { row, chart, growth } of growing) {
    const holders = row.in_group === null ? [] : await holdersOf(installation, row);
    const grown = { before: chart.course, after: growth.grown.course };
    installation.live.tell(newsOf(row, grown, { act: 'changed', by: [by], alarm: false }, holders));
  }
  return result;
}
