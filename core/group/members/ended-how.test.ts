import { beforeEach, describe, expect, test } from 'vitest';
import { groupRow } from '#core/programme/group-row.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { everJoined } from './ended-how.ts';

const women = ['zoila', 'jacinta', 'yadira', 'rosa', 'luz', 'mercedes'];
const tuesday = (n: number) => new Date(Date.UTC(2026, 5, 2 + 7 * (n - 1))).toISOString().slice(0, 10);
let group: AGroup;
const meets = (of: AGroup, n: number, courses: readonly string[]) =>
  of.does(
    'holdGroupMeeting',
    { led: ['dayra'], members: courses.map((course) => ({ course, came: 'present' })) },
    { on: tuesday(n), id: `m${n}` },
  );

beforeEach(() => {
  group = new AGroup()
    .does('formGroup', {
      name: 'Tuesday group',
      protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
      place: 'Room behind the parish kitchen',
    })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' });
  for (const course of women) group.does('inviteMember', { course }).does('joinMember', { course });
});

describe('who left because the group was stopped', () => {
  const stops = (course: string, on: string, more: object = {}) =>
    group.does('leaveGroup', { course, why: 'group_stopped', ...more }, { on });
  const hows = () => everJoined(group.group).map(({ how }) => how);
  const rows = () => groupRow(group.group, () => null).members.map(({ how }) => how);
  const ends = (on: string) => group.does('endGroup', { how: 'stopped', words: 'Flood' }, { on });
  const rest = women.slice(2);

  test('has not dropped out, once the group ended as stopped and did not meet again', () => {
    for (const n of [1, 2]) meets(group, n, women);
    stops('zoila', tuesday(2), { referred: { to: 'The clinic', why: 'Still ill' } });
    for (const course of women.slice(1)) stops(course, tuesday(2));
    expect(hows()).toEqual(['referred_early', ...Array(5).fill('dropped_out')]);
    ends(tuesday(3));
    expect(hows()).toEqual(['referred_early', ...Array(5).fill('group_stopped')]);
    expect(rows()).toEqual(hows());
  });

  test('has dropped out, where the group met again without them, or went on to its end', () => {
    meets(group, 1, women);
    stops('jacinta', tuesday(1));
    // A meeting of the very day on which they were gone already.
    stops('zoila', tuesday(2));
    meets(group, 2, rest);
    const came = (course: string) => (course === 'rosa' ? 'absent' : 'present');
    const third = { led: ['dayra'], members: rest.map((course) => ({ course, came: came(course) })) };
    group.does('holdGroupMeeting', third, { on: tuesday(3) });
    expect(group.refusal('leaveGroup', { course: 'rosa', why: 'group_stopped' }, { on: tuesday(2) })).toBe(
      'met-again',
    );
    for (const course of rest) stops(course, tuesday(3));
    ends(tuesday(3));
    expect(hows()).toEqual(['dropped_out', 'dropped_out', ...Array(4).fill('group_stopped')]);
    expect(rows()).toEqual(hows());
  });

  test('has dropped out of a group that finished', () => {
    meets(group, 1, women);
    stops('zoila', tuesday(1));
    const others = women.slice(1);
    for (let n = 2; n <= 8; n += 1) meets(group, n, others);
    for (const course of others) group.does('leaveGroup', { course, why: 'finished' }, { on: tuesday(8) });
    group.does('endGroup', { how: 'finished' }, { on: tuesday(8) });
    expect(hows()).toEqual(['dropped_out', ...Array(5).fill('finished')]);
  });
});

test('nobody who has died is sent on, nor counted as sent on where that was recorded', () => {
  const died = { course: 'zoila', why: 'died', referred: { to: 'The clinic', why: 'Still ill' } };
  expect(group.refusal('leaveGroup', died)).toBe('died-not-sent-on');
  group.does('leaveGroup', { course: 'zoila', why: 'died' });
  const { members, ...others } = group.group;
  const before = {
    ...others,
    members: {
      members: members.members.map((one) =>
        one.left ? { ...one, left: { ...one.left, referred: { to: 'The clinic', why: 'Still ill' } } } : one,
      ),
    },
  };
  expect(groupRow(before, () => null).members[0]).toMatchObject({ how: 'died', referred: 'not' });
});
