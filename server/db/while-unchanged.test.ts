import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '#server/db/sqlite/open-database.ts';
import { databaseFile } from './database-files.ts';
import { otherProcessWrote } from './other-writers.ts';
import { type Db, oneService } from './tables.ts';
import { whileUnchanged } from './while-unchanged.ts';

let folder: string;
let db: Db;
let read = 0;
const settingIn = whileUnchanged(
  ['setting'],
  (name: string) => name,
  async (from, name) => {
    read += 1;
    const row = await from.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
    return row?.value;
  },
);
const set = (to: Db, value: string) =>
  to
    .insertInto('setting')
    .values({ service: oneService, name: 'colour', value })
    .onConflict((conflict) => conflict.columns(['service', 'name']).doUpdateSet({ value }))
    .execute();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kith-unchanged-'));
  db = await openDatabase(folder);
  read = 0;
});
afterEach(() => db.destroy());

test('what was read is remembered until its table is written to, and is then read anew', async () => {
  await set(db, 'grey');
  expect([await settingIn(db, 'colour'), await settingIn(db, 'colour')]).toEqual(['grey', 'grey']);
  expect(read).toBe(1);
  await set(db, 'blue');
  expect(await settingIn(db, 'colour')).toBe('blue');
  expect(await settingIn(db, 'size')).toBeUndefined();
  expect(read).toBe(3);
  await db.deleteFrom('setting').execute();
  expect(await settingIn(db, 'colour')).toBeUndefined();
});

test('what another table is told makes nothing forgotten', async () => {
  await set(db, 'grey');
  await settingIn(db, 'colour');
  await db.updateTable('chain').set({ seq: 0 }).where('name', '=', '').execute();
  await settingIn(db, 'colour');
  expect(read).toBe(1);
});

test('a transaction remembers nothing, and what came to nothing is believed by nobody', async () => {
  await set(db, 'grey');
  expect(await settingIn(db, 'colour')).toBe('grey');
  const undone = db.transaction().execute(async (transaction) => {
    await set(transaction, 'blue');
    expect(await settingIn(transaction, 'colour')).toBe('blue');
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await settingIn(db, 'colour')).toBe('grey');
});

test('what is asked for while a transaction is open is read once it is done', async () => {
  await set(db, 'grey');
  let asked: Promise<string | undefined> | undefined;
  await db.transaction().execute(async (transaction) => {
    await set(transaction, 'blue');
    asked = settingIn(db, 'colour');
    await set(transaction, 'green');
  });
  expect(await asked).toBe('green');
  expect(await settingIn(db, 'colour')).toBe('green');
});

test('what another process wrote is read as soon as it is known that it wrote', async () => {
  await set(db, 'grey');
  otherProcessWrote(db);
  expect(await settingIn(db, 'colour')).toBe('grey');
  const other = new Database(databaseFile(folder));
  other.prepare(`update setting set value = 'blue'`).run();
  other.close();
  expect(otherProcessWrote(db)).toBe(true);
  expect(await settingIn(db, 'colour')).toBe('blue');
});

test('a statement that cannot be read is held to have changed everything, and a failed reading is tried again', async () => {
  await set(db, 'grey');
  await settingIn(db, 'colour');
  await sql`with gone as (select 1) update setting set value = 'blue'`.execute(db);
  expect(await settingIn(db, 'colour')).toBe('blue');
  let tries = 0;
  const failing = whileUnchanged(
    ['setting'],
    () => '',
    async () => {
      tries += 1;
      if (tries === 1) throw new Error('unread');
      return tries;
    },
  );
  await expect(failing(db)).rejects.toThrow('unread');
  expect(await failing(db)).toBe(2);
});
