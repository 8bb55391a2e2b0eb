import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCourseFile } from '#interop/read-course-file.ts';
import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AKith } from '#tests/a-kith.ts';
import { testOfTheFile } from '#tests/postgres/test-of-the-file.ts';
import { eraseClient } from './erase-client.ts';
import { exportCourse } from './export-course.ts';
import { importCourse } from './import-course.ts';
import { layMovedToRest } from './moved-course.ts';

/** A course that another service has is laid to rest here, and only where that service has all of it. */

let clinic: AClinic;
let ana: Someone;
let course: string;
let client: string;
beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  ({ id: course, client } = await clinic.course(ana, 'Quillwort Haddad'));
  await clinic.does(ana, course, 'keepPrivateNote', { text: 'Tired today.' });
});
afterEach(() => clinic.close());

const exported = async (kith: AKith, which = course) =>
  readCourseFile((await exportCourse(kith.installation, which)).file);
const moves = async (file: Awaited<ReturnType<typeof exported>>) =>
  layMovedToRest(clinic.kith.installation, { ...file, to: 'Alder House' });
const here = async () => (await ana.get(`/api/courses/${course}`)).status;

testOfTheFile(
  'it is gone here once the other service has it, with who its client was, and verify knows where it went',
  async () => {
    const { installation } = clinic.kith;
    const leila = await clinic.joins(client, 'Quillwort');
    await ana.get(`/api/courses/${course}`);
    const other = (await clinic.course(ana, 'Omar Aziz')).id;
    const erased = await clinic.course(ana, 'Joel Baptiste');
    const { line } = await writeCheckpoint(installation);
    const alder = await AKith.open();
    try {
      await alder.named();
      await importCourse(alder.installation, await exported(clinic.kith));
      expect(await moves(await exported(alder))).toEqual({ facts: 2, client: 'gone' });
    } finally {
      await alder.close();
    }
    await eraseClient(installation, {
      client: erased.client,
      askedBy: ana.id,
      by: ana.id,
      reason: 'mistake',
    });
    expect(await here()).toBe(404);
    expect((await leila.get('/api/here')).body.me).toBeNull();
    const bytes = ['kith.db', 'kith.db-wal'].map((name) =>
      readFileSync(join(installation.settings.folder, name)).toString('latin1'),
    );
    expect(bytes.some((one) => one.includes('Quillwort'))).toBe(false);
    const told = (await clinic.kith.letters()).filter(({ text }) => text.includes('Alder House'));
    expect(told.map(({ to }) => to).sort()).toEqual(['ana@example.org', 'helena@example.org']);
    expect(JSON.stringify(told)).not.toContain(course);

    const lines = new Map([[1, { checkpoint: line }]]);
    for (const elsewhere of [undefined, { name: 'elsewhere', isThere: true, file: '', lines }]) {
      const { wrong, notes } = await verify(installation, () => {}, elsewhere);
      expect(wrong).toEqual([]);
      expect(notes.toSorted()).toEqual(
        [
          `Course ${course} was moved away to Alder House, and its tombstone stands`,
          `Course ${erased.id} was erased, and its tombstone stands`,
        ].toSorted(),
      );
    }
    expect((await ana.get(`/api/courses/${other}`)).status).toBe(200);
  },
);

test('the audit says where it went, and shows nobody', async () => {
  const helena = clinic.kith.visitor();
  await helena.post('/api/sign-in', { email: 'helena@example.org', password: 'grey otters hum at dusk' });
  await moves(await exported(clinic.kith));
  const { body } = await helena.get<{ lines: object[] }>('/api/audit?kind=records');
  expect(body.lines[0]).toMatchObject({
    what: 'course-moved',
    who: { is: 'machine' },
    about: { is: 'gone' },
    tells: { course, to: 'Alder House' },
  });
});

test('it stays where the file lacks an entry, holds another, is of a course that is not here, or an alarm waits', async () => {
  const before = await exported(clinic.kith);
  await clinic.does(ana, course, 'keepPrivateNote', { text: 'One more.' });
  await expect(moves(before)).rejects.toMatchObject({ code: 'not-all-in-file' });
  const whole = await exported(clinic.kith);
  const [first, ...rest] = whole.facts;
  const changed = rest.map((fact, at) => (at === 0 ? { ...fact, data: { text: 'Other words' } } : fact));
  await expect(moves({ ...whole, facts: first ? [first, ...changed] : [] })).rejects.toMatchObject({
    code: 'not-all-in-file',
  });
  const elsewhere = { ...whole.header, course: 'another' };
  await expect(moves({ ...whole, header: elsewhere })).rejects.toMatchObject({ code: 'not-here' });
  await clinic.does(ana, course, 'raiseAlarm', { words: 'Sounded flat.' });
  await expect(exported(clinic.kith).then(moves)).rejects.toMatchObject({ code: 'alarm-waits' });
  expect(await here()).toBe(200);
  expect((await verify(clinic.kith.installation)).notes).toEqual([]);
});

test('a client who has another course here stays, with their account and what belongs to that course', async () => {
  const leila = await clinic.joins(client, 'Quillwort');
  const { installation } = clinic.kith;
  const row = await installation.db.selectFrom('client').selectAll().where('id', '=', client).execute();
  expect(row).toHaveLength(1);
  const again = await exported(clinic.kith);
  const more = {
    ...again,
    header: { ...again.header, course: 'second' },
    facts: again.facts.map((fact) => ({ ...fact, course: 'second', act: `second-${fact.act}` })),
  };
  await importCourse(installation, more);
  expect(await moves(again)).toEqual({ facts: 2, client: 'stays' });
  expect(await here()).toBe(404);
  expect((await leila.get('/api/courses/second')).status).toBe(200);
  expect((await verify(installation)).wrong).toEqual([]);
});
