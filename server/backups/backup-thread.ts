import { workerData } from 'node:worker_threads';
import { backUp } from '#server/keeping/backup.ts';
import { doOneWork } from '#server/threads/one-work.ts';
import type { ToBackUp } from './back-up-apart.ts';

/** The thread in which a backup is made into a folder. */

const { settings, file, whom, at }: ToBackUp = workerData;
await doOneWork((brokenOff) => backUp(settings, file, whom, at, undefined, brokenOff));
