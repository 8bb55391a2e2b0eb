import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { GroupList, MeetingRefused } from '#core/api-answers/groups.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, answersOf, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let dayra: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
});
afterAll(() => clinic.close());

const aGroup = () => AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Chana', 'Doko']);
const alarmsOf = async (course: string) =>
  (await dayra.get<CourseView>(`/api/courses/${course}`)).body.course.risk.alarms;
const sheets: [string, unknown[]][] = [
  ['another answer out of its range', answersOf(1, 2).with(0, 7)],
  ['one answer too many', [...answersOf(1, 2), 0, 0]],
  ['hundreds of answers too many', [...answersOf(1, 2), ...Array.from({ length: 300 }, () => 0)]],
  ['an answer that is none', [{ much: 1 }, ...answersOf(1, 2).slice(1)]],
  ['answers as text', answersOf(1, 2).map(String)],
  ['the answer about dying as text', [...answersOf(1).slice(0, 8), '2']],
];

test.each(sheets)(
  '%s: in a meeting, the answer about dying is told all the same, once',
  async (_how, answers) => {
    const group = await aGroup();
    const [amina = ''] = group.courses;
    const measure = (given: unknown[]) => ({ measure: { instrument: 'phq-9', answers: given } });
    const members = (given: unknown[]) =>
      group.courses.map((course) => entryOf(course, course === amina ? measure(given) : {}));
    const id = newId();
    for (const raised of [1, undefined]) {
      const refused = await group.meets(dayra, { members: members(answers) }, id);
      expect(refused.status).toBe(422);
      expect((refused.body as unknown as MeetingRefused).alarms?.length).toBe(raised);
    }
    expect((await group.meets(dayra, { members: members(answersOf(1, 2)) }, id)).status).toBe(200);
    expect((await alarmsOf(amina)).map(({ item, value }) => [item, value])).toEqual([[9, 2]]);
  },
);

test.each(sheets)(
  '%s: in a talk, the answer about dying is told all the same, once',
  async (_how, answers) => {
    const group = await aGroup();
    const [amina = ''] = group.courses;
    const send = (id: string, given: unknown[]) =>
      dayra.post(`/api/courses/${amina}/acts/answerMeasure`, {
        id,
        form: { instrument: 'phq-9', answers: given, administered: 'with-therapist' },
      });
    const id = newId();
    expect((await send(id, answers)).status).toBe(422);
    expect((await send(id, answers)).status).toBe(422);
    expect(await alarmsOf(amina)).toHaveLength(1);
    expect((await send(newId(), answersOf(1, 2))).status).toBe(200);
    expect(await alarmsOf(amina)).toHaveLength(1);
  },
);

test('a meeting with a year of long ago is refused, and its answer about dying is told', async () => {
  const group = await aGroup();
  const [amina = ''] = group.courses;
  const members = group.courses.map((course) =>
    entryOf(course, course === amina ? { measure: { instrument: 'phq-9', answers: answersOf(1, 3) } } : {}),
  );
  for (const on of ['1990-01-01', '2016-01-01']) {
    const refused = await group.meets(dayra, { members }, newId(), on);
    expect(refused.status).toBeGreaterThanOrEqual(400);
  }
  expect((await alarmsOf(amina)).map(({ value }) => value)).toContain(3);
});

test.each([
  ['beyond what is offered', 7],
  ['in words', 'often'],
])('an answer about dying that cannot be read, %s, is said to be told to nobody', async (_how, said) => {
  const group = await aGroup();
  const [amina = ''] = group.courses;
  const answers = [...answersOf(1).slice(0, 8), said, ...answersOf(1).slice(9)];
  const told = /question 9, about safety, cannot be read, so nobody was told of it/;
  const talk = await dayra.post(`/api/courses/${amina}/acts/answerMeasure`, {
    id: newId(),
    form: { instrument: 'phq-9', answers, administered: 'with-therapist' },
  });
  expect([talk.status, talk.body.title]).toEqual([422, expect.stringMatching(told)]);
  const members = group.courses.map((course) =>
    entryOf(course, course === amina ? { measure: { instrument: 'phq-9', answers } } : {}),
  );
  const meeting = await group.meets(dayra, { members });
  expect([meeting.status, (meeting.body as unknown as MeetingRefused).title]).toEqual([
    422,
    expect.stringMatching(told),
  ]);
  expect(await alarmsOf(amina)).toEqual([]);
});

test('whoever led once tells of danger still, though the meeting is not theirs to record on the day they say', async () => {
  const group = await aGroup();
  const [amina = ''] = group.courses;
  const nieves = await clinic.member('Nieves', ['facilitator']);
  const olga = await clinic.member('Olga', ['facilitator']);
  await group.does(dayra, 'bringFacilitator', { person: nieves.id, as: 'co_facilitator' });
  await group.does(dayra, 'endFacilitator', { person: nieves.id, why: 'Moved away' });
  const tomorrow = new Date(Date.now() + 86_400_000 * 2).toISOString().slice(0, 10);
  const measure = { instrument: 'phq-9', answers: answersOf(1, 3) };
  const members = group.courses.map((course) => entryOf(course, course === amina ? { measure } : {}));
  const sends = (who: Someone, on: string) =>
    who.post<MeetingRefused>(`${group.address}/meetings`, {
      id: newId(),
      on,
      form: { led: [nieves.id], members },
    });
  expect((await sends(olga, tomorrow)).status).toBe(404);
  expect(await alarmsOf(amina)).toEqual([]);
  const refused = await sends(nieves, tomorrow);
  expect([refused.status, refused.body.alarms?.length]).toEqual([404, 1]);
  expect((await alarmsOf(amina)).map(({ item, value }) => [item, value])).toEqual([[9, 3]]);
  expect((await nieves.get(`/api/courses/${amina}`)).status).toBe(404);
});

test('whoever led once tells of danger in a talk still, by a form or a plan, once, and reads nothing of the course', async () => {
  const group = await aGroup();
  const [amina = '', beti = ''] = group.courses;
  const paz = await clinic.member('Paz', ['facilitator']);
  const olga = await clinic.member('Oda', ['facilitator']);
  await group.does(dayra, 'bringFacilitator', { person: paz.id, as: 'co_facilitator' });
  await group.does(dayra, 'endFacilitator', { person: paz.id, why: 'Moved away' });
  const sheet = (answers: number[]) => ({ instrument: 'phq-9', answers, administered: 'with-therapist' });
  const sends = (who: Someone, course: string, act: string, form: object, id = newId()) =>
    who.post<MeetingRefused>(`/api/courses/${course}/acts/${act}`, { id, form });
  const stranger = await sends(olga, amina, 'tellPlan', { plan: 'yes' });
  expect([stranger.status, stranger.body.alarms]).toEqual([404, undefined]);
  expect((await sends(paz, amina, 'answerMeasure', sheet(answersOf(1)))).body.alarms).toBeUndefined();
  expect((await sends(paz, amina, 'giveConsent', { item: 'recording' })).status).toBe(404);
  expect(await alarmsOf(amina)).toEqual([]);
  const id = newId();
  // The answer to the first may be lost on its way: the second says too that it was told.
  for (const _ of [1, 2]) {
    const told = await sends(paz, amina, 'answerMeasure', sheet(answersOf(1, 3)), id);
    expect([told.status, told.body.alarms?.length, told.body]).toEqual([
      404,
      1,
      expect.not.objectContaining({ course: expect.anything() }),
    ]);
  }
  const plan = await sends(paz, beti, 'tellPlan', { plan: 'yes', words: 'With the pills' });
  expect([plan.status, plan.body.alarms?.map(({ course }) => course)]).toEqual([404, [beti]]);
  expect((await alarmsOf(amina)).map(({ item, value }) => [item, value])).toEqual([[9, 3]]);
  expect((await alarmsOf(beti)).map(({ source }) => source)).toEqual(['plan']);
  expect((await paz.get(`/api/courses/${amina}`)).status).toBe(404);
});

test('whoever led once and is something else here now tells of danger still, in a talk and in a meeting', async () => {
  const group = await aGroup();
  const [amina = '', beti = '', chana = ''] = group.courses;
  const ola = await clinic.member('Ola', ['facilitator']);
  await group.does(dayra, 'bringFacilitator', { person: ola.id, as: 'co_facilitator' });
  const admin = await clinic.member('Adela', ['administrator']);
  expect((await admin.put(`/api/members/${ola.id}/roles`, { roles: ['manager'] })).status).toBe(200);
  await ola.signsInAgain();
  const sends = (course: string, act: string, form: object) =>
    ola.post<MeetingRefused>(`/api/courses/${course}/acts/${act}`, { id: newId(), form });
  const sheet = { instrument: 'phq-9', answers: answersOf(1, 3), administered: 'with-therapist' };
  for (const told of [
    await sends(amina, 'answerMeasure', sheet),
    await sends(beti, 'tellPlan', { plan: 'yes' }),
    await ola.post<MeetingRefused>(`${group.address}/meetings`, {
      id: newId(),
      form: {
        led: [dayra.id],
        members: group.courses.map((course) =>
          entryOf(
            course,
            course === chana ? { measure: { instrument: 'phq-9', answers: answersOf(1, 2) } } : {},
          ),
        ),
      },
    }),
  ])
    expect([told.status, told.body.alarms?.length]).toEqual([404, 1]);
  for (const course of [amina, beti, chana]) expect(await alarmsOf(course)).toHaveLength(1);
  expect((await ola.get(`/api/courses/${amina}`)).status).toBe(404);
});

test('whoever handed a course over tells of danger still that was told before they went', async () => {
  const tom = await clinic.member('Tomas', ['therapist']);
  const ines = await clinic.member('Ines', ['therapist']);
  const { id: course } = await clinic.course(tom);
  await clinic.does(tom, course, 'transferCourse', { to: ines.id, handOver: 'Well', client: 'told' });
  const answers = [1, 1, 1, 1, 1, 1, 1, 1, 2];
  const told = await tom.post<MeetingRefused>(`/api/courses/${course}/acts/answerMeasure`, {
    id: newId(),
    form: { instrument: 'phq-9', answers, administered: 'with-therapist' },
  });
  expect([told.status, told.body.alarms?.length]).toEqual([404, 1]);
  const seen = (await ines.get<CourseView>(`/api/courses/${course}`)).body.course;
  expect(seen.risk.alarms.map(({ item, value }) => [item, value])).toEqual([[9, 2]]);
});

test('of a member who was handed over outside the group, its leader tells of danger still, and whoever holds them is told', async () => {
  const group = await aGroup();
  const [amina = ''] = group.courses;
  const tom = await clinic.member('Tom', ['therapist']);
  const left = await dayra.post(`${group.address}/members/${amina}/leave`, {
    id: newId(),
    form: { why: 'chose', referred: { to: 'Tom', why: 'Wants to talk alone' } },
  });
  expect(left.status).toBe(200);
  await clinic.does(dayra, amina, 'transferCourse', { to: tom.id, handOver: 'Well', client: 'told' });
  const told = await dayra.post<MeetingRefused>(`/api/courses/${amina}/acts/tellPlan`, {
    id: newId(),
    form: { plan: 'yes' },
  });
  expect([told.status, told.body.alarms?.length]).toEqual([404, 1]);
  const seen = (await tom.get<CourseView>(`/api/courses/${amina}`)).body.course.risk.alarms;
  expect(seen.map(({ source }) => source)).toEqual(['plan']);
  // It is theirs to answer, and stands no more with the group they left.
  const { groups } = (await dayra.get<GroupList>('/api/groups')).body;
  expect(groups.find(({ id }) => id === group.id)?.alarms.open).toBe(0);
});

test('the alarm of somebody who was invited and declined waits with those who lead, and is counted', async () => {
  const group = await aGroup();
  const xola = await group.invites('Xola');
  await group.does(dayra, 'declineInvitation', { course: xola, why: 'Works that day' });
  const form = { instrument: 'phq-9', answers: answersOf(1, 3), administered: 'with-therapist' };
  await clinic.does(dayra, xola, 'answerMeasure', form);
  const alarmsListed = async () =>
    (await dayra.get<GroupList>('/api/groups')).body.groups.find(({ id }) => id === group.id)?.alarms.open;
  expect(await alarmsListed()).toBe(1);
  const theirs = (await group.seenBy(dayra)).members.find(({ course }) => course === xola);
  expect([theirs?.state, theirs?.alarms.length]).toEqual(['declined', 1]);
});
