import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { GroupList, MeetingRefused } from '#core/api-answers/groups.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, answersOf, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let dayra: Someone;
let ruth: Someone;
let zawadi: Someone;
let group: AGroupAtWork;
beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  zawadi = await clinic.member('Zawadi', ['facilitator']);
  await clinic.supervises(ruth, dayra);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina Odongo', 'Beti Okello', 'Chana Auma', 'Doko Lapyem']);
});
afterAll(() => clinic.close());

const courseOf = async (course: string) =>
  (await dayra.get<CourseView>(`/api/courses/${course}`)).body.course;
const entries = (more: (nth: number) => object = () => ({})) =>
  group.courses.map((course, nth) => entryOf(course, more(nth)));
const facts = async () =>
  (await clinic.kith.installation.db.selectFrom('fact').select(['course', 'seq']).execute()).length;

test('a meeting is in the group and whole in the course of every member, once, however often it is sent', async () => {
  const id = newId();
  const members = entries((nth) =>
    nth === 3 ? { came: 'absent_told', why: 'Her child is ill', measure: null } : {},
  );
  const sent = await group.meets(dayra, { members }, id);
  expect(sent.body.meeting).toEqual({ id, n: 1, state: 'recorded', alarms: [], otherwise: [] });
  const before = await facts();
  const again = await group.meets(dayra, { members }, id);
  expect(again.body.meeting).toEqual({ id, n: 1, state: 'was_recorded', alarms: [], otherwise: [] });
  expect(await facts()).toBe(before);
  const [amina = '', , , doko = ''] = group.courses;
  const { sessions, inGroup, measures, tryOuts, moodLinks } = await courseOf(amina);
  expect(sessions.held.map(({ n }) => n)).toEqual([1]);
  expect(inGroup.sat.map(({ n, came }) => [n, came])).toEqual([[1, 'present']]);
  expect(measures.readings.map(({ session, result }) => [session, result.total])).toEqual([[1, 8]]);
  expect(tryOuts.tryOuts.map(({ what }) => what)).toEqual(['Ask the neighbour for an hour']);
  expect(moodLinks.links.map(({ event }) => event.what)).toEqual(['The goat died']);
  expect((await courseOf(doko)).inGroup.missed.map(({ n, told }) => [n, told])).toEqual([[1, 'beforehand']]);
});

test('those who lead see each member as they left the meeting, by name', async () => {
  const { members, as } = await group.seenBy(dayra);
  expect(as).toBe('facilitator');
  expect(
    members.map(({ name, last, attendance, taskOpen }) => [
      name,
      last?.total,
      attendance.came,
      taskOpen?.what,
    ]),
  ).toEqual([
    ['Amina Odongo', 8, 1, 'Ask the neighbour for an hour'],
    ['Beti Okello', 8, 1, 'Ask the neighbour for an hour'],
    ['Chana Auma', 8, 1, 'Ask the neighbour for an hour'],
    ['Doko Lapyem', undefined, 0, undefined],
  ]);
});

test('an alarm in a meeting is written of to who supervises and to who was named beforehand, and to nobody else', async () => {
  const nadia = await clinic.member('Nadia', ['therapist']);
  const tom = await clinic.member('Tom', ['therapist']);
  await group.does(dayra, 'nameWhoAnswers', {
    people: [{ person: nadia.id, name: 'Nadia', reach: '0700 1' }],
    version: 0,
  });
  await clinic.kith.later(7 * 24 * 3_600_000);
  const measure = { instrument: 'phq-9', answers: answersOf(1, 2) };
  const before = (await clinic.kith.letters()).length;
  const sent = await group.meets(dayra, { members: entries((nth) => (nth === 1 ? { measure } : {})) });
  expect(sent.body.meeting.alarms).toEqual([
    { course: group.courses[1], alarm: expect.any(String), urgency: 'same_day' },
  ]);
  const to = (await clinic.kith.letters()).slice(before).map((letter) => letter.to);
  expect(to.toSorted()).toEqual(['nadia@example.org', 'ruth@example.org']);
  expect(to).not.toContain(`${tom.id}`);
  const { body } = await dayra.get<GroupList>('/api/groups');
  expect(body.groups.map(({ alarms, held, of }) => [alarms, held, of])).toEqual([
    [{ open: 1, urgency: 'same_day' }, 2, 8],
  ]);
});

test('where one entry is refused nothing is recorded but the alarm of another, and mended and sent again nothing is doubled', async () => {
  await clinic.kith.later(7 * 24 * 3_600_000);
  const id = newId();
  const [amina = '', beti = '', chana = ''] = group.courses;
  const measure = { instrument: 'phq-9', answers: answersOf(2, 3) };
  const members = (task: string | null) =>
    entries((nth) => (nth === 0 ? { measure } : nth === 2 ? { task } : {}));
  const alarmsOf = async () => (await courseOf(amina)).risk.alarms.length;
  const [alarms, before] = [await alarmsOf(), await facts()];
  const refused = await group.meets(dayra, { members: members('x'.repeat(5_000)) }, id);
  expect(refused.status).toBe(422);
  const problem = refused.body as unknown as MeetingRefused;
  expect([problem.member, problem.title]).toEqual([
    chana,
    expect.stringMatching(/^task: The task is longer/),
  ]);
  expect(problem.alarms?.map(({ course, urgency }) => [course, urgency])).toEqual([[amina, 'now']]);
  expect(await alarmsOf()).toBe(alarms + 1);
  expect((await group.seenBy(dayra)).group.meetings.held).toHaveLength(2);
  expect((await courseOf(beti)).sessions.held).toHaveLength(2);
  const again = await group.meets(dayra, { members: members('x'.repeat(5_000)) }, id);
  expect(again.status).toBe(422);
  expect(await alarmsOf()).toBe(alarms + 1);
  const mended = await group.meets(dayra, { members: members('Visit her sister') }, id);
  expect(mended.body.meeting).toMatchObject({ n: 3, state: 'recorded', alarms: [] });
  expect(await alarmsOf()).toBe(alarms + 1);
  expect((await courseOf(amina)).measures.readings.map(({ result }) => result.total)).toEqual([8, 8, 19]);
  expect((await courseOf(chana)).tryOuts.tryOuts.at(-1)?.what).toBe('Visit her sister');
  expect(before).toBeLessThan(await facts());
});

test('two telephones that send one meeting at once double nothing and lose nothing', async () => {
  const eli = await clinic.member('Eli', ['facilitator']);
  await group.does(dayra, 'bringFacilitator', { person: eli.id, as: 'co_facilitator' });
  await clinic.kith.later(7 * 24 * 3_600_000);
  const mine = entries((nth) => ({ task: nth < 2 ? 'Fetch water together' : null }));
  const theirs = entries((nth) => ({ task: nth < 2 ? null : 'Tell her brother' }));
  const both = await Promise.all([
    group.meets(dayra, { members: mine }),
    group.meets(eli, { members: theirs }),
    group.meets(dayra, { members: mine }),
  ]);
  expect(both.map(({ status, body }) => (status === 200 ? 200 : body))).toEqual([200, 200, 200]);
  const { held } = (await group.seenBy(dayra)).group.meetings;
  expect(held.map(({ n, led }) => [n, led.length])).toEqual(
    [
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
    ].map(([n, led], at) => [n, at === 3 ? expect.any(Number) : led]),
  );
  for (const [nth, course] of group.courses.entries()) {
    const { sessions, tryOuts, measures } = await courseOf(course);
    expect(sessions.held.filter(({ n }) => n === 4)).toHaveLength(1);
    expect(measures.readings.filter(({ session }) => session === 4)).toHaveLength(1);
    expect(tryOuts.tryOuts.at(-1)?.what).toBe(nth < 2 ? 'Fetch water together' : 'Tell her brother');
  }
});

test('a meeting of a telephone that was long without a line is recorded by its day, once, with its alarm, also by who leads no more', async () => {
  await group.does(dayra, 'bringFacilitator', { person: zawadi.id, as: 'co_facilitator' });
  const { today, group: at } = await group.seenBy(dayra);
  const days = (from: string, more: number) =>
    new Date(Date.parse(from) + more * 24 * 3_600_000).toISOString().slice(0, 10);
  const on = days(at.meetings.held.at(-1)?.on ?? '', -2);
  await group.does(dayra, 'endFacilitator', { person: zawadi.id, why: 'Moved away' });
  const [, beti = ''] = group.courses;
  const measure = { instrument: 'phq-9', answers: answersOf(2, 1) };
  const [id, members] = [newId(), entries((nth) => (nth === 1 ? { measure } : {}))];
  const before = (await courseOf(beti)).risk.alarms.length;
  const sent = await group.meets(zawadi, { members }, id, on);
  expect(sent.body.meeting).toMatchObject({ n: 5, state: 'recorded', alarms: [{ course: beti }] });
  expect((await group.meets(zawadi, { members }, id, on)).body.meeting.state).toBe('was_recorded');
  const { held } = (await group.seenBy(dayra)).group.meetings;
  expect(held.map(({ n }) => n)).toEqual([1, 2, 3, 5, 4]);
  const { sessions, risk } = await courseOf(beti);
  expect(sessions.held.map(({ n }) => n)).toEqual([1, 2, 3, 5, 4]);
  expect(risk.alarms).toHaveLength(before + 1);
  expect((await zawadi.get(group.address)).status).toBe(404);
  expect((await group.meets(zawadi, { members }, newId(), days(today, 1))).status).toBe(404);
  expect((await group.meets(zawadi, { members })).status).toBe(404);
});

test('a refusal by a member’s own course names the member, and leaves every other chart as it was', async () => {
  const [, , chana = ''] = group.courses;
  const form = { appointment: '', minutes: 50, format: 'in_person', kind: 'session', present: ['client'] };
  const alone = await dayra.post(`/api/courses/${chana}/acts/holdSession`, { id: newId(), form });
  expect(alone.body.code).toBe('in-the-group');
  const checklist = ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done' }));
  const early = { reason: 'moved', words: 'Moved away', checklist, riskChecked: 'checked' };
  await clinic.does(dayra, chana, 'finishEarly', early);
  await clinic.does(dayra, chana, 'closeCourse', { outcome: 'moved', words: 'Moved away' });
  await clinic.kith.later(7 * 24 * 3_600_000);
  const before = await facts();
  const refused = await group.meets(dayra, { members: entries() });
  const { code, member, alarms } = refused.body as unknown as MeetingRefused;
  expect([refused.status, code, member, alarms]).toEqual([422, 'closed', chana, undefined]);
  expect(await facts()).toBe(before);
});

test('a meeting is struck out of a member’s course by its act and type, never by a number alone, and sent again it is there', async () => {
  const [, , , doko = ''] = group.courses;
  const numbers = async () => (await courseOf(doko)).sessions.held.map(({ n }) => n);
  const before = await numbers();
  const last = (await courseOf(doko)).sessions.held.find(({ n }) => n === 4);
  const strikes = (named: object) =>
    dayra.post<{ code: string }>(`/api/courses/${doko}/acts/strikeOut`, {
      id: newId(),
      form: { ...named, why: 'It was her sister' },
    });
  expect((await strikes({ seq: last?.seq })).body.code).toBe('number-alone');
  expect(await numbers()).toEqual(before);
  expect((await strikes({ seq: last?.seq, act: last?.id, type: 'SessionHeld' })).status).toBe(200);
  expect(await numbers()).toEqual(before.filter((n) => n !== 4));
  const sent = await group.meets(dayra, { members: entries() }, newId(), last?.on);
  expect(sent.body.meeting).toMatchObject({ n: 4, state: 'merged' });
  expect(await numbers()).toEqual(before);
});

test('what was recorded is found whole by verify, and the group holds nobody’s name', async () => {
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
  const chart = JSON.stringify((await group.seenBy(ruth)).group);
  for (const name of ['Amina', 'Odongo', 'Beti', 'Chana', 'Doko']) expect(chart).not.toContain(name);
});

test('a telephone whose clock runs ahead: the alarm is of today, and is one once the day was put right', async () => {
  const ahead = await AGroupAtWork.of(clinic, dayra, ['Efua', 'Femi', 'Gifty', 'Halima']);
  const [efua = ''] = ahead.courses;
  const members = ahead.courses.map((course) =>
    entryOf(course, course === efua ? { measure: { instrument: 'phq-9', answers: answersOf(1, 2) } } : {}),
  );
  const id = newId();
  const refused = await ahead.meets(dayra, { members }, id, '2199-01-01');
  const { code, alarms } = refused.body as unknown as MeetingRefused;
  expect([code, alarms?.map(({ course }) => course)]).toEqual(['still-to-come', [efua]]);
  const today = (await ahead.seenBy(dayra)).today;
  expect((await courseOf(efua)).measures.readings.map(({ on }) => on)).toEqual([today]);
  const right = await ahead.meets(dayra, { members }, id, today);
  expect(right.body.meeting).toMatchObject({ n: 1, state: 'recorded', alarms: [], otherwise: [] });
  const { measures, risk } = await courseOf(efua);
  expect([measures.readings.length, risk.alarms.length]).toEqual([1, 1]);
});
