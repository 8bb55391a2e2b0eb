import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restoring } from '#server/db/sqlite.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { packsFolder } from '#server/service/wording.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { backUp } from './backup.ts';
import { openBackup, takeOut } from './backup-content.ts';
import { checkDigest, signOff } from './backup-digest.ts';
import { restore } from './restore.ts';
import { verify } from './verify/verify.ts';

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

/** A backup with something else in it, and a digest that is right all the same. */
function changed(file: string, change: (backup: InstanceType<typeof Database>) => void): void {
  truncateSync(file, checkDigest(file).bytes);
  const backup = new Database(file);
  change(backup);
  backup.close();
  signOff(file);
}

test('a backup from before wording was in it restores, and one that names files elsewhere writes none there', async () => {
  await backedUp();
  changed(made, (backup) => {
    backup.prepare('insert into backup_wording values (?, ?)').run('../escaped.json', '{}');
    backup.prepare('insert into backup_wording values (?, ?)').run('kith.key', 'no key');
  });
  expect(restore(made, there, false)).toMatchObject({ wording: 1 });
  expect(readdirSync(there).toSorted()).toEqual(['instruments', 'kith.checkpoints', 'kith.db', 'kith.key']);
  changed(made, (backup) => backup.exec('drop table backup_wording'));
  rmSync(there, { recursive: true });
  expect(restore(made, there, false)).toMatchObject({ wording: 0 });
});

/** What a folder holds, byte for byte. */
const bytesIn = (of: string) =>
  new Map(
    readdirSync(of, { withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ name }) => [name, readFileSync(join(of, name)).toString('base64')]),
  );

test('a backup that is damaged, cut short or of another key changes nothing where it is restored', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  await clinic.course(ana);
  await backedUp();
  restore(made, there, false);
  const before = bytesIn(there);
  const whole = readFileSync(made);
  const damaged = Buffer.from(whole);
  damaged.fill(7, 8192, 8192 * 3);
  const otherKey = join(folder, 'other.backup');
  writeFileSync(otherKey, whole);
  changed(otherKey, (backup) => backup.prepare('update backup_key set key = ?').run('ab'.repeat(32)));
  const undigested = whole.subarray(0, checkDigest(made).bytes);
  for (const [name, bytes] of [
    ['damaged', damaged],
    ['short', whole.subarray(0, whole.length / 2)],
    ['a byte short', whole.subarray(0, whole.length - 1)],
    ['a byte long', Buffer.concat([whole, Buffer.from('x')])],
    ['without its digest', undigested],
    ['other', readFileSync(otherKey)],
    ['live', readFileSync(join(folder, 'kith.db'))],
    ['empty', Buffer.alloc(0)],
  ] as const) {
    writeFileSync(made, bytes);
    expect(() => restore(made, there, true), name).toThrow('not a whole Kith backup');
    expect(bytesIn(there), name).toEqual(before);
  }
});

test('one bit that is another, anywhere in a backup, and it is not restored', async () => {
  await backedUp();
  restore(made, there, false);
  const before = bytesIn(there);
  const whole = readFileSync(made);
  for (let flip = 0; flip < 60; flip += 1) {
    const bytes = Buffer.from(whole);
    const at = Math.floor((whole.length * (flip + 0.5)) / 60);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (flip % 8));
    writeFileSync(made, bytes);
    expect(() => restore(made, there, true), `byte ${at}`).toThrow('not a whole Kith backup');
  }
  expect(bytesIn(there)).toEqual(before);
});

test('a folder that was restored verifies, with the checkpoints of the backup', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  await clinic.course(ana);
  await backedUp();
  restore(made, there, false);
  const back = await openInstallation(readSettings({}, { folder: there }), {
    log: pino({ level: 'silent' }),
  });
  expect(await verify(back)).toMatchObject({ courses: 1, wrong: [], notes: [] });
  await closeInstallation(back);
});

test('a restore that is killed leaves no key behind, and what it left goes with the next', async () => {
  await backedUp();
  const key = clinic.kith.installation.master.toString('hex');
  expect(readFileSync(made).includes(key)).toBe(true);
  const [part = ''] = restoring(there);
  mkdirSync(there);
  takeOut(openBackup(made), part);
  expect(readFileSync(part).includes(key)).toBe(false);
  expect(existsSync(join(there, 'kith.key'))).toBe(false);
  expect(restore(made, there, false)).toMatchObject({ courses: 0 });
  writeFileSync(part, 'half a database');
  const opened = await openInstallation(readSettings({}, { folder: there }), {
    log: pino({ level: 'silent' }),
  });
  await closeInstallation(opened);
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
