import { expect, test } from 'vitest';
import type { GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import { memberOf, membersIn } from '#core/group/members/members-in.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { asItWillBe, meetingAhead, thatWaits } from './as-it-will-be.ts';
import { entryToSend, nothingTyped } from './meeting/typed.ts';

const rosa: MemberSeen = {
  ...{ course: 'rosa', client: 'c', name: 'Rosa', state: 'in', from: 1, left: null },
  last: { total: 18, band: 'moderately severe', change: 0, on: '2026-05-28' },
  readings: [{ n: null, on: '2026-05-28', total: 18 }],
  attendance: { came: 0, of: 0, meetings: [] },
  ...{
    taskOpen: null,
    lastTold: null,
    alarm: 'none',
    alarms: [],
    aims: [],
    aim: null,
    checkCall: 'not_asked',
  },
};
const luz: MemberSeen = { ...rosa, course: 'luz', name: 'Luz' };

function view(): GroupView {
  const { group } = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' });
  const nothing = { form: null, acts: [], facilitators: [], asked: [] };
  return { as: 'facilitator', today: '2026-06-02', group, members: [rosa, luz], ...nothing };
}

const typed = {
  ...nothingTyped,
  came: 'present' as const,
  sheet: { 1: 2, 2: 2, 3: 1, 4: 1, 5: 1, 6: 2, 7: 1, 8: 1, 9: 2 },
  event: 'The harvest',
  after: 7,
  task: 'Ask the neighbour',
};
const waits = (group: string) => ({
  ...{ course: group, name: 'holdGroupMeeting', id: 'meeting-1', on: '2026-06-02' },
  form: {
    ...{ planned: '', led: ['dayra'] },
    members: [
      entryToSend('rosa', typed, instruments.get('phq-9'), [9]),
      entryToSend('luz', nothingTyped, instruments.get('phq-9'), [9]),
    ],
  },
});

test('a meeting that waits for the line counts on the phone: its number, scores, task and alarm are there for the next', () => {
  const before = view();
  const after = asItWillBe(before, [waits(before.group.id)], instruments);
  expect([meetingAhead(before), meetingAhead(after)]).toEqual([1, 2]);
  expect(after.members[0]).toMatchObject({
    last: { total: 13, change: -5 },
    taskOpen: { what: 'Ask the neighbour' },
    lastTold: { n: 1, event: 'The harvest' },
    alarm: 'same_day',
    attendance: { came: 1, of: 1 },
  });
  expect(after.members[1]).toMatchObject({ last: { total: 18 }, attendance: { came: 0, of: 1 } });
});

test('what waits for another group, or is no meeting, changes nothing', () => {
  const before = view();
  const other = [waits('another'), { ...waits(before.group.id), name: 'agreeRules' }];
  expect(asItWillBe(before, other, instruments)).toEqual(before);
});

test('who left without a line is asked for no more at the next meeting, and who joined is', () => {
  const group = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
    .does('inviteMember', { course: 'rosa' })
    .does('inviteMember', { course: 'luz' })
    .does('joinMember', { course: 'rosa' }).group;
  const before: GroupView = { ...view(), group, members: [rosa, { ...luz, state: 'invited', from: null }] };
  const to = (course: string, how: string) => `groups/${group.id}/members/${course}/${how}`;
  const leaves = { why: 'work', words: '', referred: null };
  const waiting = [
    {
      course: group.id,
      name: 'leaveGroup',
      id: 'l',
      to: to('rosa', 'leave'),
      pressedOn: '2026-06-01',
      form: leaves,
    },
    { course: group.id, name: 'joinMember', id: 'j', to: to('luz', 'join'), form: { why: '' } },
  ];
  const after = asItWillBe(before, waiting, instruments);
  expect(after.members.map(({ state }) => state)).toEqual(['left', 'in']);
  expect(after.members[0]?.left).toMatchObject({ on: '2026-06-01', why: 'work' });
  expect(membersIn(after.group).map(({ course }) => course)).toEqual(['luz']);
  expect(memberOf(after.group, 'luz')?.joined?.on).toBe('2026-06-02');
});

test('what is on its way from a form that is open does not count as done: it may be refused, and the form says why', () => {
  const leaves = { course: 'g', name: 'leaveGroup', id: 'l', place: 'g/leaveGroup/rosa', form: {} };
  const joins = { course: 'g', name: 'joinMember', id: 'j', place: 'g/joinMember/luz', form: {} };
  const refused = { ...joins, id: 'r', refused: 'Say why so late.' };
  expect(thatWaits([leaves, joins, refused], ['g/leaveGroup/rosa', ''])).toEqual([joins]);
  expect(thatWaits([leaves, joins, refused], [])).toEqual([leaves, joins]);
});
