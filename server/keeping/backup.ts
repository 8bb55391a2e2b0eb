import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { databaseFile, filesOf } from '#server/db/database-files.ts';
import { openSqliteFile } from '#server/db/sqlite/sqlite-file.ts';
import { partOf } from '#server/disk/write-whole.ts';
import { Trouble } from '#server/trouble.ts';
import { encrypted, type ForWhom } from './backup-age.ts';
import { wordingIn, wordingShape } from './backup-wording.ts';
import { backupWords as words } from './backup-words.ts';
import { type Keyed, masterKey } from './master-key.ts';

/** The first line within an encrypted backup; the database follows it. */
export const headingShape = z.object({
  kith: z.literal('backup'),
  version: z.literal(2),
  /** The master key. It is written nowhere but here, and nothing reads this line without the identity or passphrase. */
  key: z.string(),
  at: z.string(),
  courses: z.number(),
  facts: z.number(),
  wording: z.array(wordingShape),
});
type Heading = z.output<typeof headingShape>;

/** What a backup holds. */
export interface BackedUp {
  courses: number;
  facts: number;
  /** Files of wording that the service brought. */
  wording: number;
  /** The size of the file, and a digest of what was written to it. */
  bytes: number;
  sha256: string;
}

/** A copy of the database while a backup is made; what was broken off goes with the next one. */
const copyIn = (folder: string) => join(folder, 'kith.db.copy');

/** Who holds this makes a backup; it goes with the process. */
const lockIn = (folder: string) => join(folder, 'backup.lock');

function holdForBackup(folder: string): () => void {
  const lock = new Database(lockIn(folder), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch {
    lock.close();
    throw new Trouble(words.underWay(folder), 'backup-under-way');
  }
  return () => {
    lock.close();
    for (const left of filesOf(lockIn(folder))) rmSync(left, { force: true });
  };
}

/**
 * Writes one encrypted file, mode 0600, that restores everything: the database as it stands at one instant, the key that
 * opens it, and the wording that the service brought. A running Kith goes on meanwhile. Throws Trouble when the file is
 * there already or cannot be written, where another is being made, and where it is broken off.
 */
export async function backUp(
  settings: Keyed,
  file: string,
  whom: ForWhom,
  at: Date,
  progress: (done: number, of: number) => void = () => {},
  brokenOff?: AbortSignal,
): Promise<BackedUp> {
  if (settings.database !== undefined) throw new Trouble(words.notOfPostgres, 'not-of-postgres');
  if (existsSync(file)) throw new Trouble(words.isThere(file), 'is-there');
  const master = masterKey(settings, true);
  const letGo = holdForBackup(settings.folder);
  const part = partOf(file);
  const copy = copyIn(settings.folder);
  const goesOn = () => {
    if (brokenOff?.aborted) throw new Trouble(words.brokenOff(file), 'broken-off');
  };
  try {
    const opened = openPart(file, part);
    try {
      await copyDatabase(settings.folder, copy, (done, of) => {
        goesOn();
        progress(done, of);
      });
      const heading: Heading = {
        kith: 'backup',
        version: 2,
        key: master.toString('hex'),
        at: at.toISOString(),
        ...countedIn(copy),
        wording: wordingIn(settings.folder),
      };
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const some of await encrypted(plain(heading, copy), whom)) {
        goesOn();
        writeFileSync(opened, some);
        hash.update(some);
        bytes += some.length;
      }
      fsyncSync(opened);
      renameSync(part, file);
      const { courses, facts, wording } = heading;
      return { courses, facts, wording: wording.length, bytes, sha256: hash.digest('hex') };
    } finally {
      closeSync(opened);
    }
  } finally {
    for (const left of [part, ...filesOf(copy)]) rmSync(left, { force: true });
    letGo();
  }
}

function openPart(file: string, part: string): number {
  try {
    rmSync(part, { force: true });
    return openSync(part, 'wx', 0o600);
  } catch {
    throw new Trouble(words.notWritten(file), 'not-written');
  }
}

async function copyDatabase(
  folder: string,
  copy: string,
  progress: (done: number, of: number) => void,
): Promise<void> {
  for (const left of filesOf(copy)) rmSync(left, { force: true });
  closeSync(openSync(copy, 'wx', 0o600));
  const source = openSqliteFile(databaseFile(folder));
  try {
    await source.backup(copy, {
      progress({ totalPages, remainingPages }) {
        progress(totalPages - remainingPages, totalPages);
        return 1_000;
      },
    });
  } finally {
    source.close();
  }
}

function countedIn(copy: string): Pick<Heading, 'courses' | 'facts'> {
  const database = new Database(copy);
  try {
    database.pragma('journal_mode = DELETE');
    const count = (table: string) => Number(database.prepare(`select count(*) from ${table}`).pluck().get());
    return { courses: count('course'), facts: count('fact') };
  } finally {
    database.close();
  }
}

async function* plain(heading: Heading, copy: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(heading)}\n`);
  yield* createReadStream(copy);
}
