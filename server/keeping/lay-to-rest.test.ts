import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCourseFile } from '#interop/read-course-file.ts';
import { oneService } from '#server/db/tables.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { pastTriggers } from '#tests/attacks/past-triggers.ts';
import { testOfTheFile } from '#tests/postgres/test-of-the-file.ts';
import { exportCourse } from './export-course.ts';
import { importCourse } from './import-course.ts';
import { layToRest } from './lay-to-rest.ts';

let clinic: AClinic;
let ana: Someone;
let course: string;
beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  course = (await clinic.course(ana)).id;
  await clinic.does(ana, course, 'keepPrivateNote', { text: 'Tired today.' });
});
afterEach(() => clinic.close());

const erase = () =>
  layToRest(clinic.kith.installation, course, {
    what: 'erased',
    by: ana.id,
    why: 'The client asked for it.',
  });
const said = async () => (await verify(clinic.kith.installation)).wrong.map(({ says }) => says).join('; ');

testOfTheFile(
  'a course that was erased opens for nobody, and its key is in no byte of the folder',
  async () => {
    const { db, settings } = clinic.kith.installation;
    await ana.get(`/api/courses/${course}`);
    const { key } = await db
      .selectFrom('course')
      .select('key')
      .where('id', '=', course)
      .executeTakeFirstOrThrow();
    const bytes = () =>
      ['kith.db', 'kith.db-wal', 'kith.checkpoints'].map((name) => readFileSync(join(settings.folder, name)));
    expect(bytes().some((one) => one.includes(key))).toBe(true);
    expect(await erase()).toBe(true);
    expect(bytes().some((one) => one.includes(key))).toBe(false);
    expect((await ana.get(`/api/courses/${course}`)).status).toBe(404);
    expect(await erase()).toBe(false);
  },
);

test('verify accepts its tombstone, counts its sealed entries, and says so', async () => {
  await erase();
  expect(await verify(clinic.kith.installation)).toMatchObject({
    courses: 0,
    facts: 2,
    wrong: [],
    notes: [`Course ${course} was erased, and its tombstone stands`],
  });
});

testOfTheFile('the entries of an erased course are still checked, though nobody can open them', async () => {
  const { db } = clinic.kith.installation;
  await erase();
  await pastTriggers(db, `update fact set type = 'NoteSigned' where course = '${course}' and seq = 2`);
  expect(await said()).toContain('entry 2 was changed after it was written');
  await pastTriggers(db, `delete from fact where course = '${course}' and seq = 2`);
  expect(await said()).toContain('where it ends is not signed by this service');
});

testOfTheFile('a tombstone that was taken out is missed', async () => {
  const { db } = clinic.kith.installation;
  await erase();
  await pastTriggers(
    db,
    `delete from entry where chain = 'course' and seq = (select max(seq) from entry where chain = 'course')`,
  );
  expect(await said()).toContain('it has entries and no row in the lists');
});

testOfTheFile('a course that moved away may leave with its entries, and nothing more', async () => {
  const { db } = clinic.kith.installation;
  const why = 'Moved to Alder House.';
  await layToRest(clinic.kith.installation, course, { what: 'moved', by: ana.id, why });
  expect(await said()).toBe('');
  await pastTriggers(db, `delete from fact where course = '${course}'`);
  expect(await said()).toBe('');
  const other = (await clinic.course(ana, 'Omar Aziz')).id;
  await pastTriggers(db, `delete from fact where course = '${other}'`);
  expect(await said()).toContain('counts 1 entries, and there are 0');
});

test('a course is not imported over its own tombstone', async () => {
  const { installation } = clinic.kith;
  const { file } = await exportCourse(installation, course);
  await erase();
  await expect(importCourse(installation, readCourseFile(file))).rejects.toThrow(
    'was erased or has moved away',
  );
  const rows = await installation.db
    .selectFrom('course')
    .select('id')
    .where('service', '=', oneService)
    .execute();
  expect(rows).toEqual([]);
});
