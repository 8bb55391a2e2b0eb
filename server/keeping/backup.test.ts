import fs, {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { restoring } from '#server/db/database-files.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { packsFolder } from '#server/service/wording.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { backUp } from './backup.ts';
import { newIdentity } from './backup-age.ts';
import { masterKey, writeKey } from './master-key.ts';
import { restore } from './restore.ts';
import { holdForRestore, settleAtStart } from './restoring-folder.ts';
import { verify } from './verify/verify.ts';

const { identity, recipient } = await newIdentity();
const by = { identities: [identity] };

let clinic: AClinic;
let folder: string;
let out: string;
let made: string;
let there: string;
beforeEach(async () => {
  clinic = await AClinic.open();
  folder = clinic.kith.installation.settings.folder;
  out = mkdtempSync(join(tmpdir(), 'kith-backup-'));
  [made, there] = [join(out, 'all.backup'), join(out, 'there')];
  mkdirSync(packsFolder(folder));
  writeFileSync(join(packsFolder(folder), 'wsas.json'), '{"words":"a garden’s own"}\n');
});
afterEach(async () => {
  await clinic.close();
  rmSync(out, { recursive: true, force: true });
});

const backedUp = () =>
  backUp(clinic.kith.installation.settings, made, { recipients: [recipient] }, new Date());
const restored = (force = false) => restore(made, { folder: there }, force, by);

/** What a folder holds, byte for byte. */
const bytesIn = (of: string) =>
  new Map(
    readdirSync(of, { withFileTypes: true, recursive: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => [
        join(parentPath, name).slice(of.length),
        readFileSync(join(parentPath, name)).toString('base64'),
      ]),
  );

test('the wording that a service brought goes along with its backup and comes back in place of another', async () => {
  expect(await backedUp()).toMatchObject({ wording: 1 });
  expect(await restored()).toMatchObject({ wording: 1, kind: 'encrypted' });
  const back = join(packsFolder(there), 'wsas.json');
  expect(readFileSync(back, 'utf8')).toBe('{"words":"a garden’s own"}\n');
  writeFileSync(join(packsFolder(there), 'epds.json'), '{}');
  await restored(true);
  expect(readdirSync(packsFolder(there))).toEqual(['wsas.json']);
  expect(readdirSync(there).toSorted()).toEqual(['instruments', 'kith.checkpoints', 'kith.db', 'kith.key']);
});

test('a backup says nothing to whoever finds it: no key, no name, no address, not even that it is a database', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  await clinic.course(ana, 'Leila Haddad');
  await backedUp();
  const { master } = clinic.kith.installation;
  const bytes = readFileSync(made);
  const secrets = [master, master.toString('hex'), master.toString('base64'), 'ana@example.org', 'wsas'];
  for (const secret of [...secrets, 'SQLite format', 'create table', 'CourseOpened', 'course/'])
    expect(bytes.includes(secret), String(secret)).toBe(false);
  expect(readdirSync(out)).toEqual(['all.backup']);
  expect(readdirSync(folder).filter((name) => name.includes('copy'))).toEqual([]);
});

test('a backup for a passphrase opens with that one alone', async () => {
  const whom = { passphrase: 'four otters, one canoe', work: 10 };
  await backUp(clinic.kith.installation.settings, made, whom, new Date());
  const typed = (passphrase?: string) =>
    restore(made, { folder: there }, false, { passphrase: async () => passphrase });
  await expect(typed('four otters, two canoes')).rejects.toThrow(
    expect.objectContaining({ code: 'does-not-open' }),
  );
  await expect(typed()).rejects.toThrow(expect.objectContaining({ code: 'needs-passphrase' }));
  expect(existsSync(there)).toBe(false);
  expect(await typed('four otters, one canoe')).toMatchObject({ courses: 0 });
});

test('without its identity, or with another, a backup restores nothing', async () => {
  await backedUp();
  const other = await newIdentity();
  const opened = (identities: string[]) => restore(made, { folder: there }, false, { identities });
  await expect(opened([])).rejects.toThrow(expect.objectContaining({ code: 'needs-identity' }));
  await expect(opened([other.identity])).rejects.toThrow(expect.objectContaining({ code: 'does-not-open' }));
  await expect(opened(['AGE-SECRET-KEY-1NONE'])).rejects.toThrow(
    expect.objectContaining({ code: 'no-identity' }),
  );
  expect(existsSync(there)).toBe(false);
  await expect(
    backUp(clinic.kith.installation.settings, `${made}.2`, { recipients: ['age1nobody'] }, new Date()),
  ).rejects.toThrow(expect.objectContaining({ code: 'no-recipient' }));
  expect(readdirSync(out)).toEqual(['all.backup']);
});

test('a backup that is damaged, cut short or no backup at all changes nothing where it is restored', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  await clinic.course(ana);
  await backedUp();
  await restored();
  const before = bytesIn(there);
  const whole = readFileSync(made);
  const damaged = Buffer.from(whole);
  damaged.fill(7, 8192, 8192 * 3);
  for (const [name, bytes] of [
    ['damaged', damaged],
    ['short', whole.subarray(0, whole.length / 2)],
    ['cut where a part of it ends', whole.subarray(0, whole.indexOf('\n--- ') + 65 + 65_552)],
    ['a byte short', whole.subarray(0, whole.length - 1)],
    ['a byte long', Buffer.concat([whole, Buffer.from('x')])],
    ['live', readFileSync(join(folder, 'kith.db'))],
    ['empty', Buffer.alloc(0)],
  ] as const) {
    writeFileSync(made, bytes);
    await expect(restored(true), name).rejects.toThrow(expect.objectContaining({ code: 'not-whole' }));
    expect(bytesIn(there), name).toEqual(before);
  }
});

test('one bit that is another, anywhere in a backup, and it is not restored', async () => {
  await backedUp();
  await restored();
  const before = bytesIn(there);
  const whole = readFileSync(made);
  for (let flip = 0; flip < 40; flip += 1) {
    const bytes = Buffer.from(whole);
    // The first few within the heading, where the key is wrapped.
    const at = flip < 10 ? flip * 20 : Math.floor((whole.length * (flip + 0.5)) / 40);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (flip % 8));
    writeFileSync(made, bytes);
    await expect(restored(true), `byte ${at}`).rejects.toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(not-whole|does-not-open)$/) }),
    );
  }
  expect(bytesIn(there)).toEqual(before);
});

test('a folder that was restored verifies, with the checkpoints of the backup', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  await clinic.course(ana);
  await backedUp();
  await restored();
  const back = await openInstallation(readSettings({}, { folder: there }), {
    log: pino({ level: 'silent' }),
  });
  expect(await verify(back)).toMatchObject({ courses: 1, wrong: [], notes: [] });
  await closeInstallation(back);
});

/** The folder as it would be found, had the process been killed at each step it takes on the disk. */
async function atEachStep(of: string, run: () => Promise<unknown>): Promise<string[]> {
  const found: string[] = [];
  const real = { ...fs };
  const steps = ['openSync', 'writeSync', 'writeFileSync', 'renameSync', 'rmSync', 'mkdirSync'] as const;
  let state: 'watching' | 'copying' = 'watching';
  const copy = () => {
    if (state === 'copying' || !real.existsSync(of)) return;
    state = 'copying';
    const to = real.mkdtempSync(join(tmpdir(), 'kith-killed-'));
    real.cpSync(of, to, { recursive: true });
    found.push(to);
    state = 'watching';
  };
  const watched =
    (step: (...args: never[]) => unknown) =>
    (...args: never[]) => {
      copy();
      return step(...args);
    };
  try {
    for (const name of steps) Object.assign(fs, { [name]: watched(real[name]) });
    syncBuiltinESMExports();
    await run();
  } finally {
    for (const name of steps) Object.assign(fs, { [name]: real[name] });
    syncBuiltinESMExports();
  }
  return found;
}

test('a restore that is killed at any step leaves the old records and their key, and the new key nowhere', async () => {
  await backedUp();
  // Another service’s records, with a key of their own.
  const other = await AClinic.open();
  other.kith.installation.headsFile.close();
  cpSync(other.kith.installation.settings.folder, there, { recursive: true });
  await other.close();
  const old = new Database(join(there, 'kith.db'));
  old.pragma('journal_mode = DELETE');
  old.close();
  const before = bytesIn(there);
  const key = clinic.kith.installation.master.toString('hex');
  const killed = await atEachStep(there, () => restored(true));
  const after = bytesIn(there);
  expect(after).not.toEqual(before);
  expect(killed.length).toBeGreaterThan(20);
  const ends = killed.map((at) => {
    settleAtStart(at);
    const left = bytesIn(at);
    const holdsKey = [...left.values()].some((text) => Buffer.from(text, 'base64').includes(key));
    rmSync(at, { recursive: true });
    if (JSON.stringify([...left]) === JSON.stringify([...before]))
      return holdsKey ? 'old, with the new key' : 'old';
    return JSON.stringify([...left]) === JSON.stringify([...after]) ? 'new' : `neither: ${[...left.keys()]}`;
  });
  expect([...new Set(ends)]).toEqual(['old', 'new']);
  expect(ends.indexOf('new')).toBeGreaterThan(ends.lastIndexOf('old'));
});

test('what an earlier Kith left of a restore goes with the next start, and two restores do not meet', async () => {
  await backedUp();
  mkdirSync(there);
  const [part = ''] = restoring(there);
  writeFileSync(part, 'half a database');
  const opened = await openInstallation(readSettings({}, { folder: there }), {
    log: pino({ level: 'silent' }),
  });
  await closeInstallation(opened);
  expect(readdirSync(there).filter((file) => file.includes('restoring'))).toEqual([]);
  const letGo = holdForRestore(there);
  await expect(restored(true)).rejects.toThrow(expect.objectContaining({ code: 'restore-under-way' }));
  letGo();
  expect(await restored(true)).toMatchObject({ courses: 0 });
});

test('a key that is kept elsewhere comes back there, and one that is another is never written over', async () => {
  await backedUp();
  const elsewhere = join(out, 'elsewhere.key');
  const settings = { folder: there, keyFile: elsewhere };
  await restore(made, settings, false, by);
  expect(readdirSync(there)).not.toContain('kith.key');
  expect(masterKey(settings, true)).toEqual(clinic.kith.installation.master);
  const another = Buffer.alloc(32, 1);
  writeKey(elsewhere, another, undefined);
  const before = bytesIn(there);
  await expect(restore(made, settings, true, by)).rejects.toThrow(
    expect.objectContaining({ code: 'other-key-is-set' }),
  );
  await expect(restore(made, { folder: there, key: another.toString('hex') }, true, by)).rejects.toThrow(
    'another than the one this backup',
  );
  expect(bytesIn(there)).toEqual(before);
  expect(masterKey(settings, true)).toEqual(another);
});

test('nothing is restored onto a folder on which a Kith is running, and its work goes on', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  await backedUp();
  const before = await clinic.course(ana);
  await expect(restore(made, { folder }, true, by)).rejects.toThrow(
    expect.objectContaining({ code: 'kith-running' }),
  );
  await clinic.course(ana, 'Omar Aziz');
  const live = new Database(join(folder, 'kith.db'), { readonly: true });
  expect(live.prepare('select count(*) from course').pluck().get()).toBe(2);
  expect(live.pragma('journal_mode', { simple: true })).toBe('wal');
  live.close();
  expect((await ana.get(`/api/courses/${before.id}`)).status).toBe(200);
});

test('a file is no place to restore to', async () => {
  await backedUp();
  await expect(restore(made, { folder: made }, true, by)).rejects.toThrow(
    expect.objectContaining({ code: 'not-a-folder' }),
  );
});
