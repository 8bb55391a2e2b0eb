import type { Transaction } from 'kysely';
import type { Db, Tables } from './tables.ts';

/** What is to be written, in a transaction it may share. It may be undone and run again, so it does nothing else. */
type Work = (transaction: Transaction<Tables>) => Promise<unknown>;

interface Waiting {
  work: Work;
  done: (value: unknown) => void;
  failed: (error: unknown) => void;
}

const queues = new WeakMap<Db, Waiting[]>();

/**
 * Runs a work in a transaction, and is done when that is durable. Works that wait at the same moment share one
 * transaction, and so one wait for the disk; where one of them fails, all are undone and each is done alone, so that
 * none is lost or spoiled by another.
 */
export function inSharedCommit<Result>(
  db: Db,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((done, failed) => {
    const waiting: Waiting = { work, done: done as Waiting['done'], failed };
    const queue = queues.get(db);
    if (queue) {
      queue.push(waiting);
      return;
    }
    queues.set(db, [waiting]);
    setImmediate(() => void commit(db));
  });
}

async function commit(db: Db): Promise<void> {
  const works = queues.get(db) ?? [];
  queues.delete(db);
  if (works.length === 1 || !(await allAtOnce(db, works))) {
    for (const one of works) await alone(db, one);
  }
}

async function allAtOnce(db: Db, works: readonly Waiting[]): Promise<boolean> {
  const results: unknown[] = [];
  try {
    await db.transaction().execute(async (transaction) => {
      for (const { work } of works) results.push(await work(transaction));
    });
  } catch {
    return false;
  }
  for (const [at, { done }] of works.entries()) done(results[at]);
  return true;
}

async function alone(db: Db, { work, done, failed }: Waiting): Promise<void> {
  try {
    done(await db.transaction().execute(work));
  } catch (error) {
    failed(error);
  }
}
