import { describe, expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';

/** A meeting is judged by its own day, and is the plan of that day. Decision 029. */

const four = ['amina', 'beti', 'chana', 'doko'];
const formedOn = '2026-07-28';
const [first, second] = ['2026-08-04', '2026-08-11'];

function aGroup(courses: readonly string[] = four): AGroup {
  const on = formedOn;
  const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
  const group = new AGroup()
    .does('formGroup', { name: 'Tuesday', protocol, place: 'School' }, { on })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' }, { on })
    .does('bringFacilitator', { person: 'ines', as: 'co_facilitator' }, { on });
  for (const course of courses) joins(group, course, on);
  return group;
}
const joins = (group: AGroup, course: string, on: string) =>
  group.does('inviteMember', { course }, { on }).does('joinMember', { course }, { on });
const account = (courses: readonly string[], planned = '', led = 'dayra') => ({
  planned,
  led: [led],
  members: courses.map((course) => ({ course, came: 'present' })),
});
const plans = (group: AGroup, from: string, id: string) =>
  group.does('planGroupMeetings', { from, count: 1 }, { on: formedOn, today: formedOn, id });
const states = ({ group }: AGroup) => group.meetings.planned.map(({ id, state }) => `${id} ${state}`);

describe('the first meeting', () => {
  const left = (on: string) => aGroup().does('leaveGroup', { course: 'doko', why: 'work' }, { on });

  test('was begun by those who were in that day, though somebody left since and is recorded as gone', () => {
    expect(left('2026-08-12').refusal('holdGroupMeeting', account(four), { on: first })).toBe('');
    expect(left(first).refusal('holdGroupMeeting', account(four), { on: first })).toBe('');
  });

  test('was begun by nobody who had left before it, nor by who joined after it and was not there', () => {
    const three = four.slice(0, 3);
    expect(left('2026-08-03').refusal('holdGroupMeeting', account(three), { on: first })).toBe('too-few');
    expect(left(first).refusal('holdGroupMeeting', account(three), { on: first })).toBe('too-few');
    const later = joins(aGroup(three), 'eshe', '2026-08-10');
    expect(later.refusal('holdGroupMeeting', account(three), { on: first })).toBe('too-few');
    expect(later.refusal('holdGroupMeeting', account([...three, 'eshe']), { on: first })).toBe('');
  });
});

describe('a meeting told by a telephone that knew of no plan', () => {
  test('was the one that was planned for that day, which waits no more', () => {
    const group = plans(plans(aGroup(), `${first}T15:00`, 'p'), `${second}T15:00`, 'q');
    group.does('holdGroupMeeting', account(four), { on: first });
    expect(group.group.meetings.held[0]?.planned).toBe('p');
    expect(states(group)).toEqual(['p held', 'q planned']);
  });

  test('was none of two that were planned for one day, and none that was called off or moved away', () => {
    const two = plans(plans(aGroup(), `${first}T09:00`, 'p'), `${first}T15:00`, 'q');
    two.does('holdGroupMeeting', account(four), { on: first });
    expect(states(two)).toEqual(['p planned', 'q planned']);
    const before = { on: formedOn, today: formedOn };
    const off = plans(aGroup(), `${first}T15:00`, 'p')
      .does('callOffGroupMeeting', { meeting: 'p', why: 'Rain' }, before)
      .does('holdGroupMeeting', account(four), { on: first });
    expect(states(off)).toEqual(['p called_off']);
    const moved = plans(aGroup(), `${first}T15:00`, 'p')
      .does('moveGroupMeeting', { meeting: 'p', to: `${second}T15:00`, why: 'Rain' }, before)
      .does('holdGroupMeeting', account(four), { on: first });
    expect(states(moved)).toEqual(['p planned']);
  });

  test('takes the plan with the second account too, where the first was kept without one', () => {
    const group = aGroup().does('holdGroupMeeting', account(four), { on: first, id: 'm1' });
    plans(group, `${first}T15:00`, 'p');
    const again = { ...account(four, '', 'ines'), meeting: 'm1' };
    group.does('addToGroupMeeting', again, { on: first, by: 'ines' });
    expect(states(group)).toEqual(['p held']);
    expect(group.refusal('addToGroupMeeting', again, { on: first, by: 'ines' })).toBe('nothing-new');
  });
});

test('a second account marks no meeting of another day as held', () => {
  const group = plans(plans(aGroup(), `${first}T15:00`, 'p'), `${second}T15:00`, 'q');
  group.does('holdGroupMeeting', account(four, 'p'), { on: first, id: 'm1' });
  expect(group.refusal('addToGroupMeeting', { ...account(four, 'q'), meeting: 'm1' }, { on: first })).toBe(
    'nothing-new',
  );
  const told = { ...account(four, 'q', 'ines'), meeting: 'm1' };
  group.does('addToGroupMeeting', told, { on: first, by: 'ines' });
  expect(states(group)).toEqual(['p held', 'q planned']);
});

test('an account in which somebody stands twice says so, the first and the second', () => {
  const group = aGroup();
  const twice = account([...four, 'beti']);
  expect(group.refusal('holdGroupMeeting', twice, { on: first })).toBe('said-twice');
  group.does('holdGroupMeeting', account(four), { on: first, id: 'm1' });
  expect(group.refusal('addToGroupMeeting', { ...twice, meeting: 'm1' }, { on: first })).toBe('said-twice');
});
