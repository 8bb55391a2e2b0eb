import { setTimeout } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import type { Engine, Grown } from '#server/db/engine.ts';
import { howColumnsStand } from '#server/db/how-columns-stand.ts';
import { SealedColumns } from '#server/db/sealed-columns.ts';
import type { TableVersions } from '#server/db/table-versions.ts';
import type { Db, Tables } from '#server/db/tables.ts';
import { isInTheWay, isLost } from './away.ts';
import type { OthersByNews } from './others-by-news.ts';

type Work<Result> = (transaction: Transaction<Tables>) => Promise<Result>;

/** One Kith among PostgreSQL’s other advisory locks. */
export const kithsLock = 0x4b_69_74_68;

/** Who writes waits for whoever writes, on this server and on others; and learns by which number its transaction is known. */
const takeTurn = sql<{ number: string }>`
  select pg_current_xact_id()::text as number from (
    select pg_advisory_xact_lock(${sql.lit(kithsLock)}, oid::integer) from pg_namespace
    where nspname = current_schema()) as turn`;

const mostTries = 8;

interface Below {
  place: string;
  db: Db;
  versions: TableVersions;
  others: OthersByNews;
}

/** PostgreSQL: many connections read, and one at a time writes, whichever server it is of. */
export class PostgresEngine implements Engine {
  readonly file = undefined;
  readonly inserts = 'together';
  readonly place: string;
  readonly versions: TableVersions;
  readonly others: OthersByNews;
  readonly #db: Db;
  readonly #grown = new WeakMap<object, Grown[]>();

  constructor({ place, db, versions, others }: Below) {
    this.place = place;
    this.versions = versions;
    this.others = others;
    this.#db = db;
  }

  async unlock(master: Buffer): Promise<Db> {
    this.others.knowKey(master);
    await this.others.listen();
    return this.#db.withPlugin(new SealedColumns(master));
  }

  async opened(): Promise<void> {}

  async write<Result>(db: Db, work: Work<Result>): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      const asked: Asked<Result> = { grown: [] };
      try {
        const result = await this.#once(db, work, asked);
        this.others.tell(asked.grown);
        return result;
      } catch (error) {
        if (asked.made && isLost(error) && (await this.#isKept(asked.number))) {
          this.versions.allChanged();
          this.others.tell(asked.grown);
          return asked.made.result;
        }
        if (tries >= mostTries || !(isLost(error) || isInTheWay(error))) throw error;
        await setTimeout(Math.random() * 20 * 2 ** tries);
      }
    }
  }

  #once<Result>(db: Db, work: Work<Result>, asked: Asked<Result>): Promise<Result> {
    return db.transaction().execute(async (transaction) => {
      this.#grown.set(transaction, asked.grown);
      const { rows } = await takeTurn.execute(transaction);
      asked.number = rows[0]?.number;
      const result = await work(transaction);
      asked.made = { result };
      return result;
    });
  }

  /** Of a transaction whose connection was lost as it was to be kept: whether it was, as PostgreSQL itself knows. */
  async #isKept(number: string | undefined): Promise<boolean> {
    if (number === undefined) return false;
    for (let tries = 1; tries <= mostTries; tries += 1) {
      try {
        const { rows } = await sql<{ status: string | null }>`
          select pg_xact_status(${number}::xid8) as status`.execute(this.#db);
        if (rows[0]?.status !== 'in progress') return rows[0]?.status === 'committed';
      } catch (error) {
        // A server that was made the writer since, and never heard of it, says that it lies in the future.
        if (!isLost(error)) return false;
      }
      await setTimeout(100 * tries);
    }
    throw new Error(words.en.notKnown);
  }

  look<Result>(db: Db, work: Work<Result>): Promise<Result> {
    return db.transaction().setIsolationLevel('repeatable read').execute(work);
  }

  /** PostgreSQL answers a commit once it is on its disk, and on that of a standby where it is told to wait for one. */
  async durable(): Promise<void> {}

  withoutWaiting = (work: () => Promise<void>): Promise<void> => work();

  grew(transaction: Transaction<Tables>, facts: readonly Grown[]): void {
    const grown = facts.map(({ course, seq, act, by }) => ({ course, seq, act, by }));
    this.#grown.get(transaction)?.push(...grown);
  }

  async takesWrites(): Promise<boolean> {
    try {
      await sql`select 1`.execute(this.#db);
      return true;
    } catch {
      return false;
    }
  }

  async logMayHold(): Promise<void> {}

  async rewrite(db: Db): Promise<void> {
    for (const table of howColumnsStand.keys()) await sql`vacuum full ${sql.table(table)}`.execute(db);
  }

  makesRoom = async (): Promise<boolean> => false;
}

interface Asked<Result> {
  grown: Grown[];
  number?: string | undefined;
  /** What the work came to, where it was done and only its commit is yet to come. */
  made?: { result: Result };
}

const words = {
  en: {
    notKnown: 'PostgreSQL went away as something was to be kept, and does not say whether it was.',
  },
};
