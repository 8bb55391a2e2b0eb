import { beforeEach, describe, expect, test } from 'vitest';
import { summariseGroup } from '#core/group/summarise.ts';
import { groupRow } from '#core/programme/group-row.ts';
import { reasonsToSee } from '#core/supervision/whom-to-see.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { everJoined } from './ended-how.ts';
import { memberOf, membersIn, membersOn } from './members-in.ts';
import type { TakenOutHow } from './state.ts';
import { placeEnded } from './taken-out.ts';

const women = ['zoila', 'jacinta', 'yadira', 'rosa', 'luz', 'mercedes'];
const rest = women.slice(1);
const tuesday = (n: number) => new Date(Date.UTC(2026, 5, 2 + 7 * (n - 1))).toISOString().slice(0, 10);
let group: AGroup;

const attended = (courses: readonly string[], came = 'present') =>
  courses.map((course) => ({ course, came }));
const meets = (n: number, courses: readonly string[], absent: readonly string[] = []) =>
  group.does(
    'holdGroupMeeting',
    { led: ['dayra'], members: [...attended(courses), ...attended(absent, 'absent')] },
    { on: tuesday(n), id: `m${n}` },
  );

/** The course is taken out on the day of this meeting, and Kith writes down that the place has ended. */
function takesOut(course: string, how: TakenOutHow, n: number): void {
  const made = placeEnded(group.group, { course, how, on: tuesday(n) });
  if (!made) throw new Error(`${course} has no place that could end.`);
  const at = `${tuesday(n)}T12:00:00.000Z`;
  group.facts.push({
    ...made,
    ...{ course: group.id, seq: group.facts.length + 1, act: `out-${course}`, at, by: 'kith' },
  });
}

beforeEach(() => {
  group = new AGroup()
    .does('formGroup', {
      name: 'Tuesday group',
      protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
      place: 'Room behind the parish kitchen',
    })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' });
  for (const course of women) group.does('inviteMember', { course }).does('joinMember', { course });
  meets(1, women);
  meets(2, rest, ['zoila']);
  meets(3, rest, ['zoila']);
});

const absent = () =>
  reasonsToSee(
    { group: group.group, members: [] },
    { now: `${tuesday(4)}T12:00:00Z`, today: tuesday(4) },
  ).filter(({ kind }) => kind === 'absent').length;
const row = () => groupRow(group.group, () => null);
const told = () => row().meetings.map(({ came, of }) => `${came} of ${of}`);

describe.each(['mistake', 'moved', 'erased'] as const)('a member who is taken out: %s', (how) => {
  test('is in the group no more, asked of in no meeting, and nobody asks after their absence', () => {
    expect(absent()).toBe(1);
    takesOut('zoila', how, 4);
    expect(membersIn(group.group).map(({ course }) => course)).toEqual(rest);
    expect(absent()).toBe(0);
    expect(membersOn(group.group, tuesday(3)).surely.map(({ course }) => course)).toEqual(rest);
    meets(4, rest);
    expect(group.group.meetings.held.at(-1)?.members).toHaveLength(5);
  });

  test('holds up no meeting that a telephone tells of with them in it', () => {
    takesOut('zoila', how, 4);
    meets(5, rest, ['zoila']);
    expect(group.group.meetings.held.at(-1)?.members.map(({ course }) => course)).toEqual(rest);
    const again = { led: ['dayra'], members: [...attended(rest), ...attended(['zoila'])], meeting: 'm5' };
    expect(group.refusal('addToGroupMeeting', again, { on: tuesday(5) })).toBe('nothing-new');
  });

  test('holds up no end of the group, on whatever day it ended', () => {
    takesOut('zoila', how, 6);
    for (const course of rest) group.does('leaveGroup', { course, why: 'work' }, { on: tuesday(4) });
    group.does('endGroup', { how: 'stopped', words: 'Flood' }, { on: tuesday(5) });
    expect(group.group.forming.ended?.on).toBe(tuesday(5));
  });

  test('has one place, that ends once', () => {
    takesOut('zoila', how, 4);
    expect(placeEnded(group.group, { course: 'zoila', how, on: tuesday(5) })).toBeUndefined();
    expect(placeEnded(group.group, { course: 'nobody', how, on: tuesday(5) })).toBeUndefined();
  });
});

describe('a member who was entered by mistake and taken out', () => {
  test('never was: in no figure, no meeting and no list', () => {
    expect(told()).toEqual(['6 of 6', '5 of 6', '5 of 6']);
    takesOut('zoila', 'mistake', 4);
    expect(told()).toEqual(['5 of 5', '5 of 5', '5 of 5']);
    expect(everJoined(group.group).map(({ course }) => course)).toEqual(rest);
    const { joined, members } = summariseGroup(group.group);
    expect(joined).toEqual(rest);
    expect(JSON.stringify([members, group.group.meetings])).not.toContain('zoila');
  });

  test('is called by no lot that fell on them', () => {
    const lot = { seed: 3, agreed: ['zoila'] };
    group.does(
      'drawSpotChecks',
      { many: 1 },
      { as: 'supervisor', by: 'lorena', lot, on: tuesday(3), today: tuesday(3) },
    );
    takesOut('zoila', 'mistake', 4);
    const why = reasonsToSee(
      {
        group: group.group,
        members: [{ course: 'zoila', alarm: null, signal: null, countersigns: 0, checkCall: 'agreed' }],
      },
      { now: `${tuesday(4)}T12:00:00Z`, today: tuesday(4) },
    );
    expect(why.filter(({ kind }) => kind === 'to_call')).toEqual([]);
  });
});

describe('a member who was taken out for any other reason', () => {
  test('counts as who left, with the meetings they came to', () => {
    takesOut('zoila', 'moved', 4);
    expect(told()).toEqual(['6 of 6', '5 of 6', '5 of 6']);
    expect(everJoined(group.group).map(({ how }) => how)).toEqual([
      'dropped_out',
      ...Array(5).fill('still_in'),
    ]);
    expect(memberOf(group.group, 'zoila')?.left).toMatchObject({ why: 'moved', after: 3, words: '' });
    expect(summariseGroup(group.group).members[0]).toMatchObject({ state: 'left', takenOut: true });
  });

  test('has finished, where all meetings were held by then', () => {
    for (const n of [4, 5, 6, 7, 8]) meets(n, women);
    takesOut('zoila', 'moved', 9);
    expect(everJoined(group.group)[0]?.how).toBe('finished');
  });

  test('left as it was said before, where it had ended for them', () => {
    group.does('leaveGroup', { course: 'zoila', why: 'work' }, { on: tuesday(4) });
    takesOut('zoila', 'erased', 6);
    expect(memberOf(group.group, 'zoila')?.left).toMatchObject({ why: 'work', on: tuesday(4) });
  });

  test('joins no more, where they were only invited', () => {
    const other = new AGroup()
      .does('formGroup', {
        name: 'Tuesday group',
        protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
        place: 'Room behind the parish kitchen',
      })
      .does('inviteMember', { course: 'nina' });
    group = other;
    takesOut('nina', 'moved', 1);
    expect(memberOf(group.group, 'nina')?.state).toBe('declined');
    expect(everJoined(group.group)).toEqual([]);
  });
});
