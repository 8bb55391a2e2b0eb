import type { Kysely } from 'kysely';
import type { Writing } from '#server/chains/writing.ts';
import type { ChartKind, ChartRow } from './kind.ts';

type Table = ChartKind<never, ChartRow>['table'];
type AnyRow = ChartRow & Record<string, unknown>;

/** The same transaction, for a row of whichever table. */
const anyChart = (transaction: Writing) => transaction as unknown as Kysely<Record<string, AnyRow>>;
const nameOf = (table: Table): string => table;

/**
 * Writes the row of a chart that has grown. It comes first: this locks the chart, so that another process waits its turn.
 * @returns false where the chart is not as long any more as it was when the act was decided
 */
export async function writeRow<Row extends ChartRow>(
  transaction: Writing,
  table: Table,
  row: Row,
  grown: Row,
  seqBefore: number,
): Promise<boolean> {
  if (seqBefore === 0) {
    const made = await anyChart(transaction)
      .insertInto(nameOf(table))
      .values(grown as unknown as AnyRow)
      .onConflict((same) => same.doNothing())
      .executeTakeFirst();
    return made.numInsertedOrUpdatedRows === 1n;
  }
  const done = await anyChart(transaction)
    .updateTable(nameOf(table))
    .set(changedColumns(row, grown) as Partial<AnyRow>)
    .where('service', '=', row.service)
    .where('id', '=', row.id)
    .where('key', '=', row.key)
    .where('seq', '=', seqBefore)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** The columns that are another than they were: an index is written only where its column is. */
function changedColumns<Row extends ChartRow>(row: Row, grown: Row): Partial<Row> {
  return Object.fromEntries(
    Object.entries(grown).filter(([column, value]) => value !== row[column as keyof Row]),
  ) as Partial<Row>;
}
