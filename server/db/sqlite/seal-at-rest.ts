import type Database from 'better-sqlite3';
import { closedColumns, closedIn } from '#server/db/closed-columns.ts';
import { mayBeStored } from '#server/db/column-seal.ts';
import { kept } from '#server/db/facts.ts';
import { howColumnsStand } from '#server/db/how-columns-stand.ts';
import { SealedColumns } from '#server/db/sealed-columns.ts';
import type { FactRow } from '#server/db/tables.ts';

type Sqlite = InstanceType<typeof Database>;
type Row = Record<string, unknown> & { rowid: number };

const versionOf = (sqlite: Sqlite) => Number(sqlite.pragma('user_version', { simple: true }));
const atATime = 500;

/**
 * Seals every column of a database that stood in the clear and shall not, in one transaction, whole or not at all. What
 * the chains tell of a row, and the hash of each fact, stay as they are: they tell what a row says, not how it is kept.
 */
export function sealAtRest(sqlite: Sqlite, master: Buffer, step: number): 'done' | 'sealed' {
  const columns = new SealedColumns(master);
  let changed = 0;
  sqlite.exec('begin immediate');
  try {
    if (versionOf(sqlite) === step) {
      changed = pastTriggers(sqlite, () =>
        [...howColumnsStand.keys()].reduce((rows, table) => rows + sealTable(sqlite, columns, table), 0),
      );
      // In a new database there is nothing to sweep.
      sqlite.pragma(`user_version = ${changed > 0 ? step + 1 : step + 2}`);
    }
    sqlite.exec('commit');
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('rollback');
    throw error;
  }
  return changed > 0 ? 'sealed' : 'done';
}

/** Whether any value here can only have been written by a Kith that seals: its version was lowered by another hand. */
export function isSealed(sqlite: Sqlite): boolean {
  const read = sqlite.prepare<[], string>(`select name from sqlite_master where type = 'table'`).pluck();
  return read.all().some((table) =>
    closedColumns(table).some((column) => {
      const has = sqlite.prepare(`select 1 from pragma_table_info(?) where name = ?`).get(table, column);
      if (!has) return false;
      const some = sqlite.prepare(`select "${column}" from "${table}" limit 20`).pluck().all();
      return some.some((value) => typeof value === 'string' && mayBeStored(value));
    }),
  );
}

/** Facts and chains refuse to be changed, so their triggers are taken out and put back within the transaction. */
function pastTriggers<Result>(sqlite: Sqlite, run: () => Result): Result {
  const triggers = sqlite
    .prepare<[], { name: string; sql: string }>(`select name, sql from sqlite_master where type = 'trigger'`)
    .all();
  for (const { name } of triggers) sqlite.exec(`drop trigger "${name}"`);
  const result = run();
  for (const { sql } of triggers) sqlite.exec(sql);
  return result;
}

function sealTable(sqlite: Sqlite, columns: SealedColumns, table: string): number {
  const has = sqlite.prepare('select name from pragma_table_info(?)').pluck().all(table);
  const closed = closedColumns(table).filter((column) => has.includes(column));
  if (closed.length === 0) return 0;
  const written = table === 'fact' ? [...closed, 'on', 'at', 'by'] : closed;
  const read = sqlite.prepare<[number, number], Row>(
    `select rowid as "rowid", * from "${table}" where rowid > ? order by rowid limit ?`,
  );
  const write = sqlite.prepare(
    `update "${table}" set ${written.map((column) => `"${column}" = ?`).join(', ')} where rowid = ?`,
  );
  let [rows, last] = [0, 0];
  for (;;) {
    const some = read.all(last, atATime);
    for (const row of some) {
      const now: Record<string, unknown> = table === 'fact' ? { ...kept(row as unknown as FactRow) } : row;
      write.run(...written.map((column) => stored(columns, table, column, now[column])), row.rowid);
    }
    rows += some.length;
    if (some.length < atATime) return rows;
    last = some.at(-1)?.rowid ?? last;
  }
}

function stored(columns: SealedColumns, table: string, column: string, value: unknown): unknown {
  const closed = closedIn(table, column);
  return closed ? columns.store(closed, value) : value;
}

/** Writes the file anew, so that nothing of what stood in the clear is left in its free pages or its log. */
export function sweep(sqlite: Sqlite, _master: Buffer, step: number): 'done' | 'later' {
  if (versionOf(sqlite) !== step) return 'done';
  try {
    sqlite.exec('vacuum');
    sqlite.pragma('wal_checkpoint(truncate)');
  } catch (error) {
    // Another process reads the file at this moment: the next start does it.
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return 'later';
    throw error;
  }
  // Another process may have swept it meanwhile, and taken further steps: the version is never made less.
  sqlite
    .transaction(() => {
      if (versionOf(sqlite) === step) sqlite.pragma(`user_version = ${step + 1}`);
    })
    .immediate();
  return 'done';
}
