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

test('a course with sheets, a diary, somebody beside, a meeting, a focus and its own protocol goes on elsewhere as it was', async () => {
  const does = (act: string, form: object, by = ana) => clinic.does(by, course, act, form);
  await does('offerTracker', { tracker: 'srm-5' });
  await does('setTrackerTarget', { tracker: 'srm-5', targets: { sleep: 8 } });
  const { today } = (await ana.get<CourseView>(`/api/courses/${course}`)).body;
  await does('noteTracker', { tracker: 'srm-5', day: today, fields: { sleep: 4 } }, leila);
  const inAMonth = new Date(Date.parse(today) + 30 * 86_400_000).toISOString().slice(0, 10);
  const carmen = await does('addPerson', { displayName: 'Carmen', role: 'friend' }, leila);
  const mother = await does('bringBeside', { role: 'partner', name: 'Vera', tie: 'her wife' });
  for (const whose of ['client', 'self'])
    await does('recordBesideConsent', {
      beside: mother,
      whose,
      to: ['meetings', 'sharing'],
      how: 'spoken',
      mayShare: ['meeting_times'],
    });
  const meeting = { which: 'other', minutes: 50, with: [mother], clientThere: 'there', why: 'To plan' };
  await does('planMeeting', { ...meeting, at: `${inAMonth}T10:00` });
  await does('chooseFocus', {
    area: 'role_transition',
    people: [carmen],
    why: 'The move.',
    oldRole: 'There',
    newRole: 'Here',
  });
  const elsewhere = await AKith.open();
  const { file } = await exportCourse(clinic.kith.installation, course);
  for (const type of [
    'ProtocolBrought',
    'SheetWritten',
    'SheetCommented',
    'TrackerNoted',
    'BesideBrought',
    'MeetingPlanned',
    'FocusChosen',
  ])
    expect(file).toContain(`"${type}"`);
  await elsewhere.named();
  const there = new AClinic(elsewhere);
  const tom = await there.member('Tom', ['therapist']);
  await importCourse(elsewhere.installation, readCourseFile(file), tom.id);
  const afterwards = (await exportCourse(elsewhere.installation, course)).file.split('\n');
  expect(afterwards.slice(1, -3)).toEqual(file.split('\n').slice(1, -2));
  const seen = (await tom.get<CourseView>(`/api/courses/${course}`)).body;
  const was = await seenBy(ana);
  for (const chapter of ['sheets', 'trackers', 'beside', 'meetings', 'focus', 'protocolFollowed'] as const)
    expect(seen.course[chapter]).toEqual(was[chapter]);
  expect(seen.acts).toContain('writeSheet');
  await there.does(tom, course, 'writeSheet', {
    sheet: 'everything',
    entry: was.sheets.entries[0]?.id,
    version: 2,
    fields: { story: 'Here too' },
  });
  await there.does(tom, course, 'noteTracker', { tracker: 'srm-5', day: today, fields: { sleep: 5 } });
  expect((await verify(elsewhere.installation)).wrong).toEqual([]);
  await elsewhere.close();
});
