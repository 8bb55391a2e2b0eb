import { describe, expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';
import { standsIn } from './invitations.ts';
import { memberOf, membersInvited } from './members-in.ts';

/** Who joined and who left, told by one telephone after another had told the meetings since. Decision 029. */

const four = ['amina', 'beti', 'chana', 'doko'];
const formedOn = '2026-07-28';
const tuesdays = ['2026-08-04', '2026-08-11', '2026-08-18', '2026-08-25'];
const monday = '2026-08-10';

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
const joins = (group: AGroup, course: string, on: string, why = '') =>
  group.does('inviteMember', { course }, { on }).does('joinMember', { course, why }, { on });
const refused = (group: AGroup, course: string, on: string, why = '') =>
  group.does('inviteMember', { course }, { on }).refusal('joinMember', { course, why }, { on });
const account = (courses: readonly string[], absent: readonly string[] = [], led = 'ines') => ({
  led: [led],
  members: courses.map((course) => ({ course, came: absent.includes(course) ? 'absent' : 'present' })),
});
const meets = (group: AGroup, n: number, courses: readonly string[] = four, absent: readonly string[] = []) =>
  group.does('holdGroupMeeting', account(courses, absent), { on: tuesdays[n - 1], id: `m${n}` });
const fromOf = (group: AGroup) => memberOf(group.group, 'eshe')?.joined?.from;

describe('who joins', () => {
  test('joins from the meeting after that day, whichever telephone sent first', () => {
    const joinedFirst = joins(meets(aGroup(), 1), 'eshe', monday);
    for (const n of [2, 3]) meets(joinedFirst, n, [...four, 'eshe']);
    const metFirst = aGroup();
    for (const n of [1, 2, 3]) meets(metFirst, n);
    joins(metFirst, 'eshe', monday);
    expect([fromOf(joinedFirst), fromOf(metFirst)]).toEqual([2, 2]);
    const more = { meeting: 'm2', ...account([...four, 'eshe'], [], 'dayra') };
    metFirst.does('addToGroupMeeting', more, { on: tuesdays[1] });
    expect(metFirst.group.meetings.held[1]?.members.map(({ course }) => course)).toContain('eshe');
  });

  test('on the day of a meeting joins at it, with a reason at the third and not at the fourth', () => {
    const [, second, third, fourth] = tuesdays as [string, string, string, string];
    const group = aGroup();
    for (const n of [1, 2, 3]) meets(group, n);
    expect(refused(group, 'fola', third)).toBe('why-so-late');
    expect(group.refusal('joinMember', { course: 'fola', why: 'Her sister asked' }, { on: third })).toBe('');
    expect(group.refusal('joinMember', { course: 'fola', why: 'Her sister' }, { on: fourth })).toBe(
      'closed-to-newcomers',
    );
    expect(group.refusal('inviteMember', { course: 'gisa' }, { on: fourth })).toBe('closed-to-newcomers');
    joins(group, 'eshe', second);
    expect(fromOf(group)).toBe(2);
  });

  test('is counted by days, where a meeting before was told late', () => {
    const group = aGroup();
    for (const n of [2, 3, 1]) meets(group, n);
    joins(group, 'eshe', monday);
    expect(fromOf(group)).toBe(2);
  });

  test('joins where the group was closed to newcomers on a later day, and not on that day or after it', () => {
    const group = aGroup().does('closeToNewcomers', { why: 'They asked for it' }, { on: '2026-08-12' });
    expect(group.refusal('inviteMember', { course: 'fola' }, { on: '2026-08-12' })).toBe(
      'closed-to-newcomers',
    );
    joins(group, 'eshe', monday);
    expect(group.refusal('inviteMember', { course: 'fola' }, { on: '2026-08-13' })).toBe(
      'closed-to-newcomers',
    );
  });

  test('not where the group was full that day, though somebody left since', () => {
    const twelve = [...four, ...Array.from({ length: 8 }, (_, place) => `w${place}`)];
    const group = aGroup(twelve).does('leaveGroup', { course: 'w1', why: 'work' }, { on: '2026-08-12' });
    expect(group.refusal('inviteMember', { course: 'eshe' }, { on: monday })).toBe('group-full');
    expect(group.refusal('inviteMember', { course: 'eshe' }, { on: '2026-08-12' })).toBe('');
  });

  test('or is in again, only where a place is free: whoever left by mistake is no thirteenth', () => {
    const twelve = [...four, ...Array.from({ length: 8 }, (_, place) => `w${place}`)];
    const group = aGroup(twelve).does('leaveGroup', { course: 'w1', why: 'work' }, { on: monday });
    const again = { course: 'w1', why: 'Another was meant' };
    expect(group.refusal('joinMember', again, { on: monday })).toBe('');
    joins(group, 'eshe', '2026-08-12');
    expect(group.refusal('joinMember', again, { on: '2026-08-12' })).toBe('group-full');
  });
});

describe('who was invited and has not answered', () => {
  const [, , third = '', fourth = ''] = tuesdays;
  const invited = () => aGroup().does('inviteMember', { course: 'eshe' }, { on: formedOn });
  const stands = ({ group }: AGroup, on?: string) => {
    const eshe = memberOf(group, 'eshe');
    const counted = membersInvited(group).length;
    return eshe && [standsIn(group, eshe, on), ...(on === undefined ? [counted] : [])];
  };
  const declines = (group: AGroup, on: string) =>
    group.refusal('declineInvitation', { course: 'eshe', why: '' }, { on });

  test('is not asked any more once the group is closed to newcomers, and is again where that is struck out', () => {
    const group = invited().does('closeToNewcomers', { why: 'They asked for it' }, { on: monday, id: 'c' });
    expect(stands(group)).toEqual(['not_asked', 0]);
    expect(group.refusal('joinMember', { course: 'eshe', why: '' }, { on: monday })).toBe(
      'closed-to-newcomers',
    );
    // What they answered before, and is told later, is taken.
    expect(stands(group, '2026-08-09')).toEqual(['invited']);
    expect(group.refusal('joinMember', { course: 'eshe', why: '' }, { on: '2026-08-09' })).toBe('');
    const { seq } = group.group.forming.closedToNewcomers ?? { seq: 0 };
    group.does(
      'strikeOutOfGroup',
      { seq, act: 'c', type: 'ClosedToNewcomers', why: 'By mistake' },
      { on: monday },
    );
    expect(stands(group)).toEqual(['invited', 1]);
  });

  test('is not asked any more once the meetings were held at which somebody joins, and still on the last day', () => {
    const group = invited();
    for (const n of [1, 2]) meets(group, n);
    expect(stands(group)).toEqual(['invited', 1]);
    meets(group, 3);
    expect(stands(group)).toEqual(['not_asked', 0]);
    expect([stands(group, third), stands(group, fourth)]).toEqual([['invited'], ['not_asked']]);
    // That they did not want to is taken whenever it is told.
    expect([declines(group, third), declines(group, fourth)]).toEqual(['', '']);
  });

  test('is not asked any more once the group has ended', () => {
    const group = meets(invited(), 1);
    for (const course of four) group.does('leaveGroup', { course, why: 'moved' }, { on: monday });
    group.does('endGroup', { how: 'stopped', words: 'Flood' }, { on: monday });
    expect(stands(group)).toEqual(['not_asked', 0]);
    expect(declines(group, monday)).toBe('ended');
    expect(group.refusal('joinMember', { course: 'eshe', why: '' }, { on: monday })).toBe('ended');
  });
});

describe('who leaves', () => {
  test('left after as many meetings as were held by that day, whichever telephone sent first', () => {
    const leavesOn = (group: AGroup) =>
      group.does('leaveGroup', { course: 'beti', why: 'work' }, { on: '2026-08-12' });
    const metFirst = aGroup();
    for (const n of [1, 2, 3]) meets(metFirst, n, four, n === 3 ? ['beti'] : []);
    const leftFirst = aGroup();
    for (const n of [1, 2]) meets(leftFirst, n);
    const after = [metFirst, leftFirst].map((group) => memberOf(leavesOn(group).group, 'beti')?.left?.after);
    expect(after).toEqual([2, 2]);
  });

  const leaves = (group: AGroup, on: string, why = 'work') =>
    group.attempt('leaveGroup', { course: 'beti', why }, { on });

  test('has not left before the last meeting they came to, and can have left on its day', () => {
    const group = aGroup();
    for (const n of [1, 2]) meets(group, n);
    meets(group, 3, four, ['beti']);
    const named = { refused: 'came-after' };
    for (const why of ['work', 'finished', 'died', 'group_stopped'])
      for (const on of [formedOn, '2026-08-03', monday]) expect(leaves(group, on, why)).toMatchObject(named);
    expect(group.refusal('leaveGroup', { course: 'beti', why: 'work' }, { on: tuesdays[1] })).toBe('');
  });

  test('came by any account, and left before a meeting of which nobody says that they came', () => {
    const group = meets(aGroup(), 1, four, ['beti']);
    expect(group.refusal('leaveGroup', { course: 'beti', why: 'work' }, { on: '2026-08-03' })).toBe('');
    const seen = { meeting: 'm1', ...account(four, [], 'dayra') };
    group.does('addToGroupMeeting', seen, { on: tuesdays[0] });
    expect(leaves(group, '2026-08-03')).toMatchObject({ refused: 'came-after' });
  });

  test.each([tuesdays[1], '2026-08-12'])(
    'on %s is still in a meeting of 11 August that is told later',
    (on) => {
      const group = meets(aGroup(), 1).does('leaveGroup', { course: 'beti', why: 'work' }, { on });
      meets(group, 2);
      expect(group.group.meetings.held[1]?.members).toHaveLength(4);
      expect(group.refusal('holdGroupMeeting', account(four), { on: tuesdays[2] })).toBe('not-a-member');
    },
  );

  test('has not finished before the last meeting, though they missed it', () => {
    const group = aGroup();
    const weeks = Array.from({ length: 8 }, (_, week) =>
      new Date(Date.UTC(2026, 7, 4 + 7 * week)).toISOString().slice(0, 10),
    );
    for (const on of weeks)
      group.does('holdGroupMeeting', account(four, on === weeks[7] ? ['beti'] : []), { on });
    const finished = { course: 'beti', why: 'finished' };
    expect(group.refusal('leaveGroup', finished, { on: weeks[6] })).toBe('before-the-last-met');
    expect(group.refusal('leaveGroup', finished, { on: weeks[7] })).toBe('');
    expect(group.refusal('leaveGroup', { ...finished, why: 'work' }, { on: weeks[6] })).toBe('');
  });
});

describe('what ends something for all', () => {
  const [first = '', second = ''] = tuesdays;
  const leaves = (group: AGroup, on: string) => {
    for (const course of four) group.does('leaveGroup', { course, why: 'moved' }, { on });
    return group;
  };
  const stopped = { how: 'stopped', words: 'Flood' };

  test('the group did not end before somebody joined, left or met, and can have ended on that day', () => {
    const group = leaves(meets(aGroup(), 1), second);
    for (const on of [formedOn, first, monday])
      expect(group.refusal('endGroup', stopped, { on })).toBe(on < first ? 'before-that' : 'left-since');
    expect(group.refusal('endGroup', stopped, { on: second })).toBe('');
    const back = leaves(meets(aGroup(), 1), first).does('endGroup', stopped, { on: first });
    const told = account(four, [], 'dayra');
    expect(back.refusal('holdGroupMeeting', told, { on: second })).toBe('ended');
  });

  test('it was not closed to newcomers before somebody joined, whichever telephone sent first', () => {
    const joinedFirst = joins(aGroup(), 'eshe', monday);
    const close = { why: 'They asked for it' };
    expect(joinedFirst.refusal('closeToNewcomers', close, { on: '2026-08-09' })).toBe('joined-since');
    expect(joinedFirst.refusal('closeToNewcomers', close, { on: monday })).toBe('');
    const closedFirst = aGroup().does('closeToNewcomers', close, { on: '2026-08-09' });
    expect(closedFirst.refusal('inviteMember', { course: 'eshe' }, { on: monday })).toBe(
      'closed-to-newcomers',
    );
  });

  test('nobody stopped leading it before a meeting that they led, by any account', () => {
    const group = meets(aGroup(), 2);
    const goes = { person: 'ines', why: 'A new post' };
    expect(group.refusal('endFacilitator', goes, { on: monday })).toBe('led-since');
    expect(group.refusal('endFacilitator', goes, { on: second })).toBe('');
    group.does('addToGroupMeeting', { meeting: 'm2', ...account(four, [], 'dayra') }, { on: second });
    const other = { person: 'dayra', why: 'A new post' };
    expect(group.refusal('endFacilitator', other, { on: monday })).toBe('led-since');
  });
});

describe('who was said to have left by mistake', () => {
  const left = () => meets(aGroup(), 1).does('leaveGroup', { course: 'beti', why: 'work' }, { on: monday });
  const back = { course: 'beti', why: 'A tap on the wrong name' };

  test('is in again by the day it is said for, whatever was told since, and not once the group met without them', () => {
    const [, second, third = ''] = tuesdays;
    const metSince = meets(left(), 3, ['amina', 'chana', 'doko']);
    expect(metSince.refusal('joinMember', back, { on: third })).toBe('left-before');
    metSince.does('joinMember', back, { on: second });
    expect(memberOf(metSince.group, 'beti')).toMatchObject({ state: 'in', joined: { from: 1 } });
    expect(left().refusal('joinMember', back, { on: '2026-08-09' })).toBe('before-that');
  });

  test('and came to a later meeting of which the other telephone tells first: it is taken once they are in after all', () => {
    const [, second] = tuesdays;
    const group = left();
    const told = account(four);
    expect(group.refusal('holdGroupMeeting', told, { on: second })).toBe('not-a-member');
    group.does('joinMember', back, { on: monday }).does('holdGroupMeeting', told, { on: second });
    expect(group.group.meetings.held.at(-1)?.members).toHaveLength(4);
    expect(group.refusal('leaveGroup', { course: 'beti', why: 'work' }, { on: monday })).toBe('came-after');
  });
});

test('a plan that waited for the line is ahead of the day on which it was made, and of no day before that', () => {
  const group = aGroup();
  const plan = (from: string) => ({ from: `${from}T15:00`, count: 1 });
  const later = { on: formedOn, today: '2026-08-12' };
  expect(group.refusal('planGroupMeetings', plan('2026-07-27'), later)).toBe('not-ahead');
  expect(group.refusal('planGroupMeetings', plan('2026-08-04'), { ...later, on: later.today })).toBe(
    'not-ahead',
  );
  group.does('planGroupMeetings', plan('2026-08-04'), { ...later, id: 'p' });
  const to = { meeting: 'p', to: '2026-08-05T15:00', why: 'Rain' };
  expect(group.refusal('moveGroupMeeting', to, { ...later, on: later.today })).toBe('not-ahead');
  group
    .does('moveGroupMeeting', to, later)
    .does('holdGroupMeeting', { ...account(four), planned: 'p' }, { on: '2026-08-05' });
  expect(group.group.meetings.planned.map(({ state }) => state)).toEqual(['held']);
});
