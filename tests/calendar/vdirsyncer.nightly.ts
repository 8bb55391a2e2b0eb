import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Kith, startKith, withCourse } from '#tests/stories/kith.ts';

let kith: Kith;
let folder: string;
beforeAll(async () => {
  kith = await startKith();
  folder = mkdtempSync(join(tmpdir(), 'kith-vdirsyncer-'));
});
afterAll(async () => {
  await kith.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Kith answers in this process, so that it must not be held up meanwhile. */
const vdirsyncer = (...what: string[]) =>
  promisify(execFile)('vdirsyncer', ['-c', join(folder, 'config'), ...what], { timeout: 60_000 });

/** Lets vdirsyncer fetch what stands at the address, and gives back every entry as it keeps it. */
async function synced(): Promise<string[]> {
  await vdirsyncer('sync', '--force-delete');
  const kept = join(folder, 'kept');
  return readdirSync(kept).map((file) => readFileSync(join(kept, file), 'utf8'));
}

async function configured(address: string): Promise<void> {
  mkdirSync(join(folder, 'kept'), { recursive: true });
  const lines = [
    '[general]',
    `status_path = "${join(folder, 'status')}"`,
    '[pair kith]',
    'a = "here"',
    'b = "there"',
    'collections = null',
    'conflict_resolution = "b wins"',
    '[storage here]',
    'type = "filesystem"',
    `path = "${join(folder, 'kept')}"`,
    'fileext = ".ics"',
    '[storage there]',
    'type = "http"',
    `url = "${address}"`,
  ];
  writeFileSync(join(folder, 'config'), `${lines.join('\n')}\n`);
  await vdirsyncer('discover');
}

test('a calendar that others wrote reads the hours, and follows one that is moved and one that is cancelled', async () => {
  const { therapist, id: course } = await withCourse(kith);
  const at = (day: number, hour = 10) => `${new Date().getFullYear() + 1}-02-0${day}T${hour}:00`;
  const does = (name: string, form: object) => therapist.act(course, { name, id: crypto.randomUUID(), form });
  const { act: first } = await does('bookSession', { at: at(1), minutes: 50 });
  const { act: second } = await does('bookSession', { at: at(2), minutes: 50 });
  await configured((await therapist.post<{ address: string }>('calendar', {})).address);
  const before = await synced();
  expect(before).toHaveLength(2);
  expect(before.join()).not.toMatch(/Leila|therap/i);
  await does('moveSession', { appointment: first, to: at(3, 11), why: 'Train' });
  await does('cancelSession', { appointment: second, why: 'Ill' });
  const after = await synced();
  // It gives each entry a UID of its own, by what stands there: what it kept before is gone.
  const entries = after
    .toSorted()
    .map((entry) => [/DTSTART:(\w+)/.exec(entry)?.[1]?.slice(4), /STATUS:(\w+)/.exec(entry)?.[1]]);
  expect(entries).toHaveLength(2);
  expect(entries).toContainEqual(['0203T110000Z', 'CONFIRMED']);
  expect(entries).toContainEqual(['0202T100000Z', 'CANCELLED']);
});
