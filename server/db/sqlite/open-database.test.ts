import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseFile } from '#server/db/database-files.ts';
import { openDatabase } from './open-database.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('when SQLite has rolled back by itself, as on a full disk, the first error is the one told', async () => {
  const db = await openDatabase(folder);
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  const writing = db.transaction().execute(async (transaction) => {
    await sql.raw('rollback').execute(transaction);
    throw full;
  });
  await expect(writing).rejects.toBe(full);
  await db.transaction().execute(async (transaction) => {
    await sql.raw('select 1').execute(transaction);
  });
  await db.destroy();
});

test('a database that others could read is kept to its owner', async () => {
  await (await openDatabase(folder)).destroy();
  chmodSync(databaseFile(folder), 0o644);
  await (await openDatabase(folder)).destroy();
  expect(statSync(databaseFile(folder)).mode & 0o777).toBe(0o600);
});
