import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';
import { namesInGroup } from './others-unnamed.ts';

/** What is written on by somebody to whom the others of a group stand unnamed. IPT protocol reference, 7.6, data model. */

let clinic: AClinic;
let dayra: Someone;
let ines: Someone;
let group: AGroupAtWork;
let course: string;

beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['therapist']);
  ines = await clinic.member('Ines', ['facilitator']);
  group = await AGroupAtWork.of(clinic, dayra, ['Efua Adjei', 'Femi Owusu', 'Gifty', 'Halima']);
  course = group.courses[0] ?? '';
  await group.does(dayra, 'bringFacilitator', { person: ines.id, as: 'co_facilitator' });
  const signs = { early: [{ sign: 'I stop ringing Femi' }, { sign: 'Halima asks how I am' }] };
  await clinic.does(dayra, course, 'writeRelapsePlan', { signs, actions: {} });
  // She opened the course, and leads the group no more.
  await group.does(dayra, 'endFacilitator', { person: dayra.id, why: 'Moved away' });
});
afterAll(() => clinic.close());

const planOf = async (whose: Someone) => {
  const { body } = await whose.get<CourseView>(`/api/courses/${course}`);
  const { plan } = body.course.relapsePlan;
  return { version: plan?.version ?? 0, signs: plan?.text.signs.early.map(({ sign }) => sign) };
};
const writes = (early: string[], version: number, id = newId()) =>
  dayra.post<{ code: string; title: string }>(`/api/courses/${course}/acts/writeRelapsePlan`, {
    id,
    form: { signs: { early: early.map((sign) => ({ sign })) }, actions: {}, version },
  });

test('a text that is written on keeps whoever is named in it, and is shown without the name again', async () => {
  const { version, signs } = await planOf(dayra);
  expect(signs).toEqual(['I stop ringing [a member]', '[a member] asks how I am']);
  const id = newId();
  const changed = ['I stop ringing [a member] on Sundays', '[a member] asks how I am', 'I sleep badly'];
  expect((await writes(changed, version, id)).status).toBe(200);
  expect((await planOf(ines)).signs).toEqual([
    'I stop ringing Femi on Sundays',
    'Halima asks how I am',
    'I sleep badly',
  ]);
  expect((await planOf(dayra)).signs).toEqual(changed);
  // Sent again it is the very same.
  expect((await writes(changed, version, id)).status).toBe(200);
  expect((await planOf(ines)).version).toBe(version + 1);
});

test('a member who writes on what they read unnamed is not told by it who it is, in that text or in another', async () => {
  const efua = await clinic.joins(group.clients[0] ?? '', 'Efua');
  const asShown = ['I stop ringing [a member] on Sundays', '[a member] asks how I am', 'I sleep badly'];
  const { version, signs } = await planOf(efua);
  expect(signs).toEqual(asShown);
  const early = [...asShown.slice(0, 2), 'I sleep well'].map((sign) => ({ sign }));
  await clinic.does(efua, course, 'writeRelapsePlan', { signs: { early }, actions: {}, version });
  for (const words of [
    '[a member] asks how I am, and so I ask',
    'I walked home with Gifty',
    'I met Halima Bello',
  ])
    await clinic.does(efua, course, 'listIssue', { words });
  const { body } = await efua.get<object>(`/api/courses/${course}`);
  const { body: record } = await efua.get<object>(`/api/courses/${course}/record`);
  for (const read of [body, record]) expect(JSON.stringify(read)).not.toMatch(/Femi|Halima asks/);
  // That is her own word.
  for (const own of ['I walked home with Gifty', 'I met Halima Bello'])
    expect(JSON.stringify(body)).toContain(own);
  expect((await planOf(ines)).signs).toContain('Halima asks how I am');
});

test('a name that somebody is not shown is put into nothing that stands whole before them', async () => {
  const sign = 'I stop ringing [a member] on Sundays';
  await clinic.does(dayra, course, 'writeSafetyPlan', { version: 0, warningSigns: [{ sign }] });
  const { body } = await dayra.get<CourseView>(`/api/courses/${course}`);
  expect(body.course.safetyPlan.plan?.text.warningSigns.map((one) => one.sign)).toEqual([sign]);
  expect(JSON.stringify(body.course.relapsePlan)).not.toMatch(/Femi|Halima/);
});

const renames = (client: string, name: string) => {
  const others = { born: '1990-03-01', email: null, phone: '', language: 'en', country: '' };
  return ines.put(`/api/clients/${client}`, { name, ...others });
};

test('where it cannot be told whom a mask stands for it is refused, and nothing is written', async () => {
  const before = await planOf(ines);
  const { status, body } = await writes(['I avoid [a member]'], before.version);
  expect([status, body.code]).toEqual([422, 'somebody-unnamed']);
  for (const name of ['Femi', 'Halima']) expect(JSON.stringify(body)).not.toContain(name);
  expect(await planOf(ines)).toEqual(before);
  // To whoever reads every name it is a text like any other.
  const hers = { signs: { early: [{ sign: 'I avoid [a member]' }] }, actions: {}, version: before.version };
  await clinic.does(ines, course, 'writeRelapsePlan', hers);
});

test('somebody who is called otherwise by now is named by neither name', async () => {
  await clinic.does(ines, course, 'setGoal', { text: 'Ring Femi Owusu', type: 'interpersonal' });
  const femi = group.clients[1] ?? '';
  for (const name of ['Femi Mensah', 'Abena Mensah']) expect((await renames(femi, name)).status).toBe(200);
  await clinic.does(ines, course, 'setGoal', { text: 'Write to Abena', type: 'interpersonal' });
  const { body } = await dayra.get<CourseView>(`/api/courses/${course}`);
  expect(body.course.goals.goals.map(({ text }) => text)).toEqual(['Ring [a member]', 'Write to [a member]']);
  const known = await ines.get<{ identity: object }>(`/api/clients/${femi}`);
  expect(JSON.stringify(known.body)).not.toContain('Owusu');
});

test('who is in the group is worked out anew once somebody is called otherwise, and not because something is written in a course', async () => {
  const { db, master } = clinic.kith.installation;
  const named = () => namesInGroup(db, group.id, master);
  const before = await named();
  await clinic.does(ines, course, 'setGoal', { text: 'Sing again', type: 'interpersonal' });
  expect(await named()).toBe(before);
  expect((await renames(group.clients[3] ?? '', 'Halima Bello')).status).toBe(200);
  expect(await named()).not.toBe(before);
});
