import { isDeepStrictEqual } from 'node:util';
import type { ExpressionBuilder, Kysely } from 'kysely';
import { oneService } from '#server/db/tables.ts';
import { appendEntry, endOf } from './entries.ts';
import {
  type AnyRow,
  type KeptChanges,
  type KeptRow,
  type KeptTable,
  keyOfRow,
  namesService,
  toldOf,
} from './kept-tables.ts';
import type { Grower, Writing } from './writing.ts';

/** The same transaction, for tables whose name is known only when it runs. */
const anyTable = (transaction: Writing) => transaction as unknown as Kysely<AnyTables>;
const nameOf = (table: KeptTable): string => table;
type AnyTables = Record<string, AnyRow>;

/** Tells the chain of a row that is written elsewhere in the same transaction. */
export function tellRow<Name extends KeptTable>(
  to: Grower,
  transaction: Writing,
  table: Name,
  row: KeptRow<Name>,
  more: AnyRow = {},
): Promise<void> {
  return appendEntry(to, transaction, table, {
    key: keyOfRow(table, row),
    row: toldOf(table, row),
    ...more,
  });
}

/** Writes a new row of a kept table. */
export async function addRow<Name extends KeptTable>(
  to: Grower,
  transaction: Writing,
  table: Name,
  row: KeptRow<Name>,
): Promise<void> {
  await tellRow(to, transaction, table, row);
  await anyTable(transaction).insertInto(nameOf(table)).values(row).execute();
}

/** Writes a row of a kept table in place of the one of the same key, if there is one. @returns whether it is new */
export async function putRow<Name extends KeptTable>(
  to: Grower,
  transaction: Writing,
  table: Name,
  row: KeptRow<Name>,
): Promise<'added' | 'changed'> {
  const key = keyOfRow(table, row) as Partial<KeptRow<Name>>;
  const { service: _service, ...changes } = row as AnyRow & { service?: string };
  const there = await changeRows(to, transaction, table, key, changes as KeptChanges<Name>);
  if (there > 0) return 'changed';
  await addRow(to, transaction, table, row);
  return 'added';
}

/** The rows that are so. The chain is locked before they are read, so that nobody changes them meanwhile. */
async function rowsWhere(
  to: Grower,
  transaction: Writing,
  table: KeptTable,
  where: AnyRow,
): Promise<AnyRow[]> {
  await endOf(to, transaction, table);
  let asking = anyTable(transaction).selectFrom(nameOf(table)).selectAll();
  if (namesService(table)) asking = asking.where('service', '=', oneService);
  for (const [column, value] of Object.entries(where)) {
    asking = value === null ? asking.where(column, 'is', null) : asking.where(column, '=', value);
  }
  return asking.execute();
}

const isRow = (table: KeptTable, row: AnyRow) => (build: ExpressionBuilder<AnyTables, string>) =>
  build.and({ ...keyOfRow(table, row), ...(namesService(table) ? { service: oneService } : {}) });

/** Changes the rows of a kept table that are so. @returns how many there are */
export async function changeRows<Name extends KeptTable>(
  to: Grower,
  transaction: Writing,
  table: Name,
  where: Partial<KeptRow<Name>>,
  changes: KeptChanges<Name>,
): Promise<number> {
  const rows = await rowsWhere(to, transaction, table, where as AnyRow);
  for (const before of rows) {
    const after = { ...before, ...(changes as AnyRow) };
    if (isDeepStrictEqual(before, after)) continue;
    // Only what is changed here is told: what another hand changed in the same row stays found.
    const set = toldOf(table, changes as AnyRow);
    if (Object.keys(set).length > 0)
      await appendEntry(to, transaction, table, { key: keyOfRow(table, before), set });
    await anyTable(transaction)
      .updateTable(nameOf(table))
      .set(changes as AnyRow)
      .where(isRow(table, before))
      .execute();
  }
  return rows.length;
}

/** Takes out the rows of a kept table that are so; the chain says that they are gone. @returns how many there were */
export async function dropRows<Name extends KeptTable>(
  to: Grower,
  transaction: Writing,
  table: Name,
  where: Partial<KeptRow<Name>>,
  more: AnyRow = {},
): Promise<number> {
  const rows = await rowsWhere(to, transaction, table, where as AnyRow);
  for (const row of rows) {
    await appendEntry(to, transaction, table, { key: keyOfRow(table, row), row: null, ...more });
    await anyTable(transaction).deleteFrom(nameOf(table)).where(isRow(table, row)).execute();
  }
  return rows.length;
}

/** Tells the chain what became of rows that another’s code wrote in this transaction. */
export async function tellChanges(
  to: Grower,
  transaction: Writing,
  table: KeptTable,
  before: ReadonlyMap<string, AnyRow>,
  after: ReadonlyMap<string, AnyRow>,
): Promise<void> {
  for (const [name, row] of before) {
    const now = after.get(name);
    const key = keyOfRow(table, row);
    if (!now) await appendEntry(to, transaction, table, { key, row: null });
    else {
      const set = toldOf(table, columnsThatDiffer(row, now));
      if (Object.keys(set).length > 0) await appendEntry(to, transaction, table, { key, set });
    }
  }
  for (const [name, row] of after) {
    if (!before.has(name))
      await appendEntry(to, transaction, table, { key: keyOfRow(table, row), row: toldOf(table, row) });
  }
}

const columnsThatDiffer = (before: AnyRow, after: AnyRow): AnyRow =>
  Object.fromEntries(Object.entries(after).filter(([column, value]) => value !== before[column]));
