import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { type TableVersions, tableWrittenBy } from '#server/db/table-versions.ts';
import { Away, isLost, isOnlyRead } from './away.ts';
import type { Connected, Writer } from './writer.ts';

const nothing = () => {};

/** One connection, which says what was written by it once that is committed. */
class Connection implements DatabaseConnection {
  readonly #connected: Connected;
  readonly #versions: TableVersions;
  /** What the transaction that is under way has written to; none outside of one. */
  #written: Set<string> | undefined;
  #is: 'whole' | 'lost' = 'whole';
  #before: Promise<void> = Promise.resolve();

  constructor(connected: Connected, versions: TableVersions) {
    this.#connected = connected;
    this.#versions = versions;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, rowCount } = await this.#asks(sql, [...parameters]);
    const table = tableWrittenBy(sql);
    if (table !== 'none') {
      if (this.#written) this.#written.add(table);
      else this.#tell([table]);
    }
    return { rows, ...(rowCount !== null && { numAffectedRows: BigInt(rowCount) }) };
  }

  // biome-ignore lint/correctness/useYield: nothing of Kith reads in streams, and Kysely asks for it.
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error(words.en.noStreams);
  }

  async begin(how: string): Promise<void> {
    await this.#asks(how);
    this.#written = new Set();
  }

  /** What was read while it was under way is older: only now is it said that something was written. */
  async commit(): Promise<void> {
    const written = this.#written ?? [];
    this.#written = undefined;
    const { command } = await this.#asks('commit');
    // Where a statement failed and the work went on all the same, PostgreSQL undoes it all and says so only here.
    if (command !== 'COMMIT') throw new Error(words.en.undone);
    this.#tell(written);
  }

  async rollback(): Promise<void> {
    this.#written = undefined;
    if (this.#is === 'lost') return;
    await this.#asks('rollback').catch(() => {
      this.#is = 'lost';
    });
  }

  release = (): void => this.#connected.release(this.#is);

  /** What is asked within one transaction at the same moment is asked one after the other. */
  #asks(text: string, values?: unknown[]) {
    const mine = this.#before.then(() => this.#asksNow(text, values));
    this.#before = mine.then(nothing, nothing);
    return mine;
  }

  async #asksNow(text: string, values?: unknown[]) {
    try {
      return await this.#connected.client.query(text, values);
    } catch (error) {
      if (isOnlyRead(error)) this.#is = 'lost';
      if (!isLost(error)) throw error;
      this.#is = 'lost';
      throw error instanceof Away ? error : new Away(undefined, { cause: error });
    }
  }

  #tell(written: Iterable<string>): void {
    for (const table of written) {
      if (table === 'any') this.#versions.allChanged();
      else this.#versions.changed(table);
    }
  }
}

const words = {
  en: {
    noStreams: 'Nothing is read from PostgreSQL as a stream.',
    undone: 'A statement of this transaction failed, so that none of it was kept.',
  },
};

/** What Kysely asks of PostgreSQL, answered by whichever host takes writes. */
export class WriterDriver implements Driver {
  readonly #writer: Writer;
  readonly #versions: TableVersions;
  readonly #whenClosed: () => Promise<void>;

  constructor(writer: Writer, versions: TableVersions, whenClosed: () => Promise<void>) {
    this.#writer = writer;
    this.#versions = versions;
    this.#whenClosed = whenClosed;
  }

  async init(): Promise<void> {}

  acquireConnection = async (): Promise<Connection> =>
    new Connection(await this.#writer.connect(), this.#versions);

  beginTransaction = (connection: Connection, { isolationLevel }: TransactionSettings): Promise<void> =>
    connection.begin(isolationLevel ? `start transaction isolation level ${isolationLevel}` : 'begin');

  commitTransaction = (connection: Connection): Promise<void> => connection.commit();

  rollbackTransaction = (connection: Connection): Promise<void> => connection.rollback();

  releaseConnection = async (connection: Connection): Promise<void> => connection.release();

  async destroy(): Promise<void> {
    await this.#whenClosed();
    await this.#writer.end();
  }
}

/** PostgreSQL in Kysely’s words. */
export const dialectOf = (driver: WriterDriver): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driver,
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});
