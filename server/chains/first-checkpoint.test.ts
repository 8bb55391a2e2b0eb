import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { readSettings } from '#server/settings.ts';
import { quickPasswords } from '#tests/quick-passwords.ts';
import { writeCheckpoint } from './checkpoints.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-first-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () =>
  openInstallation(readSettings({}, { folder }), {
    log: pino({ level: 'silent' }),
    passwords: quickPasswords,
  });
const said = async (installation: Installation) => (await verify(installation)).wrong.map(({ says }) => says);
const file = () => join(folder, 'kith.checkpoints');

/** Stops a Kith between its first checkpoint and the file of it: that file cannot be put in its place. */
async function stoppedBetween(): Promise<Installation> {
  mkdirSync(`${file()}.part`);
  await expect(open()).rejects.toThrow('EISDIR');
  rmdirSync(`${file()}.part`);
  const installation = await open();
  const rows = await installation.db.selectFrom('checkpoint').select('seq').execute();
  expect(rows).toEqual([{ seq: 1 }]);
  return installation;
}

test('a Kith that was stopped between its first checkpoint and the file of it is found whole', async () => {
  const installation = await stoppedBetween();
  expect(await said(installation)).toEqual([]);
  expect((await writeCheckpoint(installation)).missing).toEqual([]);
  expect(await said(installation)).toEqual([]);
  await closeInstallation(installation);
});

test('a file that is gone or emptied, or that says the first is to come when there were more, is found', async () => {
  const installation = await stoppedBetween();
  const before = readFileSync(file());
  rmSync(file());
  expect((await said(installation)).join()).toContain('kith.checkpoints is gone');
  writeFileSync(file(), '');
  expect((await said(installation)).join()).toContain('does not begin with a checkpoint');
  writeFileSync(file(), before);
  expect(await said(installation)).toEqual([]);
  await installation.signIn.makeAccount({ name: 'Ana', email: 'ana@example.org', password: 'one two three' });
  await writeCheckpoint(installation);
  writeFileSync(file(), before);
  expect((await said(installation)).join()).toContain('does not begin with a checkpoint');
  await closeInstallation(installation);
});
