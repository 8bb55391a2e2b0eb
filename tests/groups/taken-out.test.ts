import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SupervisorsDay } from '#core/api-answers/credentials.ts';
import type { GroupFigures } from '#core/api-answers/supervision.ts';
import { membersIn } from '#core/group/members/members-in.ts';
import { readCourseFile } from '#interop/read-course-file.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { exportCourse } from '#server/keeping/export-course.ts';
import { layToRest } from '#server/keeping/lay-to-rest.ts';
import { layMovedToRest } from '#server/keeping/moved-course.ts';
import { endPlacesLeft } from '#server/keeping/places-left.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { type MeetingTyped, membersOfMeeting } from '#web/group/meeting/typed.ts';
import { AGroupAtWork, entryOf } from './at-work.ts';

/**
 * Whoever is taken out of the service has no place in a group any more, and nobody has to say so: Beti was entered twice,
 * Cora moves to another service, and the places of Dina and Esi were left behind by an earlier Kith.
 */

let clinic: AClinic;
let dayra: Someone;
let lorena: Someone;
let max: Someone;
let group: AGroupAtWork;
let begun: Date;
const aDay = 24 * 3_600_000;
beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['therapist']);
  lorena = await clinic.member('Lorena', ['supervisor']);
  max = await clinic.member('Max', ['manager']);
  await clinic.supervises(lorena, dayra);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Cora', 'Dina', 'Esi', 'Fay', 'Gul']);
  begun = clinic.kith.installation.now();
  await clinic.kith.later(20 * aDay);
  for (const days of [1, 2]) expect((await meets(days, group.courses)).status).toBe(200);
});
afterAll(() => clinic.close());

/** A meeting so many days after the group began, told of these. */
function meets(days: number, courses: readonly string[]) {
  const on = new Date(begun.getTime() + days * aDay).toISOString().slice(0, 10);
  return group.meets(dayra, { members: courses.map((course) => entryOf(course)) }, newId(), on);
}

const nth = (at: number) => group.courses[at] ?? '';

/** Whom the phone asks of on its page of who is here. */
async function askedIfHere(): Promise<string[]> {
  const view = await group.seenBy(dayra);
  const nothing = { entries: {} } as unknown as MeetingTyped;
  const now = new Set(membersIn(view.group).map(({ course }) => course));
  return membersOfMeeting(nothing, view.members, now).map(({ name }) => name);
}

/** Every name that stands over a line or a page of a member. */
const listed = async () => (await group.seenBy(dayra)).members.map(({ name }) => name);
const figures = async () => (await dayra.get<GroupFigures>(`${group.address}/figures`)).body;
const inLists = async () => {
  const all = await groupSummaries(clinic.kith.installation.db);
  return all.find((one) => one.group === group.id);
};
const factsOfGroup = async () => {
  const rows = await clinic.kith.installation.db
    .selectFrom('group_chart')
    .select('seq')
    .where('id', '=', group.id)
    .executeTakeFirstOrThrow();
  return rows.seq;
};

test('before anybody is taken out, all stand in the group', async () => {
  expect(await askedIfHere()).toHaveLength(7);
  expect(await figures()).toMatchObject({ members: 7, figures: { attended: { n: 14, of: 14 } } });
});

test('whoever was entered by mistake and erased is asked of in no meeting, stands on no page and counts in no figure', async () => {
  const client = group.clients[1] ?? '';
  expect((await dayra.post(`/api/clients/${client}/erasure`, { reason: 'mistake', law: true })).status).toBe(
    201,
  );
  expect((await max.post(`/api/clients/${client}/erasure/confirm`)).status).toBe(200);
  expect(await askedIfHere()).toEqual(['Amina', 'Cora', 'Dina', 'Esi', 'Fay', 'Gul']);
  expect(await listed()).not.toContain('');
  expect(await figures()).toMatchObject({ members: 6, figures: { attended: { n: 12, of: 12 } } });
  expect((await inLists())?.figures.members).toHaveLength(6);
});

test('a meeting that a phone tells of with them in it is recorded without them', async () => {
  const { status, body } = await meets(3, group.courses);
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.group.meetings.held.at(-1)?.members).toHaveLength(6);
});

test('whoever moved to another service has left, and is asked of no more', async () => {
  const { installation } = clinic.kith;
  const file = readCourseFile((await exportCourse(installation, nth(2))).file);
  await layMovedToRest(installation, { ...file, to: 'Alder House' });
  expect(await askedIfHere()).toEqual(['Amina', 'Dina', 'Esi', 'Fay', 'Gul']);
  expect(await listed()).not.toContain('');
  expect(await figures()).toMatchObject({ members: 6, figures: { attended: { n: 18, of: 18 } } });
  const gone = (await inLists())?.members.find(({ course }) => course === nth(2));
  expect(gone).toMatchObject({ state: 'left', takenOut: true });
  expect((await verify(installation)).wrong).toEqual([]);
});

test('a place that an earlier Kith left behind ends by the tombstone of its course, once', async () => {
  const { installation } = clinic.kith;
  await layToRest(installation, nth(3), { what: 'erased', by: max.id, why: 'mistake' });
  await layToRest(installation, nth(4), { what: 'moved', by: max.id, why: 'Alder House' });
  await endPlacesLeft(installation);
  expect(await askedIfHere()).toEqual(['Amina', 'Fay', 'Gul']);
  expect(await listed()).not.toContain('');
  expect(await figures()).toMatchObject({ members: 5, figures: { attended: { n: 15, of: 15 } } });
  const seq = await factsOfGroup();
  await endPlacesLeft(installation);
  expect(await factsOfGroup()).toBe(seq);
});

test('nobody asks after them, and the group can end', async () => {
  const here = [nth(0), nth(5), nth(6)];
  for (const days of [4, 5]) expect((await meets(days, here)).status).toBe(200);
  const day = (await lorena.get<SupervisorsDay>('/api/groups/to-see')).body.groups;
  expect(day.flatMap(({ why }) => why.filter(({ kind }) => kind === 'absent'))).toEqual([]);
  expect(day.flatMap(({ members }) => members.map(({ name }) => name))).not.toContain('');
  for (const course of here) {
    const form = { why: 'group_stopped' };
    const left = await dayra.post(`${group.address}/members/${course}/leave`, { id: newId(), form });
    expect(left.status).toBe(200);
  }
  const view = await group.does(dayra, 'endGroup', { how: 'stopped', words: 'The flood' });
  expect(view.group.forming.ended?.how).toBe('stopped');
});
