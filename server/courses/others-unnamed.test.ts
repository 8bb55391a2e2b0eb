import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView, RecordAnswer } from '#core/api-answers/courses.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let dayra: Someone;
let efua: Someone;
let group: AGroupAtWork;
let course: string;
let today: string;

const offered = ['Ask Femi to go along', 'Go to Gifty’s sister with OWUSU, who knows her'];
const task = 'Ring Femi Owusu on Friday';
const others = /femi|owusu|halima/i;

beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['therapist']);
  group = await AGroupAtWork.of(clinic, dayra, ['Efua Adjei', 'Femi Owusu', 'Gifty', 'Halima']);
  course = group.courses[0] ?? '';
  today = (await group.seenBy(dayra)).today;
  efua = await clinic.joins(group.clients[0] ?? '', 'Efua');
  // A sister of hers, who is called as another member is.
  await clinic.does(efua, course, 'addPerson', { displayName: 'Gifty', relationship: 'sister' });
  const members = group.courses.map((one) => entryOf(one, one === course ? { options: offered, task } : {}));
  await group.meets(dayra, { members });
});
afterAll(() => clinic.close());

const read = (whose: Someone, at = '') => whose.get<CourseView>(`/api/courses/${course}${at}`);
const told = async (whose: Someone) => {
  const { inGroup, tryOuts } = (await read(whose)).body.course;
  return [...inGroup.sat.flatMap(({ options }) => options), JSON.stringify(tryOuts)].join();
};
/** All that somebody reads of the course, in one text. */
async function allReadBy(whose: Someone): Promise<string> {
  const ways = ['', `?asOf=${today}`, '/record', '/record?drafts=last'];
  const answers = await Promise.all(ways.map((way) => read(whose, way)));
  expect(answers.map(({ status }) => status)).toEqual(ways.map(() => 200));
  return JSON.stringify(answers.map(({ body }) => body));
}

test('of the others in their group a member reads no name in their own course, and somebody of theirs who is called the same stays named', async () => {
  expect(await told(efua)).toContain('Ask [a member] to go along,Go to Gifty’s sister with [a member], who');
  expect(await told(efua)).toContain('Ring [a member] on Friday');
  const all = await allReadBy(efua);
  expect(all).not.toMatch(others);
  expect(all).toContain('Efua Adjei');
});

test('what a member wrote themselves they read as they wrote it', async () => {
  const words = 'I walked home with Femi.';
  await clinic.does(efua, course, 'listIssue', { words });
  expect((await read(efua)).body.course.issues.issues.map((one) => one.words)).toEqual([words]);
  expect(JSON.stringify((await read(efua, '/record')).body)).toContain(words);
});

test('whoever leads the group, and who supervises that, reads it as it was written', async () => {
  const sela = await clinic.member('Sela', ['supervisor']);
  await clinic.supervises(sela, dayra);
  for (const one of [dayra, sela]) {
    expect(await told(one)).toContain(offered.join());
    expect(await allReadBy(one)).not.toContain('[a member]');
  }
});

test('a clinician who neither leads it nor supervises who does reads nobody’s name but the member’s, in no page, record or file', async () => {
  const ruth = await clinic.member('Ruth', ['therapist']);
  await ruth.post(`/api/courses/${course}/emergency`, { reason: 'She rang, and is afraid.' });
  const ines = await clinic.member('Ines', ['facilitator']);
  await group.does(dayra, 'bringFacilitator', { person: ines.id, as: 'co_facilitator' });
  expect(await told(ines)).toContain(offered.join());
  await group.does(dayra, 'endFacilitator', { person: dayra.id, why: 'Moved away' });
  // She opened the course, and leads the group no more.
  for (const one of [ruth, dayra]) {
    const all = await allReadBy(one);
    expect(all).not.toMatch(others);
    expect(all).toContain('Ask [a member] to go along');
  }
  const file = await clinic.kith.app.request(`/api/courses/${course}/export`, {
    headers: { cookie: dayra.cookie },
  });
  const text = await file.text();
  expect(text).toContain('Ask [a member] to go along');
  expect(text).not.toMatch(others);
});

test('what goes on outside the group once it is over names nobody of it, to whoever reads it there', async () => {
  const does = (act: string, form: unknown) => clinic.does(dayra, course, act, form);
  await does('writeRelapsePlan', { signs: { early: [{ sign: 'I stop ringing Femi' }] }, actions: {} });
  const checklist = ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done' }));
  const left = await dayra.get<CourseView>(`/api/courses/${course}`);
  expect(JSON.stringify(left.body.course.relapsePlan)).toContain('I stop ringing [a member]');
  await does('finishEarly', { reason: 'better', words: 'Well again', checklist, riskChecked: 'checked' });
  await does('closeCourse', { outcome: 'completed' });
  const id = newId();
  const gone = await dayra.post<{ leftBehind: unknown[] }>(`/api/courses/${course}/continue`, {
    id,
    preset: 'monthly-12',
  });
  expect([gone.status, gone.body.leftBehind]).toEqual([201, []]);
  const next = await dayra.get<CourseView>(`/api/courses/${id}`);
  expect(JSON.stringify(next.body.course.relapsePlan)).toContain('I stop ringing [a member]');
});

test('nothing of it stands in the record of whoever is in no group', async () => {
  const leila = await clinic.course(dayra, 'Leila');
  await clinic.does(dayra, leila.id, 'setGoal', { text: 'Ring Femi Owusu', type: 'interpersonal' });
  const { body } = await dayra.get<RecordAnswer>(`/api/courses/${leila.id}/record`);
  expect(JSON.stringify(body)).toContain('Ring Femi Owusu');
});

test('the safety plan names whoever helps, whoever in the group is called so too, and stays so when it is written on', async () => {
  const tarisai = await clinic.member('Tarisai', ['facilitator']);
  const other = await AGroupAtWork.of(clinic, tarisai, ['Xola Moyo', 'Hope Owusu', 'Given Chansa']);
  const own = other.courses[0] ?? '';
  const xola = await clinic.joins(other.clients[0] ?? '', 'Xola');
  const plan = async (whose: Someone) =>
    (await whose.get<CourseView>(`/api/courses/${own}`)).body.course.safetyPlan;
  const help = [{ who: 'My aunt Hope', contact: 'Hope Clinic, nurse Owusu' }];
  await clinic.does(tarisai, own, 'writeSafetyPlan', { help });
  for (const one of [xola, tarisai]) expect(JSON.stringify(await plan(one))).toContain('My aunt Hope');
  const ruth = await clinic.member('Rita', ['therapist']);
  await ruth.post(`/api/courses/${own}/emergency`, { reason: 'She called, and is afraid.' });
  expect(JSON.stringify(await plan(ruth))).toContain('Hope Clinic, nurse Owusu');
});

test('no answer from a list is anybody, also where a member is called so', async () => {
  const tarisai = await clinic.member('Tendai', ['facilitator']);
  const other = await AGroupAtWork.of(clinic, tarisai, ['Xolile Moyo', 'Given Chansa', 'Said Omar']);
  const own = other.courses[0] ?? '';
  const xolile = await clinic.joins(other.clients[0] ?? '', 'Xolile');
  await clinic.does(xolile, own, 'giveConsent', { item: 'research' });
  const { consent } = (await xolile.get<CourseView>(`/api/courses/${own}`)).body.course;
  expect(JSON.stringify(consent)).toContain('"given"');
  expect(JSON.stringify(consent)).not.toContain('[a member]');
});
