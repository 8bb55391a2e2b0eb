import type { Transaction } from 'kysely';
import type { TableVersions } from './table-versions.ts';
import type { Db, FactRow, Tables } from './tables.ts';

/** A fact as far as it tells that a chart has grown. */
export type Grown = Pick<FactRow, 'course' | 'seq' | 'act' | 'by'>;

/** What other processes on the same database add to charts. */
export interface Others {
  /** Remembers that an act is this process's own, of which it tells by itself. @returns how to forget it, where it came to nothing */
  isOurs(act: string): () => void;
  /** Begins to look from what is there now. */
  lookFromHere(db: Db): Promise<void>;
  /** Whether there is anything to look through, though nobody else has written. */
  hasMore(): boolean;
  /** What they added since this was last asked, in order. */
  added(db: Db): Promise<Grown[]>;
}

type InOne<Result> = (transaction: Transaction<Tables>) => Promise<Result>;

/**
 * What keeps the tables of one service. Everything outside server/db reads by `db`, and writes by `write`; what else it
 * must know of the database below, it asks here.
 */
export interface Engine {
  /** The file in the data folder that holds everything; none where a server elsewhere does. */
  readonly file: string | undefined;
  /** Where another connection finds the same tables. */
  readonly place: string;
  readonly versions: TableVersions;
  readonly others: Others;
  /** Takes the steps that need the master key. @returns the database as everything else reads and writes it */
  unlock(master: Buffer, tell: (words: string) => void): Promise<Db>;
  /** The start is done: from now on nobody waits long for another. */
  opened(): Promise<void>;
  /**
   * Does work in a transaction while nobody else writes, in this process or another, from its first reading on. It may be
   * undone and run again. What it comes to is kept once `durable` says so.
   */
  write<Result>(db: Db, work: InOne<Result>): Promise<Result>;
  /** Reads everything as it stands at one instant. */
  look<Result>(db: Db, work: InOne<Result>): Promise<Result>;
  /** Resolves once all that was committed by now outlives a machine that loses its power. */
  durable(): Promise<void>;
  /** Fills a database that is thrown away where it is not whole: nothing in it waits for the disk meanwhile. */
  withoutWaiting(work: () => Promise<void>): Promise<void>;
  /** Whether rows are written sooner each by a statement that is known already, or all by one. */
  readonly inserts: 'each' | 'together';
  /** Charts grow in this transaction: other processes are told once it is committed, where they do not find it themselves. */
  grew(transaction: Transaction<Tables>, facts: readonly Grown[]): void;
  /** Whether it can be written to at this moment; where another is writing, it can. */
  takesWrites(): Promise<boolean>;
  /** So many pages of what is written may wait to be put in their place, where the engine keeps them in the data folder. */
  logMayHold(db: Db, pages: number): Promise<void>;
  /**
   * Writes everything anew, so that nothing of what was taken out is left in it.
   * @param beside does so with a file, beside the thread that answers
   */
  rewrite(db: Db, beside: (file: string) => Promise<void>): Promise<void>;
  /** Makes room in the data folder by putting what was written in its place. @returns whether that was tried */
  makesRoom(db: Db): Promise<boolean>;
}

const engines = new WeakMap<object, Engine>();
/** A database and every view of it share their adapter. */
const sharedBy = (db: Pick<Db, 'getExecutor'>): object => db.getExecutor().adapter;

export const keepEngine = (db: Db, engine: Engine): void => void engines.set(sharedBy(db), engine);

const words = { en: { notOpenedHere: 'This database was not opened here.' } }.en;

/** What is below a database that was opened here. */
export function engineOf(db: Pick<Db, 'getExecutor'>): Engine {
  const engine = engines.get(sharedBy(db));
  if (!engine) throw new Error(words.notOpenedHere);
  return engine;
}

/** Reads everything as it stands at one instant, whatever is written meanwhile. */
export const inOneLook = <Result>(db: Db, work: InOne<Result>): Promise<Result> =>
  engineOf(db).look(db, work);

/** How often the tables of this database were written to. */
export const versionsOf = (db: Db): TableVersions => engineOf(db).versions;
