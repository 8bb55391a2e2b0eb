import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { AKith } from '#tests/a-kith.ts';
import { compiled, kith } from './kith-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const database = () => join(folder, 'kith.db');
const log = () => join(folder, 'kith.db-wal');

/** A clinic in the folder, closed again. @returns its therapist and a course */
async function begin(): Promise<{ therapist: string; course: string }> {
  const installation = await openInstallation(readSettings({}, { folder }), {
    log: pino({ level: 'silent' }),
  });
  const clinic = new AClinic(new AKith(installation, folder, { at: Date.now() }));
  await clinic.kith.named();
  const ana = await clinic.member('Ana', ['therapist']);
  const { id: course } = await clinic.course(ana);
  await closeInstallation(installation);
  return { therapist: ana.id, course };
}

/** Writes as fast as it can in a process of its own, and kills that once so many acts were acknowledged. */
function writeAndKill(therapist: string, course: string, acts: number): Promise<number> {
  const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(process.execPath, [writer, folder, therapist, course], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  let acknowledged = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line !== 'ready') acknowledged += 1;
    if (acknowledged === acts) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.on('close', () => resolve(acknowledged)));
}

const entries = () => JSON.parse(readFileSync(join(folder, 'kith.checkpoints'), 'utf8').split('\n')[0] ?? '');

test('a log that is lost after a kill is found out, and named, before and after Kith is started again', async () => {
  const { therapist, course } = await begin();
  expect(entries().courses).toBe(1);
  const acknowledged = await writeAndKill(therapist, course, 200);
  expect(acknowledged).toBeGreaterThanOrEqual(200);
  expect(statSync(log()).size).toBeGreaterThan(0);
  rmSync(log());
  const found = await kith(['verify', '--data', folder, '--json']);
  expect(found.code).toBe(3);
  const { facts, wrong } = JSON.parse(found.out);
  expect(facts).toBeLessThan(acknowledged);
  expect(wrong).toContainEqual({ course, says: expect.stringMatching(/entries \d+ to \d+ are missing/) });
  const served = await kith(['serve', '--port', '0', '--data', folder], { until: 'Kith is open' });
  expect(served.out).toContain('There is less here than there was');
  await writeAndKill(therapist, course, 5);
  const again = await kith(['verify', '--data', folder]);
  expect([again.code, again.out]).toEqual([3, expect.stringContaining(`Course ${course}: entr`)]);
}, 180_000);

test('a log that is kept after a kill loses nothing, and verify says so', async () => {
  const { therapist, course } = await begin();
  const acknowledged = await writeAndKill(therapist, course, 200);
  expect(existsSync(log())).toBe(true);
  const found = await kith(['verify', '--data', folder, '--json']);
  expect([found.code, JSON.parse(found.out).wrong]).toEqual([0, []]);
  expect(JSON.parse(found.out).facts).toBeGreaterThanOrEqual(acknowledged);
}, 180_000);

test('a database of which the log held everything is not taken for a new one', async () => {
  const child = kith(['serve', '--port', '0', '--data', folder], { until: 'Kith is open', kill: 'SIGKILL' });
  await child;
  expect(existsSync(log())).toBe(true);
  rmSync(log());
  for (const command of [['verify'], ['serve', '--port', '0']]) {
    const { code, out, said } = await kith([...command, '--data', folder]);
    expect(code).not.toBe(0);
    expect(out + said).toContain('is gone or empty');
  }
  rmSync(database());
  const gone = await kith(['serve', '--port', '0', '--data', folder]);
  expect([gone.code, gone.said]).toEqual([1, expect.stringContaining('is gone or empty')]);
}, 180_000);
