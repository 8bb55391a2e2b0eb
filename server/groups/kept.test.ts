import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView, Looks } from '#core/api-answers/courses.ts';
import type { GroupView } from '#core/api-answers/groups.ts';
import { readCourseFile } from '#interop/read-course-file.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { backUp } from '#server/keeping/backup.ts';
import { newIdentity } from '#server/keeping/backup-age.ts';
import { exportCourse } from '#server/keeping/export-course.ts';
import { importCourse } from '#server/keeping/import-course.ts';
import { refreshSummaries } from '#server/keeping/refresh-lists.ts';
import { restore } from '#server/keeping/restore.ts';
import { sentenceOf } from '#server/keeping/verify/found.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AKith } from '#tests/a-kith.ts';
import { pastTriggers } from '#tests/attacks/past-triggers.ts';
import { AGroupAtWork, entryOf } from '#tests/groups/at-work.ts';
import { testOfTheFile } from '#tests/postgres/test-of-the-file.ts';
import { recordMeeting } from './meeting.ts';
import { hearingOfGroup } from './news.ts';

let clinic: AClinic;
let dayra: Someone;
let group: AGroupAtWork;
beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina Odongo', 'Beti Okello', 'Chana Auma', 'Doko Lapyem']);
});
afterAll(() => clinic.close());

const courseOf = async (course: string) =>
  (await dayra.get<CourseView>(`/api/courses/${course}`)).body.course;
const said = async () => (await verify(clinic.kith.installation)).wrong.map(sentenceOf).join('\n');
const entries = (courses: readonly string[]) => courses.map((course) => entryOf(course));

test('an invitation and a joining sent twice are one, and stand in the group and in the member’s course', async () => {
  const id = newId();
  const form = { client: { name: 'Ebo Akello' } };
  const sends = () => dayra.post<GroupView & { invited: object }>(`${group.address}/members`, { id, form });
  const both = await Promise.all([sends(), sends()]);
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  expect(both[0]?.body.invited).toEqual(both[1]?.body.invited);
  await clinic.does(dayra, id, 'giveConsent', { item: 'treatment' });
  const joining = { id: newId(), form: {} };
  for (const _ of [1, 2])
    expect((await dayra.post(`${group.address}/members/${id}/join`, joining)).status).toBe(200);
  const { members } = (await group.seenBy(dayra)).group.members;
  expect(members.filter(({ course }) => course === id)).toMatchObject([{ state: 'in', joined: { from: 1 } }]);
  expect((await courseOf(id)).inGroup.joined).toMatchObject({ group: group.id, from: 1 });
  const leaving = { id: newId(), form: { why: 'moved', words: 'Ebo went to her sister in Lira' } };
  for (const _ of [1, 2])
    expect((await dayra.post(`${group.address}/members/${id}/leave`, leaving)).status).toBe(200);
  expect((await courseOf(id)).inGroup.left).toMatchObject({
    why: 'moved',
    words: 'Ebo went to her sister in Lira',
  });
});

test('two Kiths on one folder that are sent one meeting at once record it once, in every chart', async () => {
  const { installation } = clinic.kith;
  const beside = await openInstallation(installation.settings, { log: installation.log });
  try {
    const person = { id: dayra.id, name: 'Dayra', email: '', roles: ['facilitator' as const], client: null };
    const form = { led: [dayra.id], members: entries(group.courses.slice(0, 4)) };
    const sent = await Promise.all(
      [installation, beside, installation, beside].map((kith) =>
        recordMeeting(kith, person, group.id, { id: newId(), form }),
      ),
    );
    expect(sent.map(({ n }) => n)).toEqual([1, 1, 1, 1]);
    expect(sent.filter(({ state }) => state === 'recorded')).toHaveLength(1);
    for (const course of group.courses.slice(0, 4)) {
      const { sessions, tryOuts } = await courseOf(course);
      expect([sessions.held.length, tryOuts.tryOuts.length]).toEqual([1, 1]);
    }
  } finally {
    await closeInstallation(beside);
  }
});

test('news of a group and of its members is heard by who leads it, and by a member that of the group alone', async () => {
  const { installation } = clinic.kith;
  const beti = await clinic.joins(group.clients[1] ?? '', 'Beti');
  const asking = ({ cookie }: Someone) => ({
    req: { url: 'http://localhost/', raw: { headers: new Headers({ cookie }) } },
  });
  const hears = async (who: Someone) => hearingOfGroup(installation, asking(who), group.id);
  const [leads, member] = [await hears(dayra), await hears(beti)];
  const heard: [leads: unknown, member: unknown][] = [];
  const stop = installation.live.listen((news) => heard.push([leads(news), member(news)]));
  await group.does(dayra, 'agreeRules', { rules: ['What is said here stays here'], version: 0 });
  await clinic.does(dayra, group.courses[0] ?? '', 'raiseAlarm', { words: 'Her sister rang.' });
  stop();
  expect(heard).toEqual([
    [
      { course: group.id, act: 'agreeRules', alarm: false },
      { course: group.id, act: 'changed', alarm: false },
    ],
    [{ course: group.courses[0], act: 'raiseAlarm', alarm: true }, undefined],
  ]);
});

test('a member reads who looked at their record through the group', async () => {
  const amina = await clinic.joins(group.clients[0] ?? '', 'Amina');
  await group.seenBy(dayra);
  const { body } = await amina.get<Looks>(`/api/courses/${group.courses[0]}/looks`);
  expect(body.looks.map(({ name, standing }) => `${name}, ${standing}`)).toContain('Dayra, therapist');
});

test('a course whose client was in a group is taken to another Kith whole, and there is in no group', async () => {
  const { file } = await exportCourse(clinic.kith.installation, group.courses[0] ?? '');
  const elsewhere = await AKith.open();
  try {
    await elsewhere.named();
    const mia = await new AClinic(elsewhere).member('Mia', ['therapist']);
    const { installation } = elsewhere;
    await importCourse(installation, readCourseFile(file), mia.id);
    expect((await verify(installation)).wrong).toEqual([]);
    const row = await readCourseRow(installation, group.courses[0] ?? '');
    expect([row?.in_group, row?.therapist]).toEqual([null, mia.id]);
    const { body } = await mia.get<CourseView>(`/api/courses/${group.courses[0]}`);
    expect(body.course.inGroup.sat.map(({ n }) => n)).toEqual([1]);
  } finally {
    await elsewhere.close();
  }
});

testOfTheFile('a backup holds groups, and what is restored of them is whole', async () => {
  const out = mkdtempSync(join(tmpdir(), 'kith-groups-'));
  try {
    const { identity, recipient } = await newIdentity();
    const [made, there] = [join(out, 'kith.backup'), join(out, 'there')];
    await backUp(clinic.kith.installation.settings, made, { recipients: [recipient] }, new Date());
    await restore(made, { folder: there }, false, { identities: [identity] });
    const restored = await openInstallation(readSettings({}, { folder: there }));
    const { wrong, groups } = await verify(restored);
    await closeInstallation(restored);
    expect([wrong, groups]).toEqual([[], 1]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

testOfTheFile('who is erased as a mistake is in the group no more, and verify finds all whole', async () => {
  const beti = group.courses[1] ?? '';
  await dayra.post(`${group.address}/members/${beti}/leave`, {
    id: newId(),
    form: { why: 'other', words: 'Beti asked to be taken out' },
  });
  const helena = clinic.kith.visitor();
  await helena.post('/api/sign-in', { email: 'helena@example.org', password: 'grey otters hum at dusk' });
  const asks = { reason: 'mistake', law: true };
  const client = group.clients[1] ?? '';
  expect((await dayra.post(`/api/clients/${client}/erasure`, asks)).status).toBe(201);
  expect((await helena.post(`/api/clients/${client}/erasure/confirm`)).status).toBe(200);
  const seen = await group.seenBy(dayra);
  const there = seen.members.map(({ course }) => course);
  expect(there).toEqual(expect.arrayContaining(group.courses.filter((one) => one !== beti)));
  expect(there).not.toContain(beti);
  expect(JSON.stringify(seen)).not.toContain('Beti');
  expect(JSON.stringify(seen)).not.toContain('Okello');
  expect(await said()).toBe('');
  const bytes = readFileSync(join(clinic.kith.installation.settings.folder, 'kith.db'));
  expect(bytes.includes('Okello')).toBe(false);
});

testOfTheFile(
  'tampering with a group is found: an entry, its end, its row, its chart, and where a course says that it is',
  async () => {
    const { db } = clinic.kith.installation;
    const tampered = async (statement: string, back: string) => {
      await pastTriggers(db, statement);
      const found = await said();
      await pastTriggers(db, back);
      return found;
    };
    const of = `course = '${group.id}' and seq = 3`;
    await pastTriggers(db, 'create table kept as select * from fact');
    await pastTriggers(db, 'create table kept_rows as select * from group_chart');
    const named = `Group ${group.id}`;
    const change = `update fact set "by" = 'somebody' where ${of}`;
    expect(await tampered(change, `update fact set "by" = '' where ${of}`)).toContain(
      `${named}: entry 3 was changed after it was written`,
    );
    expect(
      await tampered(
        `update group_chart set signature = 'x'`,
        `update group_chart set signature = (select signature from kept_rows)`,
      ),
    ).toContain(`${named}: where it ends is not signed by this service`);
    expect(
      await tampered(
        `update group_chart set status = (select status from course limit 1)`,
        `update group_chart set status = (select status from kept_rows)`,
      ),
    ).toContain(`${named}: its row in the lists differs from its chart (status)`);
    const last = `delete from fact where course = '${group.id}' and seq = (select max(seq) from fact where course = '${group.id}')`;
    expect(
      await tampered(
        last,
        `insert into fact select * from kept where rowid not in (select kept.rowid from kept join fact on kept.course = fact.course and kept.seq = fact.seq)`,
      ),
    ).toContain(`${named}: its row in the lists counts`);
    expect(
      await tampered('delete from group_chart', 'insert into group_chart select * from kept_rows'),
    ).toContain('it is gone');
    const amina = group.courses[0];
    const moved = await tampered(
      `update course set in_group = null where id = '${amina}'`,
      `update course set in_group = (select in_group from course where in_group is not null limit 1) where id = '${amina}'`,
    );
    expect(moved).toContain(`${named}: its member’s course ${amina} does not say that it is in this group`);
    await pastTriggers(db, 'drop table kept');
    await pastTriggers(db, 'drop table kept_rows');
    expect(await said()).toBe('');
  },
);

test('the row of a group that another version wrote is written anew from its chart', async () => {
  const { installation } = clinic.kith;
  await installation.db.updateTable('group_chart').set({ summary: '{}' }).execute();
  expect(await said()).toContain('differs from its chart (summary)');
  expect(await refreshSummaries(installation)).toEqual([group.id]);
  expect(await said()).toBe('');
});
