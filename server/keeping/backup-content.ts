import { closeSync, openSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type CheckpointLine, withHeads } from '#server/chains/checkpoint-line.ts';
import { gather, lineOf } from '#server/chains/checkpoint-rows.ts';
import { migrations } from '#server/db/migrations.ts';
import { opensKey } from '#server/db/seal.ts';
import { firstWithCheckpoints } from '#server/db/sqlite.ts';
import type { CheckpointRow, FactRow } from '#server/db/tables.ts';
import { Trouble } from '#server/trouble.ts';
import { backupKeyTable } from './backup.ts';
import { checkDigest, eachPart } from './backup-digest.ts';
import { readWording, type WordingFile, wordingTable } from './backup-wording.ts';
import { checkChain } from './verify/check-facts.ts';

type Backup = InstanceType<typeof Database>;

/** A backup that was checked, and what it holds beside its records. */
export interface OpenBackup {
  file: string;
  /** How much of the file is the database. */
  bytes: number;
  key: string;
  /** When it was made. */
  at: string;
  courses: number;
  facts: number;
  wording: readonly WordingFile[];
  /** The last checkpoint in it, with every head; none in a backup of Kith 0.2.0. */
  checkpoint?: CheckpointLine;
}

/** Checks a backup, to the last bit, without writing anything. Throws Trouble where it is not whole. */
export function openBackup(file: string): OpenBackup {
  const notWhole = () =>
    new Trouble(`${file} is not a whole Kith backup. Choose another; nothing was changed.`);
  const { bytes, digest } = checkDigest(file);
  if (digest === 'wrong') throw notWhole();
  let backup: Backup | undefined;
  try {
    backup = new Database(file, { fileMustExist: true, readonly: true });
    const version = Number(backup.pragma('user_version', { simple: true }));
    if (version > migrations.length) throw newer(file);
    // Backups of Kith 0.2.0 carry no digest; every later one does.
    if (digest === 'none' && version >= firstWithCheckpoints) throw notWhole();
    const { key, at } = keyIn(backup);
    const isWhole =
      backup.pragma('integrity_check', { simple: true }) === 'ok' &&
      keyFits(backup, key) &&
      (digest === 'right' || chartsAreWhole(backup));
    if (!isWhole) throw notWhole();
    const count = (table: string) => Number(backup?.prepare(`select count(*) from ${table}`).pluck().get());
    const checkpoint = version >= firstWithCheckpoints ? lastCheckpoint(backup) : undefined;
    const counted = { courses: count('course'), facts: count('fact') };
    return { file, bytes, key, at, ...counted, wording: readWording(backup), checkpoint };
  } catch (error) {
    throw error instanceof Trouble ? error : notWhole();
  } finally {
    backup?.close();
  }
}

const newer = (file: string) =>
  new Trouble(`${file} was made by a newer Kith. Restore it with that version; nothing was changed.`);

function keyIn(backup: Backup): { key: string; at: string } {
  const row = backup.prepare<[], { key: string; at: string }>(`select key, at from ${backupKeyTable}`).get();
  if (!row) throw new Error('The backup holds no key.');
  return row;
}

/** Whether the key in the backup opens what the backup holds. */
function keyFits(backup: Backup, key: string): boolean {
  const course = backup.prepare<[], { id: string; key: string }>('select id, key from course limit 1').get();
  return !course || opensKey(Buffer.from(key, 'hex'), `course/${course.id}`, course.key);
}

function chartsAreWhole(backup: Backup): boolean {
  const courses = backup.prepare('select distinct "course" from "fact"').pluck().all();
  const facts = backup.prepare<[unknown], FactRow>('select * from fact where course = ? order by seq');
  return courses.every((course) => checkChain(facts.all(course)).length === 0);
}

function lastCheckpoint(backup: Backup): CheckpointLine | undefined {
  const rows = backup.prepare<[], CheckpointRow>('select * from "checkpoint" order by "seq" desc');
  const { last, heads } = gather(rows.iterate());
  return last && withHeads(lineOf(last), heads);
}

/** Writes the records of a backup to a file of their own. The key never reaches it: where it stood there are noughts. */
export function takeOut({ file, bytes, key }: OpenBackup, part: string): void {
  copyWithout(Buffer.from(key), file, bytes, part);
  const copy = new Database(part, { fileMustExist: true });
  try {
    copy.exec(`drop table ${backupKeyTable}`);
    copy.exec(`DROP TABLE IF EXISTS ${wordingTable}`);
    copy.exec('vacuum');
  } finally {
    copy.close();
  }
}

function copyWithout(secret: Buffer, file: string, bytes: number, to: string): void {
  const opened = openSync(to, 'w', 0o600);
  let held = Buffer.alloc(0);
  try {
    eachPart(file, 0, bytes, (part) => {
      const whole = Buffer.concat([held, part]);
      for (let at = whole.indexOf(secret); at >= 0; at = whole.indexOf(secret, at))
        whole.fill('0', at, at + secret.length);
      const done = Math.max(0, whole.length - secret.length + 1);
      writeSync(opened, whole, 0, done);
      held = Buffer.from(whole.subarray(done));
    });
    writeSync(opened, held);
  } finally {
    closeSync(opened);
  }
}
