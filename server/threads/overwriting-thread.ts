import { workerData } from 'node:worker_threads';
import { openSqliteFile } from '#server/db/sqlite/sqlite-file.ts';
import { doOneWork } from './one-work.ts';

/** The thread in which a database is written anew, by a connection of its own. */

const file: string = workerData;
await doOneWork(() => {
  const sqlite = openSqliteFile(file);
  try {
    sqlite.exec('vacuum');
    sqlite.pragma('wal_checkpoint(truncate)');
  } finally {
    sqlite.close();
  }
});
