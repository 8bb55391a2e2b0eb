import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { databaseFile, filesOf, headsFileIn, restoring } from '#server/db/database-files.ts';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { partOf } from '#server/disk/write-whole.ts';
import { packsFolder } from '#server/service/wording.ts';
import { Trouble } from '#server/trouble.ts';
import { backupWords as words } from './backup-words.ts';
import { keyFile } from './master-key.ts';

/** The new folder in which a restore works, within the data folder, so that it lies on the same disk. */
const newIn = (folder: string) => join(folder, 'restoring');
/** Where what stood there waits until all that is new stands in its place. */
const oldIn = (folder: string) => join(folder, 'replaced');
const spentIn = (folder: string) => join(folder, 'replaced.done');
/** Says that all that is old has been moved aside: what is not among it is new. */
const movedMark = '.moved';

/** What a restore puts in place of what is there. */
const partsOf = (folder: string): string[] => [
  ...filesOf(databaseFile(folder)),
  headsFileIn(folder),
  packsFolder(folder),
  ...[keyFile({ folder })].flatMap((file) => [file, partOf(file)]),
];

/** What a restore that was killed may leave, this version's or an earlier one's. */
const leftByRestore = (folder: string): string[] => [
  ...restoring(folder),
  newIn(folder),
  oldIn(folder),
  spentIn(folder),
];

/** An empty new folder to restore into. */
export function beginRestoring(folder: string): string {
  makePrivateFolder(newIn(folder));
  return newIn(folder);
}

/**
 * Swaps what was restored in for what is there. Whatever moment it is killed at, `settleRestore` puts the old back
 * whole, until the last step, after which the new stands. The key is the last thing to be written.
 */
export function swapIn(folder: string, putKey: () => void): void {
  const old = oldIn(folder);
  makePrivateFolder(old);
  for (const part of partsOf(folder)) {
    if (existsSync(part)) renameSync(part, join(old, basename(part)));
  }
  writeFileSync(join(old, movedMark), '', { flush: true });
  for (const name of readdirSync(newIn(folder))) renameSync(join(newIn(folder), name), join(folder, name));
  putKey();
  toDisk(folder);
  renameSync(old, spentIn(folder));
  toDisk(folder);
}

const lockIn = (folder: string) => join(folder, 'restoring.lock');

/**
 * Holds a folder for one restore, or for settling one that was killed; the lock goes with the process. Throws Trouble
 * where another restore is at work. @returns how to let go
 */
export function holdForRestore(folder: string): () => void {
  const lock = new Database(lockIn(folder), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch {
    lock.close();
    throw new Trouble(words.restoreUnderWay(folder), 'restore-under-way');
  }
  return () => {
    lock.close();
    for (const left of filesOf(lockIn(folder))) rmSync(left, { force: true });
  };
}

/** At a start: where a restore was killed in this folder, what it left is settled first. */
export function settleAtStart(folder: string): void {
  const left = [...leftByRestore(folder), lockIn(folder)];
  if (!left.some((one) => existsSync(one))) return;
  const letGo = holdForRestore(folder);
  settleRestore(folder);
  letGo();
}

/** What a restore that was killed left behind: the old records and their key are put back, and nothing of the new is left. */
export function settleRestore(folder: string): void {
  const old = oldIn(folder);
  if (existsSync(old)) {
    if (existsSync(join(old, movedMark))) {
      for (const part of partsOf(folder)) rmSync(part, { recursive: true, force: true });
      rmSync(join(old, movedMark));
    }
    for (const part of partsOf(folder)) {
      const kept = join(old, basename(part));
      if (existsSync(kept)) renameSync(kept, part);
    }
    toDisk(folder);
  }
  for (const left of leftByRestore(folder)) rmSync(left, { recursive: true, force: true });
}

/** Waits until what was renamed in a folder is on the disk; where folders cannot be asked, as on Windows, it goes on. */
function toDisk(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // The renames are done; only a failing power could still undo them.
  }
}
