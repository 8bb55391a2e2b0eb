import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeLedger } from '#server/backups/ledger.ts';
import { newIdentity } from '#server/keeping/backup-age.ts';
import { AServedKith } from '#tests/durability/a-served-kith.ts';
import { kith } from '#tests/durability/kith-command.ts';

const { recipient } = await newIdentity();

let out: string;
let folder: string;
let to: string;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'kith-schedule-'));
  [folder, to] = [join(out, 'data'), join(out, 'safe')];
  mkdirSync(to);
  await kith(['serve', '--port', '0', '--data', folder], { until: 'Kith is open' });
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

const backup = (...args: string[]) => kith(['backup', '--data', folder, ...args]);
const codeOf = ({ out: answered }: { out: string }) => JSON.parse(answered).code;

test('one backup goes into a folder under a name with its time', async () => {
  const { out: answered } = await backup('--to', to, '--keep', '1', '--recipient', recipient, '--json');
  expect(JSON.parse(answered)).toMatchObject({
    file: expect.stringMatching(/kith-.+Z\.backup$/),
    deleted: [],
  });
  expect(readdirSync(to)).toHaveLength(1);
});

test.each([
  [['--every', '24h', '--recipient', recipient], 'no-folder'],
  [['--to', 'TO', '--every', 'daily', '--recipient', recipient], 'setting-backupEvery'],
  [['--to', 'TO', '--keep', '0', '--recipient', recipient], 'setting-backupKeep'],
  [['--to', 'TO'], 'for-nobody'],
  [['--to', 'TO', '--recipient', 'age1nobody'], 'no-recipient'],
  [['--to', 'GONE', '--recipient', recipient], 'no-backup-folder'],
  [['--to', 'WITHIN', '--recipient', recipient], 'backups-within'],
  [['a.backup', '--to', 'TO', '--recipient', recipient], 'file-or-folder'],
  [['--to', 'TO', '--new-identity', 'mine.identity'], 'identity-first'],
])('a schedule that cannot be right is refused before anything is written: %j', async (args, code) => {
  const places: Record<string, string> = { TO: to, GONE: join(out, 'gone'), WITHIN: join(folder, 'safe') };
  const said = await backup(...args.map((arg) => places[arg] ?? arg), '--json');
  expect([said.code, codeOf(said)]).toEqual([1, code]);
  expect(readdirSync(to)).toHaveLength(1);
});

test('kith backup --every makes one beside a running Kith until it is stopped; kith serve makes its own', async () => {
  rmSync(to, { recursive: true });
  mkdirSync(to);
  const environment = { KITH_BACKUP_RECIPIENT: recipient };
  const running = await AServedKith.start(folder);
  const beside = await kith(['backup', '--data', folder, '--to', to, '--every', '24h', '--keep', '2'], {
    environment,
    until: 'Backup made',
  });
  await running.stop();
  expect(beside.code).toBe(0);
  expect(readdirSync(to)).toHaveLength(1);
  rmSync(to, { recursive: true });
  mkdirSync(to);
  const own = await AServedKith.start(folder, { environment: { ...environment, KITH_BACKUP_TO: to } });
  for (let tries = 0; tries < 200 && !readdirSync(to).some((name) => name.endsWith('.backup')); tries += 1)
    await new Promise((go) => setTimeout(go, 50));
  expect(await own.stop()).toBe(0);
  expect(readdirSync(to)).toHaveLength(1);
});

test('where a backup is expected and its folder is gone, verify says so, until none is expected', async () => {
  rmSync(to, { recursive: true });
  const verified = async () => (await kith(['verify', '--data', folder])).out;
  changeLedger(folder, (ledger) => ({
    ...ledger,
    expected: { every: 60_000, since: '2026-01-01T00:00:00.000Z' },
  }));
  expect(await verified()).toMatch(/expected every 1m/);
  await backup('--every', 'never');
  expect(await verified()).not.toMatch(/expected every/);
});
