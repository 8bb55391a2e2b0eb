import type { Bound } from '#core/book/book.ts';
import { readFacts } from '#server/db/facts.ts';
import type { Db } from '#server/db/tables.ts';
import type { ChartOf } from './chart.ts';
import { remember, remembered } from './in-memory.ts';
import { chartKey } from './key.ts';
import type { ChartKind, ChartRow } from './kind.ts';

/** The chart as it stood when its row was read. A chart kept in memory serves while the row has grown no further. */
export async function readChartOf<Whole extends Bound, Row extends ChartRow>(
  installation: { db: Db; master: Buffer },
  kind: ChartKind<Whole, Row>,
  row: Row,
): Promise<ChartOf<Whole>> {
  const before = remembered<Whole>(installation.db, row.id);
  if (before?.course.seq === row.seq && before.hash === row.head) return before;
  const key = chartKey(installation, kind.chain(row.id), row);
  const { facts, hash } = await readFacts(installation.db, key, row.id);
  const course = kind.book.fold(row.id, facts);
  // Where another process has added to the chart since its row was read, the signature is of an earlier end.
  const signed = course.seq === row.seq ? { signature: row.signature } : {};
  return remember(installation.db, row.id, { facts, course, hash, ...signed });
}
