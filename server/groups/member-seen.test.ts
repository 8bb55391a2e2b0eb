import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SupervisorsDay } from '#core/api-answers/credentials.ts';
import type { GroupList } from '#core/api-answers/groups.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, answersOf, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let dayra: Someone;
let group: AGroupAtWork;
let today: string;

beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Chana', 'Doko']);
  today = (await group.seenBy(dayra)).today;
});
afterAll(() => clinic.close());

const amina = async () => (await group.seenBy(dayra)).members[0];

test('an answer told ahead of its sheet stands as what it is, and within the sheet once that is there', async () => {
  const alone = {
    instrument: 'phq-9',
    answers: [...Array.from({ length: 8 }, () => null), 2],
    administered: 'with-therapist',
  };
  await clinic.does(dayra, group.courses[0] ?? '', 'answerMeasure', alone, today);
  const before = await amina();
  expect(before?.readings).toEqual([{ n: null, on: today, total: null, ahead: true }]);
  expect([before?.last, before?.alarm]).toEqual([null, 'same_day']);
  const sheet = { instrument: 'phq-9', answers: [...Array.from({ length: 8 }, () => 1), 2] };
  const members = group.courses.map((course, place) =>
    entryOf(course, place === 0 ? { measure: sheet } : {}),
  );
  expect((await group.meets(dayra, { members }, newId(), today)).status).toBe(200);
  const after = await amina();
  expect(after?.readings).toEqual([{ n: 1, on: today, total: 10 }]);
  expect(after?.last?.total).toBe(10);
});

test('what was done for a member in danger stands with the alarm, which waits all the same', async () => {
  const alarm = (await amina())?.alarms[0]?.id;
  const form = { alarm, did: 'Sat with her', called: 'Ruth, at four', where: 'At the health post' };
  await clinic.does(dayra, group.courses[0] ?? '', 'tellDoneAtAlarm', form);
  const seen = await amina();
  expect(seen?.alarms.map(({ id, done }) => [id, done?.map(({ did, by }) => [did, by])])).toEqual([
    [alarm, [['Sat with her', dayra.id]]],
  ]);
});

test('the area of a member, how it began and their first signs are read from their own course, and none of another’s', async () => {
  const beti = async () => (await group.seenBy(dayra)).members[1];
  expect((await beti())?.about).toBeUndefined();
  const course = group.courses[1] ?? '';
  const them = await clinic.does(dayra, course, 'addPerson', {
    ...{ displayName: 'Kofi', role: 'partner', living: 'deceased' },
  });
  const began = 'He did not come back from the sea';
  await clinic.does(dayra, course, 'chooseFocus', { area: 'grief', people: [them], why: began });
  await clinic.does(dayra, course, 'writeRelapsePlan', {
    signs: { early: [{ sign: 'I stop greeting the neighbours' }] },
    actions: {},
    version: 0,
  });
  const others = (await group.seenBy(dayra)).members.toSpliced(1, 1);
  expect((await beti())?.about).toEqual({
    area: 'Grief',
    began,
    firstSigns: ['I stop greeting the neighbours'],
  });
  expect(others.map(({ about }) => about)).toEqual(others.map(() => undefined));
});

test('two scores of one meeting are no change on a member’s page nor a reason in the supervisor’s day, and one from before the group is', async () => {
  const ruth = await clinic.member('Ruth', ['supervisor']);
  await clinic.supervises(ruth, dayra);
  const [, beti = '', chana = '', doko = ''] = group.courses;
  const answers = (each: number) => ({
    ...{ instrument: 'phq-9', administered: 'with-therapist' },
    answers: [...Array.from({ length: 8 }, () => each), 0],
  });
  const before = new Date(Date.parse(today) - 3 * 86_400_000).toISOString().slice(0, 10);
  await clinic.does(dayra, chana, 'answerMeasure', answers(0), before);
  // Beti’s answers of the meeting are put right there, and Doko’s on the next look at them.
  await clinic.does(dayra, beti, 'answerMeasure', { ...answers(2), session: 1 }, today);
  await clinic.does(dayra, doko, 'answerMeasure', answers(2), today);
  const { members } = await group.seenBy(dayra);
  const changes = [beti, chana, doko].map(
    (course) => members.find((one) => one.course === course)?.last?.change,
  );
  expect(changes).toEqual([null, 8, null]);
  const { body } = await ruth.get<SupervisorsDay>('/api/groups/to-see');
  const notFalling = body.groups[0]?.why.find(({ kind }) => kind === 'not_falling');
  expect(notFalling).toEqual({ kind: 'not_falling', courses: [chana] });
});

test('a group that has ended says how many joined it, and one under way how many are in it', async () => {
  const listed = async () => (await dayra.get<GroupList>('/api/groups')).body.groups[0]?.members;
  const [first = '', ...others] = group.courses;
  const leaves = (course: string) =>
    dayra.post(`${group.address}/members/${course}/leave`, {
      id: newId(),
      form: { why: 'moved', words: 'The flood', referred: { to: 'Health centre', why: 'Still low' } },
    });
  expect((await leaves(first)).status).toBe(200);
  await group.invites('Esi');
  expect(await listed()).toBe(3);
  for (const course of others) await leaves(course);
  await group.does(dayra, 'endGroup', { how: 'stopped', words: 'Flood' });
  expect(await listed()).toBe(4);
});

test('of a member who has died nothing is to be talked about or asked by telephone, and what they had said stays', async () => {
  const other = await AGroupAtWork.of(clinic, dayra, ['Efe', 'Fola', 'Gisa', 'Hana']);
  const [efe = ''] = other.courses;
  await clinic.does(dayra, efe, 'giveConsent', { item: 'check_call' });
  const seen = async () => (await other.seenBy(dayra)).members.find(({ course }) => course === efe);
  expect((await seen())?.checkCall).toBe('given');
  const left = await dayra.post(`${other.address}/members/${efe}/leave`, {
    id: newId(),
    form: { why: 'died', words: '' },
  });
  expect(left.status).toBe(200);
  const { checkCall, talks, left: how } = (await seen()) ?? {};
  expect([checkCall, talks, how?.why]).toEqual(['not_asked', [], 'died']);
});

test('in the list of groups an alarm of somebody who has died is told apart: nobody is in danger by it', async () => {
  const other = await AGroupAtWork.of(clinic, dayra, ['Ife', 'Jola', 'Kemi', 'Lara']);
  const wish = { measure: { instrument: 'phq-9', answers: answersOf(1, 2) } };
  const [ife = '', jola = ''] = other.courses;
  const members = other.courses.map((course) => entryOf(course, [ife, jola].includes(course) ? wish : {}));
  await other.meets(dayra, { members }, newId(), today);
  const listed = async () =>
    (await dayra.get<GroupList>('/api/groups')).body.groups.find(({ id }) => id === other.id)?.alarms;
  const dies = (course: string) =>
    dayra.post(`${other.address}/members/${course}/leave`, { id: newId(), form: { why: 'died', words: '' } });
  expect(await listed()).toEqual({ open: 2, urgency: 'same_day' });
  await dies(ife);
  expect(await listed()).toEqual({ open: 1, urgency: 'same_day', ofWhoDied: 1 });
  await dies(jola);
  expect(await listed()).toEqual({ open: 0, urgency: 'none', ofWhoDied: 2 });
  const alarmsOf = async () =>
    (await other.seenBy(dayra)).members
      .find(({ course }) => course === ife)
      ?.alarms.map(({ source, ofWhoDied }) => [source, ofWhoDied]);
  expect(await alarmsOf()).toEqual([['measure', true]]);
  // Somebody may be marked as dead who is not: what is raised since calls, and comes first.
  await clinic.does(dayra, ife, 'raiseAlarm', { words: 'Her sister rang.' });
  expect(await alarmsOf()).toEqual([
    ['clinician', undefined],
    ['measure', true],
  ]);
  expect(await listed()).toEqual({ open: 1, urgency: 'now', ofWhoDied: 1 });
});
