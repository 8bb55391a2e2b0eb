import { closeSync, createReadStream, fsyncSync, openSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type CheckpointLine, withHeads } from '#server/chains/checkpoint-line.ts';
import { gather, lineOf } from '#server/chains/checkpoint-rows.ts';
import { diskTrouble } from '#server/db/disk-trouble.ts';
import { opensKey } from '#server/db/seal.ts';
import { firstWithCheckpoints } from '#server/db/sqlite/open-database.ts';
import type { CheckpointRow } from '#server/db/tables.ts';
import { Trouble } from '#server/trouble.ts';
import { headingShape } from './backup.ts';
import { decrypted, type OpenedBy, opensBy } from './backup-age.ts';
import { versionOfBackup } from './backup-version.ts';
import { safeWording, type WordingFile } from './backup-wording.ts';
import { backupWords as words } from './backup-words.ts';
import { openPlainBackup, takeOutPlain } from './plain-backup.ts';
import { backupContentWords } from './words.ts';

type Backup = InstanceType<typeof Database>;

/** What a backup holds beside its records, which are in a file of their own by now. */
export interface Unpacked {
  key: string;
  /** When it was made. */
  at: string;
  courses: number;
  facts: number;
  wording: readonly WordingFile[];
  /** The last checkpoint in it, with every head; none in a backup of Kith 0.2.0. */
  checkpoint?: CheckpointLine;
  /** An earlier Kith wrote it, neither encrypted nor without its key. */
  kind: 'encrypted' | 'plain';
}

/**
 * Writes the records of a backup to a file of their own, and checks them to the last bit; the key never reaches it.
 * Throws Trouble where the backup is not whole, is of a newer Kith, or does not open.
 */
export async function unpack(file: string, by: OpenedBy, database: string): Promise<Unpacked> {
  try {
    const isEncrypted = opensBy(file) !== undefined;
    const held = isEncrypted ? await unseal(file, by, database) : takeOut(file, database);
    return { ...held, ...checkRecords(file, database, held.key), kind: isEncrypted ? 'encrypted' : 'plain' };
  } catch (error) {
    if (error instanceof Trouble || isOfDisk(error)) throw error;
    throw new Trouble(words.notWhole(file), 'not-whole');
  }
}

const isOfDisk = (error: unknown) => diskTrouble((error as NodeJS.ErrnoException).code) === 'full';

type Held = Omit<Unpacked, 'checkpoint' | 'kind'>;

function takeOut(file: string, database: string): Held {
  const backup = openPlainBackup(file);
  takeOutPlain(backup, database);
  return backup;
}

async function unseal(file: string, by: OpenedBy, database: string): Promise<Held> {
  const opened = openSync(database, 'w', 0o600);
  try {
    const rest = await headingOf(await decrypted(file, createReadStream(file), by));
    for await (const bytes of rest.database) writeFileSync(opened, bytes);
    fsyncSync(opened);
    const { wording, ...heading } = headingShape.parse(JSON.parse(rest.heading));
    return { ...heading, wording: safeWording(wording) };
  } finally {
    closeSync(opened);
  }
}

const lineEnd = 10;

/** The first line of a backup, and what follows it. */
async function headingOf(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ heading: string; database: AsyncIterable<Uint8Array> }> {
  const each = bytes[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  for (;;) {
    const { done, value } = await each.next();
    if (done) throw new Error(backupContentWords.en.backupHasNoHeading);
    held = Buffer.concat([held, value]);
    const end = held.indexOf(lineEnd);
    if (end < 0) continue;
    const first = held.subarray(end + 1);
    const database = async function* () {
      yield first;
      for (;;) {
        const next = await each.next();
        if (next.done) return;
        yield next.value;
      }
    };
    return { heading: held.toString('utf8', 0, end), database: database() };
  }
}

function checkRecords(file: string, database: string, key: string): Pick<Unpacked, 'checkpoint'> {
  const records = new Database(database, { fileMustExist: true, readonly: true });
  try {
    const version = versionOfBackup(records, file);
    const isWhole = records.pragma('integrity_check', { simple: true }) === 'ok' && keyFits(records, key);
    if (!isWhole) throw new Trouble(words.notWhole(file), 'not-whole');
    return version >= firstWithCheckpoints ? { checkpoint: lastCheckpoint(records) } : {};
  } finally {
    records.close();
  }
}

/** Whether the key in the backup opens what the backup holds. */
function keyFits(records: Backup, key: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(key)) return false;
  const course = records.prepare<[], { id: string; key: string }>('select id, key from course limit 1').get();
  return !course || opensKey(Buffer.from(key, 'hex'), `course/${course.id}`, course.key);
}

function lastCheckpoint(records: Backup): CheckpointLine | undefined {
  const rows = records.prepare<[], CheckpointRow>('select * from "checkpoint" order by "seq" desc');
  const { last, heads } = gather(rows.iterate());
  return last && withHeads(lineOf(last), heads);
}
