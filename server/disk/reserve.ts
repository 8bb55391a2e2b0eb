import { randomBytes } from 'node:crypto';
import { closeSync, openSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { diskTrouble } from '#server/db/disk-trouble.ts';

/** A file that holds nothing but room, which is given back when the disk is full. */
export const reserveIn = (folder: string): string => join(folder, 'kith.reserve');

/** Bytes in the reserve; none where it was given back, and undefined where there never was one. */
export function reserveSize(folder: string): number | undefined {
  return statSync(reserveIn(folder), { throwIfNoEntry: false })?.size;
}

const page = 4096;
/** Bytes in whole pages. */
export const inPages = (bytes: number): number => Math.floor(bytes / page) * page;

/** Whether nothing of it was given back: it is of whole pages, and what is left of it ends within one. The next start reads that too. */
export function hasWholeReserve(folder: string): boolean {
  const size = reserveSize(folder) ?? 0;
  return size > 0 && size % page === 0;
}

/** Signs that no file system packs smaller than they are. */
const piece = randomBytes(1 << 18);

/** Makes the reserve, whole or not at all. @returns `full` where there is no room for it, `not-allowed` where it may not be written */
export function makeReserve(folder: string, bytes: number): 'made' | 'full' | 'not-allowed' {
  const file = reserveIn(folder);
  try {
    const opened = openSync(file, 'w', 0o600);
    try {
      for (let left = bytes; left > 0; ) left -= writeSync(opened, piece, 0, Math.min(left, piece.length));
    } finally {
      closeSync(opened);
    }
    return 'made';
  } catch (error) {
    const trouble = diskTrouble((error as NodeJS.ErrnoException).code);
    const isFull = trouble === 'full' || trouble === 'ill';
    if (isFull) truncateSync(file, 0);
    return isFull ? 'full' : 'not-allowed';
  }
}

/** Gives so much of the room back; the size that is left says so. @returns whether there was any */
export function releaseReserve(folder: string, bytes: number): boolean {
  const size = reserveSize(folder) ?? 0;
  if (size === 0) return false;
  const left = inPages(size - bytes);
  truncateSync(reserveIn(folder), left > 0 ? left + 1 : 0);
  return true;
}
