import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kithApp, startingApp } from '#server/app.ts';
import { databaseFile } from '#server/db/database-files.ts';
import { start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';
import { AKith } from '#tests/a-kith.ts';
import { testOfTheFile } from '#tests/postgres/test-of-the-file.ts';
import { canBeWritten } from './can-be-written.ts';
import type { Phase } from './phase.ts';

let kith: AKith;
beforeEach(async () => {
  kith = await AKith.open();
});
afterEach(() => kith.close());

async function ready(phase: Phase) {
  const answer = await kithApp(kith.installation, { phase }).request('/health/ready');
  return [answer.status, (await answer.json()).ready];
}

test('it lives from the first moment, is ready once the start is done, and no more once it stops', async () => {
  const starting = startingApp();
  expect((await starting.request('/health/live')).status).toBe(200);
  expect((await starting.request('/health/ready')).status).toBe(503);
  const page = await starting.request('/today');
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await ready({ is: 'starting' })).toEqual([503, 'no']);
  expect(await ready({ is: 'open' })).toEqual([200, 'yes']);
  expect(await ready({ is: 'stopping' })).toEqual([503, 'no']);
});

testOfTheFile(
  'it is not ready where the database cannot be written, and is where another writes at this moment',
  async () => {
    const { db, settings } = kith.installation;
    const { folder } = settings;
    expect(await canBeWritten(db, folder)).toBe(true);
    const other = new Database(databaseFile(folder));
    other.exec('begin immediate');
    expect(await canBeWritten(db, folder)).toBe(true);
    other.exec('rollback');
    other.close();
    const aside = mkdtempSync(join(tmpdir(), 'kith-aside-'));
    renameSync(databaseFile(folder), join(aside, 'kith.db'));
    expect(await canBeWritten(db, folder)).toBe(false);
    expect(await ready({ is: 'open' })).toEqual([503, 'no']);
    renameSync(join(aside, 'kith.db'), databaseFile(folder));
    rmSync(aside, { recursive: true });
    await vi.waitFor(async () => expect(await ready({ is: 'open' })).toEqual([200, 'yes']), 3_000);
  },
);

test('a served Kith is ready once it says that it is open, and its port is free again where it does not open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-health-'));
  const running = await start(readSettings({}, { port: '0', folder }));
  const answer = await fetch(`${running.address}/health/ready`);
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { ready: 'yes', start: 'open', database: 'writable', disk: expect.any(String), backups: 'not-expected' },
  ]);
  await running.stop();
  const port = new URL(running.address).port;
  const elsewhere = readSettings({}, { port, folder: '/proc/nowhere/kith' });
  await expect(start(elsewhere)).rejects.toThrow();
  await expect(fetch(`${running.address}/health/live`)).rejects.toThrow();
  rmSync(folder, { recursive: true });
});
