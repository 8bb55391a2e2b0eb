import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { readCourseFile } from '#interop/read-course-file.ts';
import { everCalled, readClientRow } from '#server/accounts/clients.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { courseKey } from '#server/courses/course-key.ts';
import { unseal } from '#server/db/seal.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, entryOf } from '#tests/groups/at-work.ts';
import { exportCourse } from './export-course.ts';
import { importCourse } from './import-course.ts';
import { layMovedToRest } from './moved-course.ts';

/** Femi, who was called Ola before, is erased; what a leader wrote of her in Efua’s course stands there for ever. */
let clinic: AClinic;
let dayra: Someone;
let efua: Someone;
let max: Someone;
let group: AGroupAtWork;
let course: string;

beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['therapist']);
  max = await clinic.member('Max', ['manager']);
  group = await AGroupAtWork.of(clinic, dayra, ['Efua Adjei', 'Ola Quillwort', 'Gifty Boateng', 'Halima']);
  const [first = '', second = ''] = group.courses;
  course = first;
  efua = await clinic.joins(group.clients[0] ?? '', 'Efua');
  const put = (name: string) => dayra.put(`/api/clients/${group.clients[1]}`, { name });
  expect((await put('Femi Van der Quillwort-Sanne')).status).toBe(200);
  const options = ['Ask Femi’s aunt', 'Go with QUILLWORT', 'as OLA said', 'Ring Halima'];
  const members = group.courses.map((one) => entryOf(one, one === course ? { options, task: 'femi' } : {}));
  await group.meets(dayra, { members });
  expect(second).not.toBe('');
});
afterAll(() => clinic.close());

const names = /femi|quillwort|ola\b|sanne/i;

test('whoever was renamed many times stays unnamed by every name that they ever had', async () => {
  const { db, master } = clinic.kith.installation;
  const gifty = group.clients[2] ?? '';
  for (let n = 1; n <= 12; n += 1)
    expect((await dayra.put(`/api/clients/${gifty}`, { name: `Gifty Number ${n}` })).status).toBe(200);
  const row = await readClientRow(db, gifty);
  expect(row && everCalled(master, row)).toContain('Gifty Boateng');
});

/** All that somebody reads of the course, its file too. */
async function readBy(whose: Someone): Promise<string> {
  const ways = ['', '/record', '/record?drafts=last'];
  const answers = await Promise.all(ways.map((way) => whose.get<CourseView>(`/api/courses/${course}${way}`)));
  expect(answers.map(({ status }) => status)).toEqual(ways.map(() => 200));
  return JSON.stringify(answers.map(({ body }) => body));
}

async function keptIn(one: string): Promise<string[] | undefined> {
  const { db } = clinic.kith.installation;
  const row = await db.selectFrom('unnamed').selectAll().where('course', '=', one).executeTakeFirst();
  const known = await readCourseRow(clinic.kith.installation, one);
  if (!row || !known) return undefined;
  return JSON.parse(unseal(courseKey(clinic.kith.installation, known), `unnamed/${one}`, row.words));
}

async function erases(client: string): Promise<void> {
  expect((await dayra.post(`/api/clients/${client}/erasure`, { reason: 'mistake', law: true })).status).toBe(
    201,
  );
  expect((await max.post(`/api/clients/${client}/erasure/confirm`)).status).toBe(200);
}

test('a member who was erased stays unnamed in the courses of the others, in every word they were called by there', async () => {
  const before = await readBy(efua);
  expect(before).not.toMatch(names);
  await erases(group.clients[1] ?? '');
  const after = await readBy(efua);
  expect(after).not.toMatch(names);
  for (const text of ['Ask [a member] aunt', 'Go with [a member]', 'as [a member] said', 'Ring [a member]'])
    expect(after).toContain(text);
  // Whoever leads the group reads it as it was written.
  expect(await readBy(dayra)).toContain('Ask Femi’s aunt');
});

/** A file as it is taken out, whatever it is written in. */
async function fileOf(kith: AClinic['kith'], whose: Someone, path: string): Promise<string> {
  const answer = await kith.app.request(path, { headers: { cookie: whose.cookie, host: 'localhost' } });
  expect(answer.status, path).toBe(200);
  return answer.text();
}

test('what is taken out of figures as a file names her nowhere', async () => {
  for (const path of ['/api/programme/csv', '/api/programme/dhis2', '/api/service/csv'])
    expect(await fileOf(clinic.kith, max, path)).not.toMatch(names);
});

test('kept of her name is what stands in that course, under its key alone, and nothing in a course that does not name her', async () => {
  expect(await keptIn(course)).toEqual(['Femi', 'OLA', 'QUILLWORT']);
  expect(await keptIn(group.courses[2] ?? '')).toBeUndefined();
  const { db } = clinic.kith.installation;
  const { words } = await db.selectFrom('unnamed').selectAll().executeTakeFirstOrThrow();
  expect(words).not.toMatch(names);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});

test('what is written in the group of who was erased, by a word that stands in a member’s course, is kept without it', async () => {
  const view = await group.does(dayra, 'agreeRules', { rules: ['We go on as Femi would'], version: 0 });
  expect(JSON.stringify(view)).toContain('We go on as [a member] would');
});

test('what was written down by another hand than Kith’s is found, and masks nobody', async () => {
  const { db } = clinic.kith.installation;
  const { words } = await db.selectFrom('unnamed').selectAll().executeTakeFirstOrThrow();
  const put = (changed: string) => db.updateTable('unnamed').set({ words: changed }).execute();
  await put(`${words.slice(0, -8)}AAAAAAA=`);
  expect((await efua.get(`/api/courses/${course}`)).status).toBe(200);
  expect((await verify(clinic.kith.installation)).wrong).not.toEqual([]);
  await put(words);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});

test('a course that is brought to another service names no other member there either, to nobody, and after it was brought on', async () => {
  const { file } = await exportCourse(clinic.kith.installation, course);
  const brought = readCourseFile(file);
  expect(brought.header.unnamed).toEqual(['Femi', 'Halima', 'OLA', 'QUILLWORT']);
  const there = await AClinic.open();
  const omar = await there.member('Omar', ['therapist']);
  await importCourse(there.kith.installation, brought, omar.id);
  const hers = await there.joins(brought.header.client.id, 'Efua');
  for (const whose of [hers, omar]) {
    const read = await readBy(whose);
    expect(read).not.toMatch(names);
    expect(read).toContain('Ring [a member]');
  }
  const taken = await fileOf(there.kith, omar, `/api/courses/${course}/export`);
  expect(taken).not.toMatch(names);
  expect(taken).toContain('Ring [a member]');
  const again = readCourseFile((await exportCourse(there.kith.installation, course)).file);
  expect(again.header.unnamed).toEqual(brought.header.unnamed);
  expect((await verify(there.kith.installation)).wrong).toEqual([]);
  await there.close();
});

test('whoever moves to another service stays unnamed too, and with a course goes what was kept in it', async () => {
  const { installation } = clinic.kith;
  const file = readCourseFile((await exportCourse(installation, group.courses[3] ?? '')).file);
  await layMovedToRest(installation, { ...file, to: 'Alder House' });
  expect(await keptIn(course)).toEqual(['Femi', 'Halima', 'OLA', 'QUILLWORT']);
  expect(await readBy(efua)).toContain('Ring [a member]');
  await erases(group.clients[0] ?? '');
  expect(await installation.db.selectFrom('unnamed').selectAll().execute()).toEqual([]);
  expect((await verify(installation)).wrong).toEqual([]);
});
