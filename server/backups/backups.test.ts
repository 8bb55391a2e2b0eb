import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageStart } from '#core/api-answers/service.ts';
import { newIdentity } from '#server/keeping/backup-age.ts';
import { restore } from '#server/keeping/restore.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { backUpInto } from './into-folder.ts';
import { ledgerIn } from './ledger.ts';
import { startBackups } from './start-backups.ts';
import { backupState } from './state.ts';

const hour = 3_600_000;
const day = 24 * hour;
const { identity, recipient } = await newIdentity();
const whom = { recipients: [recipient] };

let clinic: AClinic;
let folder: string;
let to: string;
beforeEach(async () => {
  clinic = await AClinic.open();
  folder = clinic.kith.installation.settings.folder;
  to = mkdtempSync(join(tmpdir(), 'kith-backups-'));
});
afterEach(async () => {
  await clinic.close();
  rmSync(to, { recursive: true, force: true });
});

const make = (keep?: number) => backUpInto(clinic.kith.installation, { to, keep, whom });
const state = () => backupState(folder, day, clinic.kith.installation.now());
const names = () => readdirSync(to).toSorted();

async function eachDay(count: number, keep: number) {
  for (let nth = 0; nth < count; nth += 1) {
    await make(keep);
    clinic.kith.pause(day);
  }
}

/** What schedules itself has had a moment to do so. */
async function until(holds: () => boolean) {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((go) => setTimeout(go, 25));
  expect(holds()).toBe(true);
}

test('of the backups that Kith made the last so many stay, and the newest restores', async () => {
  await eachDay(4, 2);
  expect(names()).toHaveLength(2);
  const newest = join(to, String(names().at(-1)));
  const there = mkdtempSync(join(tmpdir(), 'kith-restored-'));
  await restore(newest, { folder: join(there, 'data') }, false, { identities: [identity] });
  expect(existsSync(join(there, 'data', 'kith.db'))).toBe(true);
  rmSync(there, { recursive: true });
});

test('nothing is deleted that Kith did not make, nor what somebody put in its place, nor ever the last one', async () => {
  const first = await make(1);
  clinic.kith.pause(day);
  writeFileSync(join(to, 'kith-2020-01-01T00-00-00Z.backup'), 'somebody’s own');
  writeFileSync(join(to, 'letters.txt'), 'somebody’s own');
  const size = readFileSync(first.file).length;
  writeFileSync(first.file, 'x'.repeat(size));
  await eachDay(3, 1);
  expect(names()).toEqual(
    expect.arrayContaining([
      'kith-2020-01-01T00-00-00Z.backup',
      'letters.txt',
      first.file.slice(to.length + 1),
    ]),
  );
  expect(names()).toHaveLength(4);
  expect(state()).toMatchObject({ is: 'good' });
});

test('a backup is late once a quarter more than its time has gone by, and when its file is gone', async () => {
  await make();
  expect(state().is).toBe('good');
  clinic.kith.pause(day + 5 * hour);
  expect(state().is).toBe('good');
  clinic.kith.pause(2 * hour);
  expect(state().is).toBe('late');
  const { file } = await make();
  expect(state().is).toBe('good');
  appendFileSync(file, 'more');
  expect(state().is).toBe('late');
  rmSync(file);
  expect(state().is).toBe('late');
  writeFileSync(ledgerIn(folder), '{"half');
  expect(state()).toMatchObject({ is: 'late' });
});

test('a folder that is not there, or lies within the data folder, holds no backup, and is not made', async () => {
  const gone = join(to, 'unplugged');
  await expect(backUpInto(clinic.kith.installation, { to: gone, whom })).rejects.toThrow(
    expect.objectContaining({ code: 'no-backup-folder' }),
  );
  expect(existsSync(gone)).toBe(false);
  const within = join(folder, 'backups');
  mkdirSync(within);
  await expect(backUpInto(clinic.kith.installation, { to: within, whom })).rejects.toThrow(
    expect.objectContaining({ code: 'backups-within' }),
  );
});

test('one that is broken off leaves nothing, and so do two at once: one of them is made', async () => {
  const stopped = AbortSignal.abort();
  await expect(backUpInto(clinic.kith.installation, { to, whom }, stopped)).rejects.toThrow(
    expect.objectContaining({ code: 'broken-off' }),
  );
  expect(names()).toEqual([]);
  const both = await Promise.allSettled([make(), make()]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(names()).toHaveLength(1);
  expect(readdirSync(folder).filter((name) => /lock|copy|part/.test(name))).toEqual([]);
});

test('while Kith runs one is made at once and not again before its time; the log and administrators are told of a failure', async () => {
  const { kith } = clinic;
  const oskar = await clinic.member('Oskar', ['administrator']);
  const log: string[] = [];
  const installation = {
    ...kith.installation,
    log: pino({ level: 'warn' }, { write: (one) => log.push(one) }),
  };
  const started = async () => (await oskar.get<PageStart>('/api/here')).body;
  let stop = startBackups(installation, { to, whom }, day);
  await until(() => names().some((name) => name.endsWith('.backup')) && state().is === 'good');
  await stop();
  stop = startBackups(installation, { to, whom }, day);
  await stop();
  expect(names()).toHaveLength(1);
  expect((await started()).backups).toBeUndefined();
  await kith.later(2 * day);
  stop = startBackups(installation, { to: join(to, 'unplugged'), whom }, day);
  await until(() => log.some((line) => line.includes('backup late')));
  await stop();
  expect(log.filter((line) => line.includes('backup failed'))).toHaveLength(1);
  expect(log.join()).toContain('unplugged');
  expect(state()).toMatchObject({ is: 'late', failed: { why: expect.stringContaining('unplugged') } });
  expect((await started()).backups).toMatchObject({ is: 'late', last: expect.any(String) });
});
