import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Transaction } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseFile } from '#server/db/database-files.ts';
import { openDatabase } from '#server/db/sqlite/open-database.ts';
import { openSqliteFile } from '#server/db/sqlite/sqlite-file.ts';
import type { Db, Tables } from '#server/db/tables.ts';
import { Disk } from '#server/disk/disk.ts';
import { HeadsFile } from './heads-file.ts';
import { inSharedCommit } from './shared-commits.ts';
import { signingKeyOf } from './signing-key.ts';
import type { Writer } from './writing.ts';

let folder: string;
let db: Db;
let to: Writer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kith-together-'));
  db = await openDatabase(folder);
  const signing = signingKeyOf(randomBytes(32));
  to = {
    db,
    signing,
    headsFile: new HeadsFile(folder, signing),
    disk: new Disk(folder),
  };
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string) => async (transaction: Transaction<Tables>) => {
  await transaction.insertInto('setting').values({ service: 'here', name, value: '' }).execute();
  return name;
};

/** What another process would find on the disk at this moment. */
function onDisk(): string[] {
  const other = openSqliteFile(databaseFile(folder));
  const rows = other.prepare('select name from setting order by name').all() as { name: string }[];
  other.close();
  return rows.map(({ name }) => name);
}

test('works that wait at the same moment become durable at once, and each has its own answer', async () => {
  const seen: string[][] = [];
  const looking = async (transaction: Transaction<Tables>) => {
    seen.push(onDisk());
    return write('b')(transaction);
  };
  const answers = await Promise.all([inSharedCommit(to, write('a')), inSharedCommit(to, looking)]);
  expect(answers).toEqual(['a', 'b']);
  expect(seen).toEqual([[]]);
  expect(onDisk()).toEqual(['a', 'b']);
});

test('what is answered is on the disk', async () => {
  await inSharedCommit(to, write('a'));
  expect(onDisk()).toEqual(['a']);
});

test('one that fails leaves nothing behind and takes no other with it', async () => {
  const failing = async (transaction: Transaction<Tables>) => {
    await write('half')(transaction);
    throw new Error('No.');
  };
  const answers = await Promise.allSettled([
    inSharedCommit(to, write('a')),
    inSharedCommit(to, failing),
    inSharedCommit(to, write('c')),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(onDisk()).toEqual(['a', 'c']);
});

test('what comes while others are being written is written next', async () => {
  let later: Promise<string> | undefined;
  await inSharedCommit(to, async (transaction) => {
    later = inSharedCommit(to, write('b'));
    return write('a')(transaction);
  });
  expect(await later).toBe('b');
  expect(onDisk()).toEqual(['a', 'b']);
});
