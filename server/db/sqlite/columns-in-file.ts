import Database from 'better-sqlite3';
import type { Columns } from '#server/db/columns.ts';

/** Columns read from an SQLite file. */
export class ColumnsInFile implements Columns {
  readonly #sqlite: InstanceType<typeof Database>;
  readonly #statements = new Map<string, Database.Statement<string[], string>>();
  #before: Promise<unknown> = Promise.resolve();

  constructor(file: string) {
    this.#sqlite = new Database(file, { readonly: true, fileMustExist: true });
  }

  async all(text: string, ...values: readonly string[]): Promise<string[]> {
    const made = this.#statements.get(text) ?? this.#sqlite.prepare<string[], string>(text).pluck();
    this.#statements.set(text, made);
    return made.all(...values);
  }

  atOnce<Result>(read: () => Promise<Result>): Promise<Result> {
    const reads = async () => {
      this.#sqlite.exec('begin');
      try {
        return await read();
      } finally {
        this.#sqlite.exec('commit');
      }
    };
    const mine = this.#before.then(reads, reads);
    this.#before = mine;
    return mine;
  }
}
