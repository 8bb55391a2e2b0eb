import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { readCourseFile } from '#interop/read-course-file.ts';
import { exportCourse } from '#server/keeping/export-course.ts';
import { importCourse } from '#server/keeping/import-course.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AKith } from '#tests/a-kith.ts';
import { inventedSheets, sheetForm } from '#tests/a-sheet-form.ts';

/** A service’s own protocol with sheets, through every door: brought as a file, written, refused by field, read, taken elsewhere. */

let clinic: AClinic;
let ana: Someone;
let leila: Someone;
let course: string;
const { id, edition, name } = sheetForm;

beforeAll(async () => {
  clinic = await AClinic.open();
  const administrator = await clinic.member('Vera', ['administrator']);
  ana = await clinic.member('Ana', ['therapist']);
  const file = JSON.stringify({ id, edition, name, extends: 'ipt 2026.1', sheets: inventedSheets });
  expect((await administrator.post('/api/protocols', { file })).status).toBe(201);
  const opened = await ana.post<{ id: string; client: string }>('/api/courses', {
    id: crypto.randomUUID(),
    client: { name: 'Leila Haddad', born: '1991-05-17' },
    protocol: { id, edition, preset: sheetForm.defaultPreset, sessions: 16, minutes: 50 },
  });
  course = opened.body.id;
  leila = await clinic.joins(opened.body.client, 'Leila');
});
afterAll(() => clinic.close());

const writes = (by: Someone, form: object) =>
  by.post(`/api/courses/${course}/acts/writeSheet`, { id: crypto.randomUUID(), form });
const seenBy = async (by: Someone) => (await by.get<CourseView>(`/api/courses/${course}`)).body.course;

test('a field that does not fit is refused at its place, by its code', async () => {
  const steps = [{ what: 'Asked her' }, { what: 'Waited', person: 'nobody' }];
  const refused = await writes(ana, { sheet: 'everything', fields: { story: 'x', steps } });
  expect(refused).toMatchObject({
    status: 422,
    body: { code: 'no-such-person', fields: [{ path: 'fields.steps.1.person', fault: 'no-such-person' }] },
  });
  expect(await writes(ana, { sheet: 'ipaf', fields: { story: 'x' } })).toMatchObject({
    status: 422,
    body: { code: 'no-such-sheet' },
  });
});

test('two who write at once lose nothing, and the client reads no field of the team', async () => {
  const fields = { story: 'Nobody asks', hunch: 'His mother' };
  expect((await writes(ana, { sheet: 'everything', fields })).status).toBe(200);
  const [entry] = (await seenBy(ana)).sheets.entries;
  const again = { sheet: 'everything', entry: entry?.id, version: 1 };
  const [first, second] = await Promise.all([
    writes(ana, { ...again, fields: { ...fields, story: 'One asks' } }),
    writes(ana, { ...again, fields: { ...fields, story: 'Another asks' } }),
  ]);
  expect([first.status, second.status].sort()).toEqual([200, 409]);
  expect((await seenBy(leila)).sheets.entries).toEqual([]);
  await clinic.does(ana, course, 'shareSheet', { entry: entry?.id, version: 2 });
  await clinic.does(leila, course, 'commentSheet', { entry: entry?.id, version: 2, words: 'Not so.' });
  const seen = JSON.stringify((await leila.get(`/api/courses/${course}`)).body);
  expect(seen).toContain('asks');
  expect(seen).not.toMatch(/His mother|A hunch|the team thinks/);
});

test('a course with sheets is exported, imported elsewhere and the same there', async () => {
  const elsewhere = await AKith.open();
  const { file } = await exportCourse(clinic.kith.installation, course);
  await importCourse(elsewhere.installation, readCourseFile(file));
  expect((await exportCourse(elsewhere.installation, course)).file).toBe(file);
  expect((await verify(elsewhere.installation)).wrong).toEqual([]);
  await elsewhere.close();
});
