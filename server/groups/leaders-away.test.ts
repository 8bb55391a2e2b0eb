import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';

/** A Monday morning in London. */
const monday = Date.parse('2027-01-11T10:00:00Z');

let clinic: AClinic;
let group: AGroupAtWork;
let nieves: Someone;
let amina: Someone;

beforeAll(async () => {
  clinic = await AClinic.open();
  await clinic.kith.later(monday - clinic.kith.installation.now().getTime());
  const dayra = await clinic.member('Dayra', ['facilitator']);
  nieves = await clinic.member('Nieves', ['facilitator']);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina']);
  await group.does(dayra, 'bringFacilitator', { person: nieves.id, as: 'co_facilitator' });
  amina = await clinic.joins(group.clients[0] ?? '', 'Amina');
});
afterAll(() => clinic.close());

const seenByAmina = async () => (await amina.get<CourseView>(`/api/courses/${group.courses[0]}`)).body;
const isAway = (who: Someone, from: string, to: string) => who.put('/api/away', { away: [{ from, to }] });

test('a member reads that nobody is here on the days on which none of those who lead is, and nothing of days when one is', async () => {
  await isAway(group.dayra, '2027-01-11', '2027-01-15');
  expect((await seenByAmina()).away).toBeUndefined();
  await isAway(nieves, '2027-01-14', '2027-01-20');
  expect((await seenByAmina()).away).toMatchObject({ from: '2027-01-14', to: '2027-01-15' });
});

test('whoever leads the group now is to its member their therapist, though another opened the course', async () => {
  expect((await seenByAmina()).therapist).toBe('Dayra');
  await group.does(nieves, 'endFacilitator', { person: group.dayra.id, why: 'Moved away' });
  expect((await seenByAmina()).therapist).toBe('Nieves');
});
