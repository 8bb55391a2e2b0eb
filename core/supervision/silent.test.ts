import { expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';
import { whomToSee } from './whom-to-see.ts';

const women = ['a', 'b', 'c', 'd'];
const made = () => {
  const group = new AGroup()
    .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
    .does('bringFacilitator', { person: 'ines', as: 'co_facilitator' })
    .does('nameWhoAnswers', { people: [{ name: 'Lorena', reach: '099' }], version: 0 });
  for (const course of women) group.does('inviteMember', { course }).does('joinMember', { course });
  return group;
};
const came = (courses: readonly string[], absent: string) =>
  courses.map((course) => ({ course, came: course === absent ? 'absent' : 'present' }));
const meets = (group: AGroup, on: string, id: string, courses = women) =>
  group.does('holdGroupMeeting', { led: ['dayra'], members: came(courses, 'f') }, { on, id });
const why = ({ group }: AGroup, today: string) =>
  whomToSee([{ group, members: [] }], { now: `${today}T12:00:00.000Z`, today })[0]?.why;

test('a group that is silent without a plan is named: after three weeks of one that meets weekly, and no sooner', () => {
  const silent = [{ kind: 'silent', since: '2026-06-02' }];
  const group = meets(made(), '2026-06-02', 'm1');
  expect(why(group, '2026-06-23')).toEqual([]);
  expect(why(group, '2026-06-24')).toEqual(silent);
  const begun = made();
  expect(why(begun, '2026-06-24')).toEqual(silent);
  begun.does('inviteMember', { course: 'new' }, { on: '2026-06-20' });
  expect(why(begun, '2026-06-24')).toEqual([]);
  group.does('planGroupMeetings', { from: '2026-09-01T15:00', count: 1 }, { today: '2026-06-24' });
  expect(why(group, '2026-06-24')).toEqual([]);
});

test('a group that held all its meetings and was never ended asks for its end as soon, until it is ended', () => {
  const group = made();
  const last = '2026-07-21';
  for (let n = 0; n < 8; n += 1) {
    const on = new Date(Date.UTC(2026, 5, 2 + 7 * n)).toISOString().slice(0, 10);
    meets(group, on, `m${n + 1}`);
  }
  expect(why(group, '2026-08-11')).toEqual([]);
  expect(why(group, '2026-08-12')).toEqual([{ kind: 'not_ended', since: last }]);
  for (const course of women) group.does('leaveGroup', { course, why: 'finished', words: '' }, { on: last });
  expect(why(group, '2026-08-12')).toEqual([{ kind: 'not_ended', since: last }]);
  group.does('endGroup', { how: 'finished' }, { on: last });
  expect(why(group, '2026-08-12')).toEqual([]);
});

test('who stays away is named by the days of the meetings, also where the last was told first', () => {
  const group = made();
  for (const [on, id] of [
    ['2026-06-23', 'm4'],
    ['2026-06-02', 'm1'],
    ['2026-06-09', 'm2'],
  ] as const)
    meets(group, on, id);
  group
    .does('inviteMember', { course: 'f' }, { on: '2026-06-10' })
    .does('joinMember', { course: 'f', why: 'Her sister asked' }, { on: '2026-06-10' });
  meets(group, '2026-06-16', 'm3', [...women, 'f']);
  expect(why(group, '2026-06-23')).toEqual([]);
  const members = came([...women, 'f'], 'f');
  group.does('addToGroupMeeting', { meeting: 'm4', led: ['ines'], members }, { on: '2026-06-23' });
  expect(why(group, '2026-06-23')).toEqual([{ kind: 'absent', courses: ['f'] }]);
});
