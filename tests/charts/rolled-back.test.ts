import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { backUp } from '#server/keeping/backup.ts';
import { newIdentity } from '#server/keeping/backup-age.ts';
import { exportCourse } from '#server/keeping/export-course.ts';
import { restore } from '#server/keeping/restore.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { readSettings } from '#server/settings.ts';

const release = fileURLToPath(new URL('0.2.0', import.meta.url));
const before = join(release, 'kith.backup');
const courses = readdirSync(join(release, 'courses')).map((file) => file.replace('.jsonl', ''));
const then = (course: string) => readFileSync(join(release, 'courses', `${course}.jsonl`), 'utf8');
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'kith-rolled-back-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

/** Opens a folder as this version does: it verifies, and each of its courses says what it said then. */
async function isAsThen(folder: string): Promise<void> {
  const installation = await openInstallation(readSettings({}, { folder }), {
    log: pino({ level: 'silent' }),
  });
  try {
    expect(await verify(installation)).toMatchObject({ courses: 2, facts: 273, wrong: [] });
    for (const course of courses) expect((await exportCourse(installation, course)).file).toBe(then(course));
  } finally {
    await closeInstallation(installation);
  }
}

const versionOf = (file: string) => {
  const database = new Database(file, { readonly: true });
  const version = Number(database.pragma('user_version', { simple: true }));
  const facts = Number(database.prepare('select count(*) from fact').pluck().get());
  database.close();
  return { version, facts };
};

test('an upgrade from 0.2.0 loses nothing, and the backup of before is the way back: as 0.2.0 wrote it, of its own version', async () => {
  const folder = join(out, 'data');
  cpSync(join(release, 'folder'), folder, { recursive: true });
  const [old, wasBackup] = [versionOf(join(folder, 'kith.db')), digest(before)];
  await isAsThen(folder);
  expect(versionOf(join(folder, 'kith.db')).version).toBeGreaterThan(old.version);
  expect(versionOf(before)).toEqual(old);
  const back = join(out, 'back');
  await restore(before, { folder: back }, false);
  expect(versionOf(join(back, 'kith.db'))).toEqual(old);
  await isAsThen(back);
  expect(digest(before)).toBe(wasBackup);
});

test('a backup made after the upgrade restores all that came over', async () => {
  const folder = join(out, 'data');
  cpSync(join(release, 'folder'), folder, { recursive: true });
  await isAsThen(folder);
  const { identity, recipient } = await newIdentity();
  const file = join(out, 'after.backup');
  await backUp({ folder }, file, { recipients: [recipient] }, new Date());
  const back = join(out, 'back');
  await restore(file, { folder: back }, false, { identities: [identity] });
  await isAsThen(back);
});
