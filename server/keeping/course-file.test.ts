import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CourseView, RecordAnswer } from '#core/api-answers/courses.ts';
import { sha256 } from '#interop/course-file.ts';
import { readCourseFile } from '#interop/read-course-file.ts';
import { oneService } from '#server/db/tables.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AKith } from '#tests/a-kith.ts';
import { exportCourse } from './export-course.ts';
import { importCourse } from './import-course.ts';
import { verify } from './verify/verify.ts';

let clinic: AClinic;
let elsewhere: AKith;
let ana: Someone;
let course: string;
let file: string;

beforeEach(async () => {
  clinic = await AClinic.open();
  elsewhere = await AKith.open();
  ana = await clinic.member('Ana', ['therapist']);
  course = (await clinic.course(ana)).id;
  await clinic.does(ana, course, 'raiseAlarm', { words: 'Heard “I can’t” on the telephone.\nTwice.' });
  await clinic.does(ana, course, 'keepPrivateNote', { text: 'Ruhig bleiben. 🙂' });
  file = (await exportCourse(clinic.kith.installation, course)).file;
});
afterEach(() => Promise.all([clinic.close(), elsewhere.close()]));

test('a course exported, imported into an empty service and exported again is the same bytes', async () => {
  await importCourse(elsewhere.installation, readCourseFile(file));
  expect(await exportCourse(elsewhere.installation, course)).toEqual({ file, facts: 3 });
  expect((await verify(elsewhere.installation)).wrong).toEqual([]);
});

test('an author who is not here becomes a member who has left, with their name', async () => {
  await importCourse(elsewhere.installation, readCourseFile(file));
  const members = await elsewhere.installation.db.selectFrom('member').selectAll().execute();
  expect(members).toMatchObject([{ person: ana.id, name: 'Ana', roles: '[]', state: 'left' }]);
});

test('a course imported for a therapist is handed to them, and they can read it', async () => {
  const other = new AClinic(elsewhere);
  await elsewhere.named();
  const mia = await other.member('Mia', ['therapist']);
  await importCourse(elsewhere.installation, readCourseFile(file), mia.id);
  const seen = await mia.get<{ client: { name: string } }>(`/api/courses/${course}`);
  expect(seen.status).toBe(200);
  expect(seen.body.client.name).toBe('Leila Haddad');
  const { body } = await mia.get<{ facts: { type: string }[] }>(`/api/courses/${course}/record`);
  expect(body.facts.at(-1)?.type).toBe('CourseTransferred');
  expect((await verify(elsewhere.installation)).wrong).toEqual([]);
});

test('given to somebody here, it gains one entry and one name, and its client’s entries stay theirs and bear their name', async () => {
  const { id, client } = await clinic.course(ana, 'Omar Aziz');
  const ruth = await clinic.member('Ruth', ['supervisor']);
  await clinic.supervises(ruth, ana);
  const omar = await clinic.joins(client, 'Omar');
  await clinic.does(omar, id, 'raiseAlarm', { words: 'I cannot go on' });
  const moment = await clinic.does(omar, id, 'keepMoment', { happened: 'He rang', mood: 6 });
  await clinic.does(omar, id, 'addPerson', { displayName: 'Aaron', role: 'friend' });
  await clinic.does(ruth, id, 'keepPrivateNote', { text: 'To ask Ana about.' });
  const before = readCourseFile((await exportCourse(clinic.kith.installation, id)).file);
  await elsewhere.named();
  const there = new AClinic(elsewhere);
  const mia = await there.member('Mia', ['therapist']);
  await importCourse(elsewhere.installation, before, mia.id);
  const after = readCourseFile((await exportCourse(elsewhere.installation, id)).file);
  expect(after.facts.slice(0, -1)).toEqual(before.facts);
  expect(after.facts.at(-1)).toMatchObject({ type: 'CourseTransferred', data: { to: mia.id } });
  expect(after.header.people).toHaveLength(before.header.people.length + 1);
  const recordOf = async (who: Someone) => (await who.get<RecordAnswer>(`/api/courses/${id}/record`)).body;
  // Of what she does not see, the supervisor’s note is counted, and nothing that the client keeps to himself.
  const { facts, withheld } = await recordOf(mia);
  expect(withheld).toBe(1);
  expect(JSON.stringify(facts)).not.toContain('To ask');
  const added = { type: 'PersonAdded', by: { name: 'Omar Aziz' }, client: 'whole' };
  const alarm = { type: 'AlarmRaised', by: { name: 'Omar Aziz' } };
  expect(facts).toMatchObject([{ type: 'CourseOpened' }, alarm, added, { type: 'CourseTransferred' }]);
  // With another account he sees what he said of his safety, and shares what he had kept.
  const omarThere = await there.joins(client, 'Omar');
  const again = await recordOf(omarThere);
  expect(JSON.stringify(again.facts)).toContain('He rang');
  expect(again.facts.map(({ by }) => by.name)).toEqual(['Ana', ...Array(3).fill('Omar Aziz'), 'Mia']);
  const seen = (await omarThere.get<CourseView>(`/api/courses/${id}`)).body.course;
  expect(seen.risk.alarms).toMatchObject([{ source: 'client', words: 'I cannot go on' }]);
  await there.does(omarThere, id, 'shareMoment', { link: moment });
  expect(JSON.stringify((await recordOf(mia)).facts)).toContain('He rang');
});

test('struck-out entries and a name written from right to left come back as they were', async () => {
  const omar = (await clinic.course(ana, '‏عمر الراشدي‏ 👩‍👩‍👧')).id;
  const act = await clinic.does(ana, omar, 'raiseAlarm', { words: '\u202eabc \u0000 “x” \n\t 🙂' });
  const wrong = await clinic.does(ana, omar, 'keepPrivateNote', { text: 'Wrong course.' });
  await clinic.does(ana, omar, 'strikeOut', { act: wrong, why: 'Meant for another.' });
  const { file: whole } = await exportCourse(clinic.kith.installation, omar);
  expect(whole).toContain('FactStruckOut');
  expect(whole).toContain(act);
  await importCourse(elsewhere.installation, readCourseFile(whole));
  expect((await exportCourse(elsewhere.installation, omar)).file).toBe(whole);
  expect((await verify(elsewhere.installation)).wrong).toEqual([]);
});

test('a diary leaves with its course, with what was aimed at, put right and wished for, and is the same elsewhere', async () => {
  const { id, client } = await clinic.course(ana, 'Leila Haddad', '2026-01-13');
  const leila = await clinic.joins(client, 'Leila');
  const note = (fields: object) =>
    clinic.does(leila, id, 'noteTracker', { tracker: 'srm-5', day: '2026-02-02', fields });
  await clinic.does(ana, id, 'offerTracker', { tracker: 'srm-5', words: 'Your days.' }, '2026-02-01');
  await clinic.does(ana, id, 'setTrackerTarget', { tracker: 'srm-5', targets: { sleep: 8, toBed: '23:00' } });
  await note({ sleep: 4, toBed: { at: '00:30', people: 0 } });
  await note({ sleep: 6.5, toBed: { at: '00:30', people: 0 } });
  await clinic.does(leila, id, 'setTrackerReminder', { tracker: 'srm-5', reminds: 'by_mail', at: '20:00' });
  const { file: whole } = await exportCourse(clinic.kith.installation, id);
  await elsewhere.named();
  const mia = await new AClinic(elsewhere).member('Mia', ['therapist']);
  await importCourse(elsewhere.installation, readCourseFile(whole), mia.id);
  const trackers = async (who: Someone) =>
    (await who.get<CourseView>(`/api/courses/${id}`)).body.course.trackers;
  const [there, here] = [await trackers(mia), await trackers(ana)];
  expect(there).toEqual(here);
  expect(there.kept[0]?.notes.map(({ fields }) => fields.sleep)).toEqual([4, 6.5]);
  expect(there.kept[0]?.reminder).toMatchObject({ at: '20:00' });
});

test('a file that does not say who its client is brings nothing', async () => {
  const nameless = forged((lines) =>
    lines.map((line, n) => (n === 0 ? line.replace(/"identity":\{[^}]*\}/, '"identity":null') : line)),
  );
  await expect(importCourse(elsewhere.installation, readCourseFile(nameless))).rejects.toThrow(
    expect.objectContaining({ code: 'no-client' }),
  );
  expect(await elsewhere.installation.db.selectFrom('course').selectAll().execute()).toEqual([]);
});

test('the same course is not imported twice', async () => {
  await importCourse(elsewhere.installation, readCourseFile(file));
  await expect(importCourse(elsewhere.installation, readCourseFile(file))).rejects.toThrow(
    expect.objectContaining({ code: 'already-here' }),
  );
});

test('an import that fails half way leaves nothing behind', async () => {
  const { header, facts } = readCourseFile(file);
  const twice = [...facts, ...facts.slice(-1)];
  await expect(importCourse(elsewhere.installation, { header, facts: twice })).rejects.toThrow();
  for (const table of ['client', 'member', 'course', 'fact'] as const) {
    expect(
      await elsewhere.installation.db
        .selectFrom(table)
        .selectAll()
        .where('service', '=', oneService)
        .execute(),
    ).toEqual([]);
  }
});

/** The file with a line changed, and a digest that fits it. */
function forged(change: (lines: string[]) => string[]): string {
  const before = change(file.trimEnd().split('\n').slice(0, -1))
    .map((line) => `${line}\n`)
    .join('');
  return `${before}${JSON.stringify({ sha256: sha256(before) })}\n`;
}

test('a file changed after export is refused', () => {
  expect(() => readCourseFile(file.replace('Twice', 'Once'))).toThrow(
    expect.objectContaining({ code: 'changed' }),
  );
});

test.each<[string, (whole: string) => string, string]>([
  ['cut short', (whole) => whole.slice(0, -40), 'cut-short'],
  [
    'without its last line',
    (whole) => `${whole.trimEnd().split('\n').slice(0, -1).join('\n')}\n`,
    'cut-short',
  ],
  ['a gap', () => forged(([head = '', one = '', _two, three = '']) => [head, one, three]), 'out-of-place'],
  [
    'an unknown type',
    () => forged((lines) => lines.map((line) => line.replace('AlarmRaised', 'AlarmForgotten'))),
    'unknown-fact',
  ],
  [
    'a wrong shape',
    () => forged((lines) => lines.map((line) => line.replace('"urgency":"now"', '"urgency":"soon"'))),
    'wrong-shape',
  ],
  [
    'a fact of another',
    () => forged((lines) => lines.map((line, n) => (n === 2 ? line.replace(course, 'other') : line))),
    'another-course',
  ],
  [
    'no opening',
    () =>
      forged(([head = '', ...facts]) => [
        head,
        ...facts.map((line) => {
          const fact = JSON.parse(line);
          const struck = { ...fact, type: 'FactStruckOut', data: { seq: 2, why: 'Twice' } };
          return fact.type === 'CourseOpened' ? JSON.stringify(struck) : line;
        }),
      ]),
    'no-opening',
  ],
  [
    'a newer version',
    () => forged((lines) => lines.map((line) => line.replace('"version":1,', '"version":2,'))),
    'header',
  ],
  [
    'a part',
    () => forged((lines) => lines.map((line) => line.replace('"kith":"course"', '"kith":"course-in-part"'))),
    'in-part',
  ],
  ['not JSON', () => forged(([head = '', one = '']) => [head, one, 'nope']), 'not-json'],
  [
    'one that names one thing twice',
    () => forged(([head = '', one = '']) => [head, one.replace('"seq":1,', '"seq":1,"seq":1,')]),
    'repeated-name',
  ],
  ['empty', () => '', 'cut-short'],
  ['another file', () => '{"resourceType":"Bundle"}\n{}\n{}\n', 'header'],
])('%s is refused by its code', (_what, make, code) => {
  expect(() => readCourseFile(make(file))).toThrow(expect.objectContaining({ code }));
});
