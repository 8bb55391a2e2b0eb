import { Worker } from 'node:worker_threads';
import type { BackedUp } from '#server/keeping/backup.ts';
import type { ForWhom } from '#server/keeping/backup-age.ts';
import type { Keyed } from '#server/keeping/master-key.ts';
import { comesTo } from '#server/threads/one-work.ts';

/** What the thread is asked for. */
export interface ToBackUp {
  settings: Keyed;
  file: string;
  whom: ForWhom;
  at: Date;
}

/**
 * Makes a backup in a thread of its own, so that whoever uses Kith meanwhile does not wait for counting, encrypting or the
 * disk. Throws as `backUp` does.
 */
export function backUpApart(asked: ToBackUp, brokenOff?: AbortSignal): Promise<BackedUp> {
  const { folder, key, keyFile, passphraseFile, passphrase } = asked.settings;
  const settings = { folder, key, keyFile, passphraseFile, passphrase };
  const workerData = { ...asked, settings };
  return comesTo(new Worker(new URL('./backup-thread.ts', import.meta.url), { workerData }), brokenOff);
}
