import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { type Ended, kith } from './kith-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-trouble-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function endsWith(sentence: string, ended: Ended): void {
  expect(ended.code).toBe(1);
  expect(ended.said).toContain(sentence);
  expect(ended.said.split('\n').filter((line) => line && !line.startsWith('serveStatic'))).toHaveLength(1);
  expect(ended.said).not.toMatch(/\bat .*:\d+:\d+/);
}

/** A service that does not open; the first of these tests has it in a process of its own, which ends. */
const fails = (args: readonly string[]) => kith(args, { failing: true });

test('a port that is taken ends in one sentence', async () => {
  const taker = createServer();
  const port = await new Promise<number>((resolve) =>
    taker.listen(0, '127.0.0.1', () => {
      const bound = taker.address();
      resolve(typeof bound === 'object' && bound ? bound.port : 0);
    }),
  );
  endsWith(
    `Port ${port} is taken`,
    await kith(['serve', '--port', String(port), '--data', join(folder, 'd')]),
  );
  taker.close();
});

test('a folder that cannot be written to ends in one sentence', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, 'mine');
  endsWith(
    'cannot write to the folder',
    await fails(['serve', '--port', '0', '--data', join(file, 'below')]),
  );
  expect(readFileSync(file, 'utf8')).toBe('mine');
  endsWith(
    'cannot write to the folder',
    await fails(['serve', '--port', '0', '--data', '/proc/nowhere/kith']),
  );
});

test('an address that is not this machine’s, and a file that is no database, end in one sentence', async () => {
  endsWith(
    'has no address nowhere.invalid',
    await fails(['serve', '--port', '0', '--host', 'nowhere.invalid', '--data', join(folder, 'd')]),
  );
  const junk = join(folder, 'junk');
  mkdirSync(junk);
  writeFileSync(join(junk, 'kith.db'), 'no database, only words '.repeat(100));
  endsWith('not a database', await fails(['serve', '--port', '0', '--data', junk]));
});

test('what Kith makes in a folder that others may look into is for its owner’s eyes only', async () => {
  chmodSync(folder, 0o755);
  const { out } = await kith(['serve', '--port', '0', '--data', folder, '--json'], { until: '}' });
  expect(JSON.parse(out).address).toContain('http://127.0.0.1:');
  for (const file of readdirSync(folder)) {
    expect([file, statSync(join(folder, file)).mode & 0o077]).toEqual([file, 0]);
  }
});

test('a Kith started through an older Node stops when that is told to stop', async () => {
  const over = `import(${JSON.stringify(new URL('../../bin/hand-over.js', import.meta.url).href)})
    .then(({ handOver }) => handOver(process.execPath, process.argv.slice(1)))`;
  const kithCommand = fileURLToPath(new URL('../../bin/kith.js', import.meta.url));
  const args = ['-e', over, kithCommand, 'serve', '--port', '0', '--data', folder];
  const older = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => older.on('exit', resolve));
  const [said] = await once(older.stdout, 'data');
  const address = String(said).match(/http:\S+/)?.[0] ?? '';
  expect((await fetch(`${address}/health`)).status).toBe(200);
  older.kill('SIGTERM');
  expect(await ended).toBe(0);
  await expect(fetch(`${address}/health`)).rejects.toThrow();
});

test('a demo is not opened in the folder of a service with its own records', async () => {
  const clinic = await AClinic.open();
  const { folder: real } = clinic.kith.installation.settings;
  endsWith('holds a service', await fails(['demo', '--port', '0', '--data', real]));
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
  await clinic.close();
});

test('a database made by a newer Kith is left as it is', async () => {
  expect((await kith(['serve', '--port', '0', '--data', folder], { until: 'Kith is open' })).code).toBe(0);
  const database = new Database(join(folder, 'kith.db'));
  database.pragma('user_version = 999');
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  const before = readFileSync(join(folder, 'kith.db'));
  endsWith('made by a newer Kith', await fails(['serve', '--port', '0', '--data', folder]));
  expect(readFileSync(join(folder, 'kith.db')).equals(before)).toBe(true);
});

test('a lost key ends in one sentence, and no new key is made over it', async () => {
  await kith(['serve', '--port', '0', '--data', folder], { until: 'Kith is open' });
  rmSync(join(folder, 'kith.key'));
  endsWith('key file', await fails(['serve', '--port', '0', '--data', folder]));
  expect(readdirSync(folder)).not.toContain('kith.key');
  writeFileSync(join(folder, 'kith.key'), 'ab');
  endsWith('is damaged', await fails(['serve', '--port', '0', '--data', folder]));
});

test('another service’s key ends in one sentence, and opens nothing', async () => {
  const clinic = await AClinic.open();
  const { folder: theirs } = clinic.kith.installation.settings;
  await clinic.course(await clinic.member('Ana', ['therapist']));
  const environment = { KITH_KEY: 'ab'.repeat(32) };
  endsWith('does not open these records', await kith(['verify', '--data', theirs], { environment }));
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
  await clinic.close();
});

test('a full disk refuses the act, and everything before it stays whole', async () => {
  const clinic = await AClinic.open();
  const { db } = clinic.kith.installation;
  const ana = await clinic.member('Ana', ['therapist']);
  const { id } = await clinic.course(ana);
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + 2}`).execute(db);
  const words = 'x'.repeat(20_000);
  const statuses: number[] = [];
  let last = '';
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const answer = await ana.post(`/api/courses/${id}/acts/raiseAlarm`, { id: newId(), form: { words } });
    statuses.push(answer.status);
    last = whyAnswered(answer);
  }
  expect(statuses).toContain(507);
  expect(last).toBe('507 disk-full');
  await sql.raw('pragma max_page_count = 1000000').execute(db);
  expect(
    (await ana.post(`/api/courses/${id}/acts/raiseAlarm`, { id: newId(), form: { words } })).status,
  ).toBe(200);
  const { wrong, facts } = await verify(clinic.kith.installation);
  expect(wrong).toEqual([]);
  expect(facts).toBe(2 + statuses.filter((status) => status === 200).length);
  await clinic.close();
});

test('a failure that nobody caught ends Kith, and is told by its place and none of its words', async () => {
  const clock = new URL('../../core/days/wall-clock.ts', import.meta.url).href;
  const failing = `const { dayOf } = await import('${clock}');
    const open = () => process.listenerCount('uncaughtException') > 0;
    setInterval(() => open() && dayOf({ toString: () => 'Quendelwort' }), 50).unref();`;
  const ended = await kith(['serve', '--port', '0', '--data', join(folder, 'd')], {
    environment: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(failing)}` },
  });
  expect(ended.code).toBe(1);
  const [last = ''] = ended.out.split('\n').filter((line) => line.includes('"stopped"'));
  expect(JSON.parse(last)).toMatchObject({ level: 60, error: 'TypeError' });
  expect(last).toMatch(/"core\/days\/wall-clock\.ts:\d+ dayOf"/);
  expect(ended.out + ended.said).not.toMatch(/Quendelwort|is not a function/);
});
