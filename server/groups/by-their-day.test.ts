import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, answersOf, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let dayra: Someone;
let nieves: Someone;
let group: AGroupAtWork;
let today: string;

beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  nieves = await clinic.member('Nieves', ['facilitator']);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Chana', 'Doko']);
  await group.does(dayra, 'bringFacilitator', { person: nieves.id, as: 'co_facilitator' });
  await clinic.kith.later(20 * 24 * 3_600_000);
  today = (await group.seenBy(dayra)).today;
});
afterAll(() => clinic.close());

const daysAgo = (days: number) => {
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
};

test('a telephone that was long without a line tells who joined and who left after the other told the meetings since', async () => {
  const [amina = '', ...others] = group.courses;
  const first = [amina, ...others].map((course) => entryOf(course));
  for (const days of [18, 12, 6])
    expect((await group.meets(nieves, { members: first }, newId(), daysAgo(days))).status).toBe(200);
  const eshe = newId();
  const form = { client: { name: 'Eshe', born: '1990-03-01' } };
  const invited = await dayra.post(`${group.address}/members`, { id: eshe, on: daysAgo(14), form });
  expect(invited.status).toBe(201);
  const joining = { id: newId(), on: daysAgo(13), form: {} };
  expect((await dayra.post(`${group.address}/members/${eshe}/join`, joining)).status).toBe(200);
  await clinic.does(dayra, eshe, 'giveConsent', { item: 'treatment' }, daysAgo(13));
  const second = { members: [...first, entryOf(eshe)] };
  expect((await group.meets(dayra, second, newId(), daysAgo(12))).status).toBe(200);
  const { inGroup } = (await dayra.get<CourseView>(`/api/courses/${eshe}`)).body.course;
  expect([inGroup.joined?.from, inGroup.sat.map(({ n }) => n)]).toEqual([2, [2]]);

  const leaves = (days: number) =>
    dayra.post<{ because: string }>(`${group.address}/members/${amina}/leave`, {
      id: newId(),
      on: daysAgo(days),
      form: { why: 'work' },
    });
  const early = await leaves(13);
  expect([early.status, JSON.stringify(early.body)]).toEqual([422, expect.stringContaining('came-after')]);
  expect((await leaves(2)).status).toBe(200);
  const late = { members: [amina, ...others, eshe].map((course) => entryOf(course)) };
  expect((await group.meets(dayra, late, newId(), daysAgo(4))).status).toBe(200);
  const course = (await dayra.get<CourseView>(`/api/courses/${amina}`)).body.course;
  expect(course.inGroup.sat.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
});

test('a meeting’s id sent again for another day is refused with the day it stands for, and the alarm in it is raised', async () => {
  const { members: seen } = await group.seenBy(dayra);
  const members = seen.filter(({ state }) => state === 'in').map(({ course }) => entryOf(course));
  const id = newId();
  expect((await group.meets(dayra, { members }, id, daysAgo(1))).status).toBe(200);
  const before = (await group.seenBy(dayra)).group.meetings.held.length;
  const danger = { measure: { instrument: 'phq-9', answers: answersOf(1, 2) } };
  const told = members.map((one, place) => (place === 0 ? { ...one, ...danger } : one));
  const again = await group.meets(dayra, { members: told }, id, daysAgo(3));
  const { code, alarms } = again.body as unknown as { code: string; alarms: object[] };
  expect([again.status, code, alarms.length]).toEqual([422, 'id-of-another-day', 1]);
  expect((await group.seenBy(dayra)).group.meetings.held).toHaveLength(before);
  expect((await group.meets(dayra, { members }, id, daysAgo(1))).body.meeting.state).toBe('was_recorded');
});
