import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { ColumnSeal } from '#server/db/column-seal.ts';

/**
 * Gives a statement what whoever tests may know and an attacker may not: `opened(column)` is what a stored value says, to
 * find the row that is attacked, and `closed('table.column', text)` is how Kith itself would keep it.
 */
export function teachSeal(database: InstanceType<typeof Database>, folder: string): void {
  const seal = new ColumnSeal(Buffer.from(readFileSync(join(folder, 'kith.key'), 'utf8').trim(), 'hex'));
  const opened = (value: unknown) =>
    typeof value === 'string' && seal.columnOf(value) !== undefined ? seal.opened(value) : value;
  database.function('opened', { deterministic: true }, opened);
  database.function('closed', (column: string, text: string) => seal.sealed(column, text));
  database.function('coded', (column: string, text: string) => seal.coded(column, text));
}
