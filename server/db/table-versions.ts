import type { SqliteStatement } from 'kysely';
import type { Db } from './tables.ts';

/** How often each table was written to since the database was opened: what was read of it holds while that stays the same. */
export class TableVersions {
  readonly #written = new Map<string, number>();
  readonly #byOthers: () => number;
  #everything = 0;
  #steps = 0;

  /** @param byOthers asks the database how often another process has written to it */
  constructor(byOthers: () => number) {
    this.#byOthers = byOthers;
  }

  /** Grows, or changes, whenever another process has written. */
  get writtenByOthers(): number {
    return this.#byOthers();
  }

  /** How many writings and commits there were: what is committed by now was committed within so many. */
  get steps(): number {
    return this.#steps;
  }

  committed(): void {
    this.#steps += 1;
  }

  changed(table: string): void {
    this.#steps += 1;
    this.#written.set(table, (this.#written.get(table) ?? 0) + 1);
  }

  /** What was written is not known table by table. */
  allChanged(): void {
    this.#steps += 1;
    this.#everything += 1;
  }

  /** Grows whenever one of these may have changed. Without tables: whenever any has. */
  of(tables?: readonly string[]): number {
    const each = tables ? tables.map((table) => this.#written.get(table) ?? 0) : this.#written.values();
    return [...each].reduce((sum, written) => sum + written, this.#everything);
  }
}

const writes =
  /^\s*(?:insert(?:\s+or\s+\w+)?\s+into|replace\s+into|update(?:\s+or\s+\w+)?|delete\s+from)\s+"?(\w+)/i;
const leavesAllAsItWas = /^\s*(?:begin|select|pragma\s+data_version)\b/i;
const commits = /^\s*commit\b/i;

/** The same statement, which says what it writes to as it runs; one that cannot be read may have changed anything. */
export function countingWrites(
  text: string,
  statement: SqliteStatement,
  versions: TableVersions,
): SqliteStatement {
  const table = writes.exec(text)?.[1];
  if (!table && leavesAllAsItWas.test(text)) return statement;
  const count = () => {
    if (table) versions.changed(table);
    else if (commits.test(text)) versions.committed();
    else versions.allChanged();
  };
  return {
    reader: statement.reader,
    all(parameters) {
      count();
      return statement.all(parameters);
    },
    run(parameters) {
      count();
      return statement.run(parameters);
    },
    iterate(parameters) {
      count();
      return statement.iterate(parameters);
    },
  };
}

/** A database and every view of it share their adapter. */
const kept = new WeakMap<object, TableVersions>();
const sharedBy = (db: Db): object => db.getExecutor().adapter;

export function keepVersions(db: Db, versions: TableVersions): void {
  kept.set(sharedBy(db), versions);
}

/** Of a database that was opened here; of any other nothing is known, and what is asked of it fails. */
export const versionsOf = (db: Db): TableVersions => kept.get(sharedBy(db)) as TableVersions;
