import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { filesOf } from '#server/db/database-files.ts';

/** Bytes that the disk of a folder holds, and those that may still be written to it. */
export function bytesOf(folder: string): { all: number; free: number } {
  const { blocks, bavail, bsize } = statfsSync(folder);
  return { all: blocks * bsize, free: bavail * bsize };
}

const limits = '/proc/self/limits';

/** How large any file of this process may grow, as `ulimit -f` or a container sets it; Infinity where nothing is said. */
export function fileSizeLimit(): number {
  if (!existsSync(limits)) return Number.POSITIVE_INFINITY;
  const [, soft] = /^Max file size\s+(\S+)/m.exec(readFileSync(limits, 'utf8')) ?? [];
  return soft === undefined || soft === 'unlimited' ? Number.POSITIVE_INFINITY : Number(soft);
}

/** The size of a file; 0 where there is none. */
export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** The size of the largest file of a database. */
export const largestOf = (database: string): number => Math.max(...filesOf(database).map(sizeOf));
