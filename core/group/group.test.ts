import { beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '#core/book/viewer.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { groupBook } from './book.ts';
import { memberOf } from './members/members-in.ts';

const women = ['zoila', 'jacinta', 'yadira', 'rosa', 'luz', 'mercedes'];
const formed = () =>
  new AGroup()
    .does('formGroup', {
      name: 'Tuesday group',
      protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
      place: 'Room behind the parish kitchen',
    })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' });
const joined = (group: AGroup, ...courses: string[]) => joinedOn(group, tuesday(1), ...courses);
const joinedOn = (group: AGroup, on: string, ...courses: string[]) =>
  courses.reduce(
    (all, course) => all.does('inviteMember', { course }, { on }).does('joinMember', { course }, { on }),
    group,
  );
const all = (courses: readonly string[], absent: readonly string[] = []) =>
  courses.map((course) => ({ course, came: absent.includes(course) ? 'absent' : 'present' }));
const tuesday = (n: number) => new Date(Date.UTC(2026, 5, 2 + 7 * (n - 1))).toISOString().slice(0, 10);
const meets = (group: AGroup, n: number, courses: readonly string[], absent: readonly string[] = []) =>
  group.does(
    'holdGroupMeeting',
    { led: ['dayra'], members: all(courses, absent) },
    { on: tuesday(n), id: `m${n}` },
  );

let group: AGroup;
beforeEach(() => {
  group = joined(formed(), ...women);
});

describe('a group is formed', () => {
  test('by a form of therapy that is given to groups, and by no other', () => {
    const form = (id: string) => ({ name: 'One', protocol: { id, edition: '2026.1', preset: 'any' } });
    expect(new AGroup().refusal('formGroup', form('ipt'))).toBe('not-for-groups');
    expect(new AGroup().refusal('formGroup', form('nothing'))).toBe('no-such-form');
    expect(group.refusal('formGroup', form('ipt-group'))).toBe('formed');
    expect(group.group.forming.formed).toMatchObject({
      meetings: 8,
      minutes: 90,
      everyDays: 7,
      madeUp: { least: 4, most: 12, freely: 2, withReason: 3 },
    });
  });

  test('with as many meetings as its form has', () => {
    const of = (preset: string, meetings: number) => ({
      name: 'One',
      protocol: { id: 'ipt-group', edition: '2026.1', preset },
      meetings,
    });
    expect(new AGroup().refusal('formGroup', of('group-8', 9))).toBe('how-many-meetings');
    expect(new AGroup().does('formGroup', of('group-16', 12)).group.forming.formed?.meetings).toBe(12);
  });

  test('before anything else is done in it', () => {
    expect(new AGroup().refusal('inviteMember', { course: 'zoila' })).toBe('not-formed');
  });
});

describe('who joins', () => {
  test('is asked first, joins once, and does not come back once they left and the group met', () => {
    expect(group.refusal('joinMember', { course: 'nina' })).toBe('not-invited');
    expect(group.refusal('inviteMember', { course: 'zoila' })).toBe('invited-already');
    expect(group.refusal('joinMember', { course: 'zoila' })).toBe('in-already');
    group.does('leaveGroup', { course: 'zoila', why: 'work' });
    expect(group.refusal('inviteMember', { course: 'zoila' })).toBe('left-before');
    expect(group.refusal('joinMember', { course: 'zoila' })).toBe('why-back');
    expect(group.refusal('leaveGroup', { course: 'zoila', why: 'work' })).toBe('not-a-member');
    group
      .does('inviteMember', { course: 'nina' })
      .does('declineInvitation', { course: 'nina', why: 'Too far' });
    expect(group.refusal('joinMember', { course: 'nina' })).toBe('not-invited');
    joined(group, 'nina');
  });

  test('joins in meetings 1 and 2 freely, in 3 with a reason, and from 4 no more', () => {
    meets(group, 1, women);
    joinedOn(group, tuesday(2), 'second');
    expect(group.group.members.members.at(-1)?.joined?.from).toBe(2);
    meets(group, 2, [...women, 'second']);
    const [third, fourth] = [3, 4].map((n) => ({ on: tuesday(n) }));
    group.does('inviteMember', { course: 'third' }, third);
    expect(group.refusal('joinMember', { course: 'third' }, third)).toBe('why-so-late');
    group.does('joinMember', { course: 'third', why: 'Her sister asked; the group agreed' }, third);
    group.does('inviteMember', { course: 'fourth' }, third);
    meets(group, 3, [...women, 'second', 'third']);
    expect(group.refusal('joinMember', { course: 'fourth', why: 'Asked too late' }, fourth)).toBe(
      'closed-to-newcomers',
    );
    expect(group.refusal('inviteMember', { course: 'fifth' }, fourth)).toBe('closed-to-newcomers');
  });

  test('not into a group that was closed earlier, nor into one of twelve', () => {
    joined(group, ...['g', 'h', 'i', 'j', 'k', 'l']);
    expect(group.refusal('inviteMember', { course: 'm' })).toBe('group-full');
    const closed = joined(formed(), ...women).does('closeToNewcomers', { why: 'They asked for it' });
    expect(closed.refusal('inviteMember', { course: 'm' })).toBe('closed-to-newcomers');
  });
});

describe('somebody is one person, whatever course they come with', () => {
  const again = { sameClient: ['zoila'] };
  const anew = (of: AGroup) => of.refusal('inviteMember', { course: 'zoila-2' }, again);

  test('and is in again, as before, where they were said to have left by mistake, until the group has met', () => {
    const since = memberOf(group.group, 'zoila')?.joined;
    group.does('leaveGroup', { course: 'zoila', why: 'work' });
    expect(group.refusal('joinMember', { course: 'zoila' })).toBe('why-back');
    group.does('joinMember', { course: 'zoila', why: 'A tap on the wrong name' });
    expect(memberOf(group.group, 'zoila')).toMatchObject({ state: 'in', joined: since, left: null });
    group.does('leaveGroup', { course: 'zoila', why: 'work' });
    meets(group, 1, women.slice(1));
    expect(group.refusal('joinMember', { course: 'zoila', why: 'A tap' })).toBe('left-before');
  });

  test('and is invited once while they are invited, in it, or gone from it', () => {
    expect(anew(formed().does('inviteMember', { course: 'zoila' }))).toBe('invited-already');
    expect(anew(group)).toBe('in-already');
    expect(anew(group.does('leaveGroup', { course: 'zoila', why: 'work' }))).toBe('left-before');
  });

  test('and again once they had declined', () => {
    const declined = formed()
      .does('inviteMember', { course: 'zoila' })
      .does('declineInvitation', { course: 'zoila', why: 'Too far' });
    expect(anew(declined)).toBe('');
  });

  test('and joins once, where they were invited twice before this was asked', () => {
    group.does('inviteMember', { course: 'zoila-2' });
    expect(group.refusal('joinMember', { course: 'zoila-2' }, again)).toBe('in-already');
  });
});

describe('the group meets', () => {
  test('once four have joined, with a word on everybody, and in the order of its days', () => {
    const three = joined(formed(), ...women.slice(0, 3));
    const held = (courses: string[], more: object = {}) => ({
      led: ['dayra'],
      members: all(courses),
      ...more,
    });
    expect(three.refusal('holdGroupMeeting', held(women.slice(0, 3)))).toBe('too-few');
    expect(group.refusal('holdGroupMeeting', held(women.slice(1)))).toBe('member-left-out');
    expect(group.refusal('holdGroupMeeting', held([...women, 'nina']))).toBe('not-a-member');
    expect(group.refusal('holdGroupMeeting', held([...women, 'zoila']))).toBe('said-twice');
    expect(group.refusal('holdGroupMeeting', held(women, { led: ['tom'] }))).toBe('leads-not');
    expect(group.refusal('holdGroupMeeting', { led: ['dayra'], members: all(women, women) })).toBe(
      'nobody-came',
    );
    expect(group.refusal('holdGroupMeeting', held(women), { on: '2027-01-05' })).toBe('still-to-come');
    meets(group, 2, women);
    group.does('holdGroupMeeting', held(women), { on: tuesday(1) });
    expect(group.group.meetings.held.map(({ on }) => on)).toEqual([tuesday(1), tuesday(2)]);
  });

  test('under its number, and who was not there is told', () => {
    for (const n of [1, 2, 3]) meets(group, n, women, n === 2 ? ['jacinta'] : []);
    const second = group.group.meetings.held[1];
    expect(second?.members.filter(({ came }) => came === 'absent').map(({ course }) => course)).toEqual([
      'jacinta',
    ]);
    expect(group.group.meetings.held.map(({ n }) => n)).toEqual([1, 2, 3]);
  });

  test('as it was planned, moved or called off', () => {
    group.does('planGroupMeetings', { from: '2026-06-02T15:00' }, { today: '2026-06-02', id: 'p' });
    expect(group.group.meetings.planned).toHaveLength(8);
    expect(group.group.meetings.planned.at(-1)).toMatchObject({ at: '2026-07-21T15:00', minutes: 90 });
    const again = { from: '2026-09-01T15:00' };
    expect(group.refusal('planGroupMeetings', again, { today: '2026-06-02' })).toBe('more-than-agreed');
    const first = { planned: 'p', led: ['dayra'], members: all(women) };
    expect(group.refusal('holdGroupMeeting', first, { on: '2026-06-03' })).toBe('another-day');
    group.does('holdGroupMeeting', first, { on: '2026-06-02' });
    expect(group.refusal('holdGroupMeeting', first, { on: '2026-06-02' })).toBe('not-planned');
    group.does(
      'moveGroupMeeting',
      { meeting: 'p.2', to: '2026-06-10T15:00', why: 'Market day' },
      { today: '2026-06-03' },
    );
    expect(group.group.meetings.planned[1]).toMatchObject({
      at: '2026-06-10T15:00',
      moves: [{ why: 'Market day' }],
    });
    group.does('callOffGroupMeeting', { meeting: 'p.3', why: 'Flood' });
    expect(group.refusal('callOffGroupMeeting', { meeting: 'p.3', why: 'Flood' })).toBe('not-planned');
    group.does('planGroupMeetings', { from: '2026-07-28T15:00' }, { today: '2026-06-11' });
    expect(group.group.meetings.planned.filter(({ state }) => state === 'planned')).toHaveLength(7);
  });

  test('eight times, after which each member is let go with a word, and the group ends', () => {
    for (let n = 1; n <= 8; n += 1) meets(group, n, women);
    expect(
      group.refusal('holdGroupMeeting', { led: ['dayra'], members: all(women) }, { on: '2026-08-01' }),
    ).toBe('all-held');
    const on = tuesday(8);
    expect(group.refusal('endGroup', { how: 'finished' }, { on })).toBe('still-members');
    for (const course of women.slice(1)) group.does('leaveGroup', { course, why: 'finished' }, { on });
    group.does(
      'leaveGroup',
      {
        course: 'zoila',
        why: 'finished',
        referred: { to: 'Health centre', why: 'Still above caseness' },
      },
      { on },
    );
    group.does('endGroup', { how: 'finished' }, { on });
    expect(group.refusal('inviteMember', { course: 'nina' })).toBe('ended');
    expect(group.group.members.members[0]?.left?.referred?.to).toBe('Health centre');
  });
});

test('nobody has finished with the group before its last meeting was held', () => {
  const leaves = (why: string) => group.refusal('leaveGroup', { course: 'zoila', why }, { on: tuesday(8) });
  for (let n = 1; n <= 7; n += 1) meets(group, n, women);
  expect([leaves('finished'), leaves('work')]).toEqual(['before-the-end', '']);
  // Whoever stayed in a group that was stopped has not dropped out of it.
  expect(leaves('group_stopped')).toBe('');
  meets(group, 8, women);
  expect([leaves('finished'), leaves('group_stopped')]).toEqual(['', 'not-stopped']);
});

describe('the summary of a meeting', () => {
  test('names nobody, goes by its version, and is read by members once it is given', () => {
    meets(group, 1, women);
    const names = ['Zoila Quimí', 'Jacinta Mero'];
    group.does('summariseMeeting', { meeting: 'm1', text: 'Zoila rowed; quimi too.', version: 0 }, { names });
    expect(group.group.meetings.held[0]?.summary?.text).toBe('[a member] rowed; [a member] too.');
    const stale = { meeting: 'm1', text: 'Other', version: 0 };
    expect(group.refusal('summariseMeeting', stale)).toBe('stale');
    expect(group.refusal('giveSummary', { meeting: 'm1', version: 2 })).toBe('stale');
    const member: Viewer = { as: 'client', by: 'leila' };
    const read = () => JSON.stringify(groupBook.seenBy(group.group, member));
    expect(read()).not.toContain('rowed');
    group.does('giveSummary', { meeting: 'm1', version: 1 });
    group.does('summariseMeeting', { meeting: 'm1', text: 'Another text', version: 1 });
    expect(read()).toContain('rowed');
    expect(read()).not.toContain('Another text');
  });
});

test('a member reads of the group its name, rules and meetings, and nothing of anybody in it', () => {
  group.does('agreeRules', { rules: ['What we hear here we leave here'], version: 0 });
  meets(group, 1, women, ['rosa']);
  const seen = groupBook.seenBy(group.group, { as: 'client', by: 'leila' });
  expect(seen.forming.formed?.name).toBe('Tuesday group');
  expect(seen.rules.agreed?.rules).toHaveLength(1);
  expect(seen.meetings.held).toHaveLength(1);
  for (const course of women) expect(JSON.stringify(seen)).not.toContain(course);
  for (const as of ['manager', 'administrator', 'contact', 'emergency'] as const) {
    const nothing = groupBook.seenBy(group.group, { as, by: 'somebody' });
    expect(JSON.stringify(nothing)).not.toMatch(/Tuesday|zoila|leave here/);
  }
});

test('who leads the group hands it on, and never leaves it to nobody', () => {
  expect(group.refusal('endFacilitator', { person: 'dayra', why: 'Moves' })).toBe('last-facilitator');
  expect(group.refusal('bringFacilitator', { person: 'ines', as: 'facilitator' })).toBe('one-facilitator');
  group.does('bringFacilitator', { person: 'ines', as: 'co_facilitator' });
  group.does('endFacilitator', { person: 'dayra', why: 'Moves' });
  group.does('bringFacilitator', { person: 'luz', as: 'facilitator' });
  expect(group.refusal('bringFacilitator', { person: 'luz', as: 'co_facilitator' })).toBe('leads-already');
});
