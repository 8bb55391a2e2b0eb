import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kithApp } from '#server/app.ts';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { exportCourse } from '#server/keeping/export-course.ts';
import { restore } from '#server/keeping/restore.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { readSettings } from '#server/settings.ts';
import { Visitor } from '#tests/a-kith.ts';

const releases = fileURLToPath(new URL('.', import.meta.url));
const of = (release: string, name: string) => join(releases, release, name);
const coursesOf = (release: string) =>
  readdirSync(of(release, 'courses')).map((file) => file.replace('.jsonl', ''));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-charts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the folder as a start of this version does, and says what it said. */
async function opened<Result>(use: (installation: Installation, said: string[]) => Promise<Result>) {
  const said: string[] = [];
  const installation = await openInstallation(readSettings({}, { folder }), {
    log: pino({ level: 'silent' }),
    tell: (words) => said.push(words),
  });
  try {
    return await use(installation, said);
  } finally {
    await closeInstallation(installation);
  }
}

const bring = (release: string) => cpSync(of(release, 'folder'), folder, { recursive: true });

/** As somebody at 0.2.0 with the file and a will would, hashing nothing anew. */
function tamperBefore(statement: string): void {
  const database = new Database(join(folder, 'kith.db'));
  const triggers = database
    .prepare<[], { name: string; sql: string }>(`select name, sql from sqlite_master where type = 'trigger'`)
    .all();
  for (const { name } of triggers) database.exec(`drop trigger ${name}`);
  expect(database.prepare(statement).run().changes).toBeGreaterThan(0);
  for (const { sql } of triggers) database.exec(sql);
  database.close();
}

test('a folder of 0.2.0 is brought over once, says so in one line, and is whole', async () => {
  bring('0.2.0');
  await opened(async (installation, said) => {
    expect(said).toEqual([
      'The records of this folder were verified and brought over to signed chains, once: 2 courses, 273 entries, all whole.',
    ]);
    expect(await verify(installation)).toMatchObject({ courses: 2, facts: 273, wrong: [], notes: [] });
    const unsealed = installation.db.selectFrom('fact').select('seq').where('sealed', 'not like', '2:%');
    expect(await unsealed.execute()).toEqual([]);
  });
  await opened(async (installation, said) => {
    expect(said).toEqual([]);
    expect((await verify(installation)).wrong).toEqual([]);
  });
});

/** The releases that the changelog names; the folder of the first is that of 0.2.0, on the same day. */
const released = [
  ...readFileSync(fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url)), 'utf8').matchAll(
    /^## (\d+\.\d+\.\d+)/gm,
  ),
].flatMap(([, version = '']) => (version === '0.1.0' ? [] : [version]));

test('each release that the changelog names has its data folder, its courses and its backup here', () => {
  const { version } = JSON.parse(
    readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
  );
  expect(released, 'a version is written into package.json with its release').toContain(version);
  const there = readdirSync(releases).filter((name) => /^\d/.test(name));
  expect(there.toSorted()).toEqual(released.toSorted());
  for (const release of released) {
    expect(readdirSync(of(release, '.')).toSorted()).toEqual(['courses', 'folder', 'kith.backup']);
    expect(coursesOf(release).length).toBeGreaterThan(1);
  }
});

const every = released.flatMap((release) => coursesOf(release).map((course) => [course, release]));
test.each(every)('course %s of %s exports to the same bytes as then', async (course, release) => {
  bring(release);
  const then = readFileSync(of(release, `courses/${course}.jsonl`), 'utf8');
  const now = await opened((installation) => exportCourse(installation, course));
  expect(now.file).toBe(then);
});

test('people of 0.2.0 sign in, and go on in their courses', async () => {
  bring('0.2.0');
  await opened(async (installation) => {
    const tom = new Visitor(kithApp(installation));
    const password = 'grey otters hum at dusk';
    expect((await tom.post('/api/sign-in', { email: 'tom@example.org', password })).status).toBe(200);
    const { body } = await tom.get<{ courses: { id: string }[] }>('/api/caseload');
    const course = coursesOf('0.2.0').at(-1);
    expect(JSON.stringify(body)).toContain(course);
    const act = { id: '01a220bf-9999-7000-8000-000000000001', form: { words: 'Rang again.' } };
    expect((await tom.post(`/api/courses/${course}/acts/raiseAlarm`, act)).status).toBe(200);
    expect(await verify(installation)).toMatchObject({ facts: 274, wrong: [] });
  });
});

test('a backup of 0.2.0 restores, and is brought over like its folder', async () => {
  expect(await restore(of('0.2.0', 'kith.backup'), { folder }, true)).toMatchObject({
    courses: 2,
    facts: 273,
    kind: 'plain',
  });
  await opened(async (installation, said) => {
    expect(said.join()).toContain('all whole');
    expect((await verify(installation)).wrong).toEqual([]);
  });
});

test('a chart of 0.2.0 that was not whole is said when it is brought over, and named from then on', async () => {
  bring('0.2.0');
  const [course] = coursesOf('0.2.0');
  tamperBefore(`update fact set type = 'ConsentRefused' where course = '${course}' and seq = 2`);
  const named = `it was not whole when it was brought over from an earlier Kith on \\d{4}-\\d\\d-\\d\\d: entry 2 was changed after it was written`;
  await opened(async (installation, said) => {
    expect(said[0]).toContain('one course was not whole before');
    expect(said[1]).toMatch(
      `Course ${course} was not whole before: entry 2 was changed after it was written`,
    );
    expect((await verify(installation)).wrong).toContainEqual({
      course,
      says: expect.stringMatching(named),
    });
  });
  await opened(async (installation, said) => {
    expect(said).toEqual([]);
    expect((await verify(installation)).wrong).toContainEqual({
      course,
      says: expect.stringMatching(named),
    });
  });
});

test('a chart of 0.2.0 whose words cannot be opened stays as it was found, and the others are brought over', async () => {
  bring('0.2.0');
  const [course, other] = coursesOf('0.2.0');
  tamperBefore(
    `update fact set sealed = (select sealed from fact where course = '${course}' and seq = 3) where course = '${course}' and seq = 2`,
  );
  await opened(async (installation, said) => {
    expect(said.join()).toContain('entry 2 cannot be unsealed');
    const { wrong } = await verify(installation);
    expect(wrong.every((one) => one.course === course)).toBe(true);
    expect(wrong.map(({ says }) => says)).toContain('where it ends is not signed by this service');
    expect((await exportCourse(installation, String(other))).file).toContain('Omar Aziz');
  });
});

test('entries cut off a chart of 0.2.0 are said', async () => {
  bring('0.2.0');
  const course = coursesOf('0.2.0').at(-1);
  tamperBefore(`delete from fact where course = '${course}' and seq = 5`);
  await opened(async (_installation, said) => {
    expect(said.join()).toContain(`Course ${course} was not whole before: its row in the lists counts`);
  });
});
