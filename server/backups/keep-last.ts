import { createHash } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { changeLedger, isThere, type Made, readLedger } from './ledger.ts';

/** The digest of a file, read in parts: a backup may be larger than memory. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part);
  return hash.digest('hex');
}

/** Whether a file is still the backup that was made: what somebody put in its place is theirs. */
const isItself = async (made: Made): Promise<boolean> =>
  isThere(made) && (await digestOf(made.file).catch(() => '')) === made.sha256;

/**
 * Deletes backups that Kith made by itself, save the last so many that are there; nothing else, and never the last one.
 * What is there no longer, or is another file by now, is left alone and not counted. @returns what was deleted, and what may not be
 */
export async function keepLast(
  folder: string,
  keep: number,
): Promise<{ deleted: string[]; stuck: string[] }> {
  const there = readLedger(folder)
    .made.filter(isThere)
    .toSorted((one, other) => other.at.localeCompare(one.at));
  const kept = new Set(there.slice(0, Math.max(1, keep)).map(({ file }) => file));
  const deleted: string[] = [];
  const stuck: string[] = [];
  for (const made of there.slice(Math.max(1, keep))) {
    if (!(await isItself(made))) continue;
    try {
      rmSync(made.file);
      deleted.push(made.file);
    } catch {
      stuck.push(made.file);
      kept.add(made.file);
    }
  }
  changeLedger(folder, (ledger) => ({
    ...ledger,
    made: ledger.made.filter(({ file }) => kept.has(file)),
  }));
  return { deleted, stuck };
}
