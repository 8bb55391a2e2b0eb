import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { GroupView } from '#core/api-answers/groups.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let group: AGroupAtWork;
let dayra: Someone;
let eko: Someone;
let amina: Someone;
let invited: string;

beforeAll(async () => {
  clinic = await AClinic.open();
  dayra = await clinic.member('Dayra', ['facilitator']);
  group = await AGroupAtWork.of(clinic, dayra, ['Amina', 'Beti', 'Chana', 'Doko']);
  await group.does(dayra, 'agreeRules', { rules: ['What is said here stays here.'], version: 0 });
  // Within the twelve months in which meetings may be planned, on whatever day the test runs.
  const ahead = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  await group.does(dayra, 'planGroupMeetings', { from: `${ahead}T15:00` });
  const members = group.courses.map((course) => entryOf(course));
  const { body } = await group.meets(dayra, { members });
  const meeting = body.meeting.id;
  const text = 'Many of us sleep badly.';
  await group.does(dayra, 'summariseMeeting', { meeting, text, version: 0 });
  await group.does(dayra, 'giveSummary', { meeting, version: 1 });
  invited = await group.invites('Eko');
  eko = await clinic.joins(group.clients.at(-1) ?? '', 'Eko');
  amina = await clinic.joins(group.clients[0] ?? '', 'Amina');
});
afterAll(() => clinic.close());

const course = async (whose: Someone, id: string) => (await whose.get<CourseView>(`/api/courses/${id}`)).body;

describe('somebody invited to a group', () => {
  test('finds in their own course to which, until they join it; nobody else is told so', async () => {
    expect((await course(eko, invited)).invitedTo).toBe(group.id);
    expect((await course(dayra, invited)).invitedTo).toBeUndefined();
    expect((await course(amina, group.courses[0] ?? '')).invitedTo).toBeUndefined();
  });

  test('reads what it is, when and where it meets, who leads it and its rules; of those in it nothing', async () => {
    const view = await group.seenBy(eko);
    const { forming, meetings, rules } = view.group;
    expect([view.own?.state, forming.formed?.name, forming.formed?.place]).toEqual([
      'invited',
      'Tuesdays at the school',
      'The school in Kanju',
    ]);
    expect([
      meetings.planned.length > 0,
      rules.agreed?.rules,
      view.facilitators.map(({ name }) => name),
    ]).toEqual([true, ['What is said here stays here.'], ['Dayra']]);
    expect([view.members, view.asked, view.acts, view.group.members.members]).toEqual([[], [], [], []]);
    const text = JSON.stringify(view);
    for (const others of ['Amina', 'Beti', 'The goat died', 'sleep badly', ...group.courses.slice(0, 4)])
      expect(text).not.toContain(others);
  });

  test('reads what was given to all once they have joined, as those in it do, and nothing once they declined', async () => {
    const given = async (whose: Someone) =>
      (await group.seenBy(whose)).group.meetings.held.map(({ summary }) => summary?.text);
    expect(await given(amina)).toEqual(['Many of us sleep badly.']);
    expect(await given(eko)).toEqual([undefined]);
    await group.joins(invited);
    expect(await given(eko)).toEqual(['Many of us sleep badly.']);
    expect((await course(eko, invited)).invitedTo).toBeUndefined();
    const declined = await group.invites('Femi');
    const femi = await clinic.joins(group.clients.at(-1) ?? '', 'Femi');
    await group.does(dayra, 'declineInvitation', { course: declined, why: 'Works that day' });
    expect((await course(femi, declined)).invitedTo).toBeUndefined();
    expect((await femi.get<GroupView>(group.address)).status).toBe(404);
  });

  test('who declined is invited again with a course of its own, and joins', async () => {
    const declined = await group.invites('Gisa');
    const client = group.clients.at(-1) ?? '';
    await group.does(dayra, 'declineInvitation', { course: declined, why: 'Works that day' });
    const again = newId();
    const form = { client: { known: client } };
    expect((await dayra.post(`${group.address}/members`, { id: again, form })).status).toBe(201);
    await clinic.does(dayra, again, 'giveConsent', { item: 'treatment' });
    await group.joins(again);
    const { members } = await group.seenBy(dayra);
    const stateOf = (one: string) => members.find(({ course: id }) => id === one)?.state;
    expect([stateOf(declined), stateOf(again)]).toEqual(['declined', 'in']);
  });
});

describe('the same course invited again', () => {
  const sends = (form: object, id: string) =>
    dayra.post<{ code: string; invited: { client: string } }>(`${group.address}/members`, { id, form });
  const form = { client: { name: 'Hodan', born: '1990-03-01' }, referral: 'The nurse' };

  test('by the very same request is answered as it was the first time, also once they joined', async () => {
    const id = newId();
    const first = await sends(form, id);
    const again = await sends(form, id);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.invited).toEqual(first.body.invited);
    await clinic.does(dayra, id, 'giveConsent', { item: 'treatment' });
    await group.joins(id);
    expect((await sends(form, id)).body.invited).toEqual(first.body.invited);
  });

  test('by another request is refused for how they stand, and nothing becomes of it', async () => {
    const id = newId();
    expect((await sends(form, id)).status).toBe(201);
    const others = [
      { ...form, client: { name: 'Ifra', born: '1990-03-01' } },
      { ...form, referral: '' },
      { client: { known: group.clients[0] }, referral: 'The nurse' },
    ];
    for (const other of others) {
      const { status, body } = await sends(other, id);
      expect([status, body.code]).toEqual([422, 'invited-already']);
    }
    await clinic.does(dayra, id, 'giveConsent', { item: 'treatment' });
    await group.joins(id);
    for (const other of others) expect((await sends(other, id)).body.code).toBe('invited-already');
    const gone = newId();
    expect((await sends(form, gone)).status).toBe(201);
    await group.does(dayra, 'declineInvitation', { course: gone, why: 'Works that day' });
    expect((await sends({ ...form, referral: '' }, gone)).body.code).toBe('id-taken');
  });
});

test('an invitation ends once the group takes no newcomers: to the client there is nothing to answer, and nobody is to be spoken with', async () => {
  const open = await group.invites('Jamal');
  const jamal = await clinic.joins(group.clients.at(-1) ?? '', 'Jamal');
  const talks = async () => {
    const { members } = await group.seenBy(dayra);
    const found = members.find((one) => one.course === open);
    return [found?.state, found?.talks?.length];
  };
  expect(await talks()).toEqual(['invited', 1]);
  expect((await course(jamal, open)).invitedTo).toBe(group.id);
  await group.does(dayra, 'closeToNewcomers', { why: 'They asked for it' });
  expect(await talks()).toEqual(['not_asked', 0]);
  expect((await course(jamal, open)).invitedTo).toBeUndefined();
  expect((await jamal.get<GroupView>(group.address)).status).toBe(404);
  expect((await jamal.get<{ groups: unknown[] }>('/api/groups')).body.groups).toEqual([]);
  const answer = { id: newId(), form: {} };
  const joins = await dayra.post<{ code: string }>(`${group.address}/members/${open}/join`, answer);
  expect([joins.status, joins.body.code]).toEqual([422, 'closed-to-newcomers']);
});
