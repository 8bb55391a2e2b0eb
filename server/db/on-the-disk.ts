import { engineOf } from './engine.ts';
import type { Db } from './tables.ts';

/** Resolves once all that was committed to this database by now is on the disk. */
export const onTheDisk = (db: Db): Promise<void> => engineOf(db).durable();

/** Fills a database that is thrown away where it is not whole: nothing in it waits for the disk meanwhile. */
export const withoutWaiting = (db: Db, work: () => Promise<void>): Promise<void> =>
  engineOf(db).withoutWaiting(work);
