import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '#server/disk/write-whole.ts';

const madeShape = z.object({
  file: z.string(),
  at: z.iso.datetime(),
  bytes: z.number(),
  /** Of what was written, by which a file is known again before it is deleted. */
  sha256: z.string(),
});
/** A backup that Kith made by itself. */
export type Made = z.output<typeof madeShape>;

const shape = z.object({
  kith: z.literal('backups'),
  /** How often a backup is expected, in milliseconds, and since when; none where nobody asked for any. */
  expected: z.object({ every: z.number(), since: z.iso.datetime() }).optional(),
  /** The last try, where it failed. */
  failed: z.object({ at: z.iso.datetime(), why: z.string() }).optional(),
  made: z.array(madeShape),
});
/** What Kith knows of the backups that it makes by itself. */
export type Ledger = z.output<typeof shape>;

/** It lies in the data folder, and so in no folder that another Kith puts its backups into. */
export const ledgerIn = (folder: string): string => join(folder, 'kith.backups');

const empty: Ledger = { kith: 'backups', made: [] };

/** One that cannot be read tells of no backup: then one is late, and none is deleted. */
export function readLedger(folder: string): Ledger {
  try {
    return shape.parse(JSON.parse(readFileSync(ledgerIn(folder), 'utf8')));
  } catch {
    return empty;
  }
}

/** Changes it, whole or not at all. */
export function changeLedger(folder: string, change: (ledger: Ledger) => Ledger): void {
  writeWhole(ledgerIn(folder), `${JSON.stringify(change(readLedger(folder)), null, 1)}\n`);
}

/** Whether its file is there in its whole size: what was copied elsewhere and is gone here cannot be counted on. */
export const isThere = ({ file, bytes }: Made): boolean =>
  statSync(file, { throwIfNoEntry: false })?.size === bytes;

/** The last backup that is there. */
export const lastThere = ({ made }: Ledger): Made | undefined =>
  made.toSorted((one, other) => other.at.localeCompare(one.at)).find(isThere);
