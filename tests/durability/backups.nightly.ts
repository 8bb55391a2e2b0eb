import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUp } from '#server/keeping/backup.ts';
import { newIdentity } from '#server/keeping/backup-age.ts';
import { restore } from '#server/keeping/restore.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { numbersFrom, spoil } from '#tests/attacks/cut-and-flipped.ts';
import { figure } from '#tests/figures.ts';
import { kith } from './kith-command.ts';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const random = numbersFrom(seed);
const { identity, recipient } = await newIdentity();

let out: string;
const at = (name: string) => join(out, name);
/** A service with two courses and its backup, and the folder of one with a single course, to which it is restored. */
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'kith-backups-'));
  writeFileSync(at('identity'), `${identity}\n`);
  for (const [name, courses] of [
    ['new', 2],
    ['old', 1],
  ] as const) {
    const clinic = await AClinic.open();
    const ana = await clinic.member('Ana', ['therapist']);
    for (let course = 0; course < courses; course += 1) await clinic.course(ana, `Client ${course + 1}`);
    const { settings, headsFile } = clinic.kith.installation;
    if (name === 'new') await backUp(settings, at('all.backup'), { recipients: [recipient] }, new Date());
    headsFile.close();
    cpSync(settings.folder, at(name), { recursive: true });
    await clinic.close();
  }
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

test('a backup cut anywhere, or with any bit turned round, is not restored, three hundred times', async () => {
  const whole = readFileSync(at('all.backup'));
  const taken: string[] = [];
  for (let time = 0; time < 300; time += 1) {
    writeFileSync(at('spoilt.backup'), whole);
    const what = spoil(at('spoilt.backup'), random);
    const came = await restore(at('spoilt.backup'), { folder: at('empty') }, true, {
      identities: [identity],
    }).then(
      () => 'restored',
      (error: Error) => error.message,
    );
    if (!/not a whole Kith backup|does not open/.test(came)) taken.push(`${what}: ${came}`);
  }
  figure({
    fault: 'Backups cut and flipped, restores killed',
    done: `a backup cut anywhere, or one bit of it turned round, 300 times (seed ${seed})`,
    cameOfIt: `${300 - taken.length} refused in a sentence, ${taken.length} restored`,
  });
  expect(taken).toEqual([]);
});

/** Restores over the folder in a process of its own, and kills that after so many milliseconds. */
function killedRestore(folder: string, after: number): Promise<NodeJS.Signals | null> {
  const command = fileURLToPath(new URL('../../bin/kith.js', import.meta.url));
  const args = ['restore', at('all.backup'), '--data', folder, '--force', '--identity', at('identity')];
  const child = spawn(process.execPath, [command, ...args], { stdio: 'ignore' });
  setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
}

test('a restore that is killed leaves the old records or the new ones, whole', async () => {
  const began = performance.now();
  cpSync(at('old'), at('timed'), { recursive: true });
  expect(await killedRestore(at('timed'), 600_000)).toBeNull();
  const takes = performance.now() - began;
  const found: Record<string, number> = {};
  let killed = 0;
  for (let time = 0; time < 24; time += 1) {
    const folder = at(`killed-${time}`);
    cpSync(at('old'), folder, { recursive: true });
    // Most of the time goes on starting; what it does on the disk comes last.
    const by = await killedRestore(folder, takes * (0.4 + 0.6 * random()));
    if (by === 'SIGKILL') killed += 1;
    const { code, out: said } = await kith(['verify', '--data', folder, '--json']);
    const { courses } = JSON.parse(said);
    const is = `${code === 0 ? 'whole' : 'not whole'}, ${courses === 1 ? 'the old' : courses === 2 ? 'the new' : 'neither'}`;
    found[is] = (found[is] ?? 0) + 1;
  }
  figure({
    fault: 'Backups cut and flipped, restores killed',
    done: `a restore over another service’s folder, killed ${killed} times at any moment`,
    cameOfIt: Object.entries(found)
      .map(([is, times]) => `${times} ${is}`)
      .join('; '),
  });
  expect(killed).toBeGreaterThan(5);
  expect(Object.keys(found).filter((is) => !/^whole, the (old|new)$/.test(is))).toEqual([]);
});
