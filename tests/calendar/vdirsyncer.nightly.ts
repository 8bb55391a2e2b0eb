import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Lets vdirsyncer fetch what stands at the address, and gives back every entry as it keeps it. */
function synced(): string[] {
  const ran = spawnSync('vdirsyncer', ['-c', join(folder, 'config'), 'sync', '--force-delete'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect([ran.status, ran.stderr]).toEqual([0, expect.any(String)]);
  const kept = join(folder, 'kept');
  return readdirSync(kept).map((file) => readFileSync(join(kept, file), 'utf8'));
}

function configured(address: string): void {
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
  const found = spawnSync('vdirsyncer', ['-c', join(folder, 'config'), 'discover'], {
    encoding: 'utf8',
    input: 'y\n',
    timeout: 60_000,
  });
  expect([found.status, found.stderr]).toEqual([0, expect.any(String)]);
}

test('a calendar that others wrote reads the hours, and follows one that is moved and one that is cancelled', async () => {
  const { therapist, id: course } = await withCourse(kith);
  const at = (day: number, hour = 10) => `${new Date().getFullYear() + 1}-02-0${day}T${hour}:00`;
  const does = (name: string, form: object) => therapist.act(course, { name, id: crypto.randomUUID(), form });
  const { act: first } = await does('bookSession', { at: at(1), minutes: 50 });
  const { act: second } = await does('bookSession', { at: at(2), minutes: 50 });
  configured((await therapist.post<{ address: string }>('calendar', {})).address);
  const before = synced();
  expect(before).toHaveLength(2);
  expect(before.join()).not.toMatch(/Leila|therap/i);
  await does('moveSession', { appointment: first, to: at(3, 11), why: 'Train' });
  await does('cancelSession', { appointment: second, why: 'Ill' });
  const after = synced();
  const of = (appointment: string) => after.find((entry) => entry.includes(`UID:${appointment}@kith`)) ?? '';
  expect(after).toHaveLength(2);
  expect(of(first)).toMatch(/DTSTART:\d{4}0203T110000Z/);
  expect(of(second)).toContain('STATUS:CANCELLED');
});
