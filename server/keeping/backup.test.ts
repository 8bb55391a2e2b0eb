import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packsFolder } from '#server/service/wording.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';

let clinic: AClinic;
let folder: string;
let made: string;
let there: string;
beforeEach(async () => {
  clinic = await AClinic.open();
  folder = clinic.kith.installation.settings.folder;
  [made, there] = [join(folder, 'all.backup'), join(folder, 'there')];
  mkdirSync(packsFolder(folder));
  writeFileSync(join(packsFolder(folder), 'wsas.json'), '{"words":"a garden’s own"}\n');
});
afterEach(() => clinic.close());

const backedUp = () => backUp(clinic.kith.installation.settings, made, new Date());

test('the wording that a service brought goes along with its backup and comes back in place of another', async () => {
  expect(await backedUp()).toMatchObject({ wording: 1 });
  expect(restore(made, there, false)).toMatchObject({ wording: 1 });
  const back = join(packsFolder(there), 'wsas.json');
  expect(readFileSync(back, 'utf8')).toBe('{"words":"a garden’s own"}\n');
  writeFileSync(join(packsFolder(there), 'epds.json'), '{}');
  restore(made, there, true);
  expect(readdirSync(packsFolder(there))).toEqual(['wsas.json']);
  const tables = new Database(join(there, 'kith.db')).prepare('select name from sqlite_master').pluck().all();
  expect(tables.filter((name) => String(name).startsWith('backup'))).toEqual([]);
});

test('a backup from before wording was in it restores, and one that names files elsewhere writes none there', async () => {
  await backedUp();
  const backup = new Database(made);
  backup.prepare('insert into backup_wording values (?, ?)').run('../escaped.json', '{}');
  backup.prepare('insert into backup_wording values (?, ?)').run('kith.key', 'no key');
  backup.close();
  expect(restore(made, there, false)).toMatchObject({ wording: 1 });
  expect(readdirSync(there).toSorted()).toEqual(['instruments', 'kith.db', 'kith.key']);
  const older = new Database(made);
  older.exec('drop table backup_wording');
  older.close();
  rmSync(there, { recursive: true });
  expect(restore(made, there, false)).toMatchObject({ wording: 0 });
});

test('a backup that is damaged, cut short or of another key changes nothing where it is restored', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  await clinic.course(ana);
  await backedUp();
  restore(made, there, false);
  const before = readFileSync(join(there, 'kith.db'));
  const whole = readFileSync(made);
  const damaged = Buffer.from(whole);
  damaged.fill(7, 8192, 8192 * 3);
  const otherKey = join(folder, 'other.backup');
  writeFileSync(otherKey, whole);
  const other = new Database(otherKey);
  other.prepare('update backup_key set key = ?').run('ab'.repeat(32));
  other.close();
  for (const [name, bytes] of [
    ['damaged', damaged],
    ['short', whole.subarray(0, whole.length / 2)],
    ['other', readFileSync(otherKey)],
    ['live', readFileSync(join(folder, 'kith.db'))],
    ['empty', Buffer.alloc(0)],
  ] as const) {
    writeFileSync(made, bytes);
    expect(() => restore(made, there, true), name).toThrow('not a whole Kith backup');
    expect(readFileSync(join(there, 'kith.db')).equals(before), name).toBe(true);
  }
  expect(readdirSync(there).filter((file) => file.includes('restoring'))).toEqual([]);
});

test('nothing is restored onto a folder on which a Kith is running, and its work goes on', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  await backedUp();
  const before = await clinic.course(ana);
  expect(() => restore(made, folder, true)).toThrow('A Kith is running on the folder of');
  await clinic.course(ana, 'Omar Aziz');
  const live = new Database(join(folder, 'kith.db'), { readonly: true });
  expect(live.prepare('select count(*) from course').pluck().get()).toBe(2);
  expect(live.pragma('journal_mode', { simple: true })).toBe('wal');
  live.close();
  expect((await ana.get(`/api/courses/${before.id}`)).status).toBe(200);
});

test('a file is no place to restore to', async () => {
  await backedUp();
  expect(() => restore(made, made, true)).toThrow('is a file, not a folder');
});
