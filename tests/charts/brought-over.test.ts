import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '#server/db/sqlite/open-database.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { readSettings } from '#server/settings.ts';

const old = fileURLToPath(new URL('0.2.0/folder', import.meta.url));
const command = fileURLToPath(new URL('../../bin/kith.js', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-brought-'));
  cpSync(old, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (now = () => new Date()) => {
  const said: string[] = [];
  const opened = openInstallation(readSettings({}, { folder }), {
    log: pino({ level: 'silent' }),
    now,
    tell: (words) => said.push(words),
  });
  return { opened, said };
};

/** Opens the folder, whatever happened to it before, and finds both courses whole. @returns what it said */
async function isWhole(): Promise<string[]> {
  const { opened, said } = open();
  const installation = await opened;
  expect(await verify(installation)).toMatchObject({ courses: 2, facts: 273, wrong: [] });
  await closeInstallation(installation);
  return said;
}

/** How the facts of the folder are sealed now: before, since, or both. */
function seals(): string[] {
  const database = new Database(join(folder, 'kith.db'), { readonly: true });
  const kinds = database.prepare(`select distinct substr(sealed, 1, 2) = '2:' from fact`).pluck().all();
  database.close();
  return kinds.map((kind) => (kind === 1 ? 'new' : 'old'));
}

test.each([1, 20, 40])(
  'bringing over that fails at its entry %i leaves all as it was, and begins anew',
  async (last) => {
    let times = 0;
    const failing = () => {
      times += 1;
      if (times > last) throw new Error('stopped here');
      return new Date();
    };
    await expect(open(failing).opened).rejects.toThrow('stopped here');
    expect(seals()).toEqual(['old']);
    expect((await isWhole()).join()).toContain('2 courses, 273 entries, all whole');
    expect(seals()).toEqual(['new']);
    expect(await isWhole()).toEqual([]);
  },
);

test('a folder whose tables are of this version and whose charts are not is brought over', async () => {
  await (await openDatabase(folder)).destroy();
  expect(seals()).toEqual(['old']);
  expect((await isWhole()).join()).toContain('all whole');
});

test('bringing over that is killed at any moment is done whole or not at all', async () => {
  for (const wait of [0, 20, 60, 120, 200]) {
    rmSync(folder, { recursive: true });
    cpSync(old, folder, { recursive: true });
    const child = spawn(process.execPath, [command, 'verify', '--data', folder], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
    while (!existsSync(join(folder, 'kith.db-wal')) && child.exitCode === null) await after(1);
    await after(wait);
    child.kill('SIGKILL');
    await ended;
    expect(seals(), `killed after ${wait} ms`).toHaveLength(1);
    await isWhole();
    expect(seals()).toEqual(['new']);
  }
});

test('two that open an old folder at the same moment bring it over once', async () => {
  const run = () =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const child = spawn(process.execPath, [command, 'verify', '--data', folder]);
      let said = '';
      for (const told of [child.stdout, child.stderr])
        told.on('data', (some: Buffer) => {
          said += some.toString();
        });
      child.on('close', (code) => resolve({ code, said }));
    });
  const both = await Promise.all([run(), run()]);
  expect(both.filter(({ code }) => code !== 0)).toEqual([]);
  expect(both.filter(({ said }) => said.includes('brought over'))).toHaveLength(1);
  expect(await isWhole()).toEqual([]);
});
