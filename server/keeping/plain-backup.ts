import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { firstWithCheckpoints } from '#server/db/sqlite/open-database.ts';
import type { FactRow } from '#server/db/tables.ts';
import { Trouble } from '#server/trouble.ts';
import { versionOfBackup } from './backup-version.ts';
import { readWording, type WordingFile, wordingTable } from './backup-wording.ts';
import { backupWords as words } from './backup-words.ts';
import { checkChain } from './verify/check-facts.ts';

type Backup = InstanceType<typeof Database>;

/** The table of such a backup that holds the master key. */
const keyTable = 'backup_key';

/** A backup of Kith 0.2.0: a database with its key in it. It was checked, and is to be read. */
interface PlainBackup {
  file: string;
  key: string;
  at: string;
  courses: number;
  facts: number;
  wording: readonly WordingFile[];
}

/** Checks such a backup without writing anything. Throws Trouble where it is not whole. */
export function openPlainBackup(file: string): PlainBackup {
  let backup: Backup | undefined;
  try {
    backup = new Database(file, { fileMustExist: true, readonly: true });
    const version = versionOfBackup(backup, file);
    const row = backup.prepare<[], { key: string; at: string }>(`select key, at from ${keyTable}`).get();
    // A later Kith writes no backup that is not encrypted.
    if (!row || version >= firstWithCheckpoints || !chartsAreWhole(backup))
      throw new Trouble(words.notWhole(file), 'not-whole');
    const count = (table: string) => Number(backup?.prepare(`select count(*) from ${table}`).pluck().get());
    const counted = { courses: count('course'), facts: count('fact') };
    return { file, ...row, ...counted, wording: readWording(backup) };
  } finally {
    backup?.close();
  }
}

function chartsAreWhole(backup: Backup): boolean {
  if (backup.pragma('integrity_check', { simple: true }) !== 'ok') return false;
  const courses = backup.prepare('select distinct "course" from "fact"').pluck().all();
  const facts = backup.prepare<[unknown], FactRow>('select * from fact where course = ? order by seq');
  return courses.every((course) => checkChain(facts.all(course)).length === 0);
}

const atATime = 1 << 20;

/** Writes its records to a file of their own. The key never reaches it: where it stood there are noughts. */
export function takeOutPlain({ file, key }: PlainBackup, database: string): void {
  copyWithout(Buffer.from(key), file, database);
  const copy = new Database(database, { fileMustExist: true });
  try {
    copy.exec(`drop table ${keyTable}`);
    copy.exec(`DROP TABLE IF EXISTS ${wordingTable}`);
    copy.exec('vacuum');
  } finally {
    copy.close();
  }
}

/** Part by part: a backup may be larger than memory. */
function copyWithout(secret: Buffer, file: string, to: string): void {
  const [from, opened] = [openSync(file, 'r'), openSync(to, 'w', 0o600)];
  const buffer = Buffer.alloc(atATime);
  let held = Buffer.alloc(0);
  try {
    for (let read = readSync(from, buffer); read > 0; read = readSync(from, buffer)) {
      const whole = Buffer.concat([held, buffer.subarray(0, read)]);
      for (let at = whole.indexOf(secret); at >= 0; at = whole.indexOf(secret, at))
        whole.fill('0', at, at + secret.length);
      const done = Math.max(0, whole.length - secret.length + 1);
      writeFileSync(opened, whole.subarray(0, done));
      held = Buffer.from(whole.subarray(done));
    }
    writeFileSync(opened, held);
  } finally {
    for (const one of [from, opened]) closeSync(one);
  }
}
