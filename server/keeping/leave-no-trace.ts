import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { engineOf } from '#server/db/engine.ts';
import type { Db } from '#server/db/tables.ts';
import { readAnewApart } from '#server/lists/read-apart.ts';
import type { Settings } from '#server/settings.ts';
import { comesTo } from '#server/threads/one-work.ts';

/** The folder of a Kith that takes something out of its database for good. */
interface Within {
  db: Db;
  settings: Pick<Settings, 'folder'>;
}

/** Stands in the folder from before something is taken out until no byte of it is left. */
const markIn = (folder: string) => join(folder, 'kith.erasing');

/** Takes something out so that no byte of it is left; where that is broken off, the next start does the rest. */
export async function leavingNoTrace<Result>(
  within: Within,
  takeOut: () => Promise<Result>,
): Promise<Result> {
  writeFileSync(markIn(within.settings.folder), '', { mode: 0o600 });
  const result = await takeOut();
  await overwrite(within);
  return result;
}

/** Does what was left undone where a Kith was stopped while it took something out. */
export async function finishErasing(within: Within): Promise<void> {
  if (existsSync(markIn(within.settings.folder))) await overwrite(within);
}

/**
 * What was taken out of a database lies about in its free pages and its log until both are written anew. That takes seconds
 * where there is much, and is done beside the thread that answers; whoever needs the database waits, since nothing may be
 * written meanwhile.
 */
async function overwrite({ db, settings }: Within): Promise<void> {
  await engineOf(db).rewrite(db, (workerData) =>
    comesTo(new Worker(new URL('../threads/overwriting-thread.ts', import.meta.url), { workerData })),
  );
  readAnewApart(db);
  rmSync(markIn(settings.folder), { force: true });
}
