import type { Kysely } from 'kysely';
import type { Writing } from '#server/chains/writing.ts';
import { compiledOnce } from '#server/db/compiled-once.ts';
import type { Db } from '#server/db/tables.ts';
import type { ChartKind, ChartRow } from './kind.ts';

type Table = ChartKind<never, ChartRow>['table'];
type AnyRow = ChartRow & Record<string, unknown>;

/** The same transaction, for a row of whichever table. */
const anyChart = (transaction: Writing | Db) => transaction as unknown as Kysely<Record<string, AnyRow>>;
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
  const changed = Object.entries(changedColumns(row, grown));
  const update = updateOf(
    table,
    changed.map(([column]) => column),
  );
  const values = changed.map(([, value]) => value);
  const done = await update(transaction, [...values, row.service, row.id, row.key, seqBefore]);
  return done.numAffectedRows === 1n;
}

const updates = new Map<string, ReturnType<typeof compiledOnce>>();

/** A row that grows mostly changes in the same few columns: each such statement is put together once. */
function updateOf(table: Table, columns: readonly string[]): ReturnType<typeof compiledOnce> {
  const name = `${table}: ${columns.join()}`;
  const known = updates.get(name) ?? compiledOnce((db) => statementFor(db, table, columns));
  updates.set(name, known);
  return known;
}

const statementFor = (db: Db, table: Table, columns: readonly string[]) =>
  anyChart(db)
    .updateTable(nameOf(table))
    .set(Object.fromEntries(columns.map((column) => [column, ''])) as Partial<AnyRow>)
    .where('service', '=', '')
    .where('id', '=', '')
    .where('key', '=', '')
    .where('seq', '=', 0);

/** The columns that are another than they were: an index is written only where its column is. */
function changedColumns<Row extends ChartRow>(row: Row, grown: Row): Partial<Row> {
  return Object.fromEntries(
    Object.entries(grown).filter(([column, value]) => value !== row[column as keyof Row]),
  ) as Partial<Row>;
}
