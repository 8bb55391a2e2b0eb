import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let group: AGroupAtWork;
let ana: Someone;
let ruth: Someone;
let leila: Someone;
let nieves: Someone;
let amina: Someone;
let course: string;

beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  const opened = await clinic.course(ana);
  course = opened.id;
  leila = await clinic.joins(opened.client, 'Leila');
  const dayra = await clinic.member('Dayra', ['facilitator']);
  nieves = await clinic.member('Nieves', ['facilitator']);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina']);
  amina = await clinic.joins(group.clients[0] ?? '', 'Amina');
});
afterAll(() => clinic.close());

const hers = async () => (await leila.get<CourseView>(`/api/courses/${course}`)).body;
const toAmina = async () =>
  (await amina.get<CourseView>(`/api/courses/${group.courses[0]}`)).body.alsoRead ?? [];
const opens = async (who: Someone, id = course) => (await who.get(`/api/courses/${id}`)).status === 200;

test('a client is told of the supervisor who may open their course, and of nobody who may not', async () => {
  expect((await hers()).alsoRead).toBeUndefined();
  await clinic.supervises(ruth, ana);
  expect([await opens(ruth), (await hers()).alsoRead]).toEqual([true, [{ name: 'Ruth', as: 'supervises' }]]);
  await clinic.does(leila, course, 'refuseConsent', { item: 'supervision' });
  expect([await opens(ruth), (await hers()).alsoRead]).toEqual([false, undefined]);
  await clinic.does(leila, course, 'giveConsent', { item: 'supervision' });
  expect((await hers()).alsoRead).toHaveLength(1);
  expect((await ana.get<CourseView>(`/api/courses/${course}`)).body.alsoRead).toBeUndefined();
});

test('a member of a group is told of all who lead it, and of who supervises them', async () => {
  expect(await toAmina()).toEqual([]);
  await group.does(group.dayra, 'bringFacilitator', { person: nieves.id, as: 'co_facilitator' });
  await clinic.supervises(ruth, nieves);
  const [hersToo = ''] = group.courses;
  expect([await opens(nieves, hersToo), await opens(ruth, hersToo)]).toEqual([true, true]);
  expect(await toAmina()).toEqual([
    { name: 'Nieves', as: 'sees_to_it' },
    { name: 'Ruth', as: 'supervises' },
  ]);
  await group.does(group.dayra, 'endFacilitator', { person: nieves.id, why: 'Moved away' });
  expect([await opens(nieves, hersToo), await opens(ruth, hersToo)]).toEqual([false, false]);
  expect(await toAmina()).toEqual([]);
});
