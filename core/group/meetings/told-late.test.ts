import { describe, expect, test } from 'vitest';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { meetingsHeld } from './held.ts';
import { meetingThere } from './meeting-there.ts';
import { memberEntry } from './member-entry.ts';
import { mergeEntry } from './merge-entry.ts';

/** What a telephone that was long without a line tells of a meeting, when others went on without it. Decision 029. */

const four = ['c1', 'c2', 'c3', 'c4'];
const days = ['2026-06-09', '2026-06-16', '2026-06-23', '2026-06-30'];

/** A village group with its first meetings planned week by week, as `plan`, `plan.2` … */
function aGroup(): AGroup {
  const group = new AGroup()
    .does(
      'formGroup',
      {
        name: 'Tuesday',
        protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
        place: 'School',
      },
      { on: '2026-06-01' },
    )
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' }, { on: '2026-06-01' })
    .does('bringFacilitator', { person: 'ines', as: 'co_facilitator' }, { on: '2026-06-01' });
  for (const course of four)
    group
      .does('inviteMember', { course }, { on: '2026-06-01' })
      .does('joinMember', { course }, { on: '2026-06-01' });
  return group.does(
    'planGroupMeetings',
    { from: `${days[0]}T15:00` },
    { on: '2026-06-01', today: '2026-06-01', id: 'plan' },
  );
}

const there = four.map((course) => ({ course, came: 'present' }));
const meeting = (planned: string, more: object = {}) => ({
  planned,
  led: ['dayra'],
  members: there,
  ...more,
});
const numbers = ({ group }: AGroup) => group.meetings.held.map(({ n, on }) => `${n} ${on}`);

describe('a meeting told after a later one', () => {
  const late = () =>
    aGroup()
      .does('holdGroupMeeting', meeting('plan'), { on: days[0] })
      .does('holdGroupMeeting', meeting('plan.3', { led: ['ines'] }), { on: days[2], by: 'ines' })
      .does('holdGroupMeeting', meeting('plan.2'), { on: days[1], id: 'late' });

  test('is recorded, stands by its day, takes the next number, and moves no other', () => {
    const group = late();
    expect(numbers(group)).toEqual([`1 ${days[0]}`, `3 ${days[1]}`, `2 ${days[2]}`]);
    expect(meetingsHeld(group.group)).toBe(3);
    expect(group.group.meetings.planned.slice(0, 4).map(({ state }) => state)).toEqual([
      'held',
      'held',
      'held',
      'planned',
    ]);
    group.does('holdGroupMeeting', meeting('plan.4'), { on: days[3] });
    expect(numbers(group).at(-1)).toBe(`4 ${days[3]}`);
  });

  test('is one meeting, however often it is told', () => {
    const group = late();
    expect(meetingThere(group.group, { planned: 'plan.2' }, days[1] ?? '')?.id).toBe('late');
    expect(group.refusal('holdGroupMeeting', meeting('plan.2'), { on: days[1] })).toBe('not-planned');
  });

  test('is recorded also where it had no plan, and where all the meetings agreed were held', () => {
    const group = aGroup();
    for (const place of [1, 3, 4, 5, 6, 7, 8])
      group.does('holdGroupMeeting', meeting(place === 1 ? 'plan' : `plan.${place}`), {
        on: new Date(Date.UTC(2026, 5, 9 + (place - 1) * 7)).toISOString().slice(0, 10),
      });
    group.does('holdGroupMeeting', meeting(''), { on: '2026-08-04' });
    expect(group.refusal('holdGroupMeeting', meeting(''), { on: '2026-08-11' })).toBe('all-held');
    group.does('holdGroupMeeting', meeting('plan.2'), { on: days[1] });
    expect(meetingsHeld(group.group)).toBe(9);
  });

  test('is recorded after the group ended, for a day before it did and for no other', () => {
    const group = late();
    for (const course of four)
      group.does('leaveGroup', { course, why: 'moved', words: 'All moved away' }, { on: '2026-07-10' });
    group.does('endGroup', { how: 'stopped', words: 'Flood' }, { on: '2026-07-10' });
    expect(group.refusal('holdGroupMeeting', meeting(''), { on: '2026-07-14' })).toBe('ended');
    group.does('holdGroupMeeting', meeting('plan.4'), { on: days[3] });
    expect(numbers(group).at(-1)).toBe(`4 ${days[3]}`);
  });
});

describe('a meeting of which somebody else decided otherwise meanwhile', () => {
  test('was held all the same where it was called off', () => {
    const group = aGroup()
      .does(
        'callOffGroupMeeting',
        { meeting: 'plan', why: 'Rain' },
        { on: '2026-06-08', today: '2026-06-08' },
      )
      .does('holdGroupMeeting', meeting('plan'), { on: days[0] });
    expect(group.group.meetings.planned[0]?.state).toBe('held');
    expect(numbers(group)).toEqual([`1 ${days[0]}`]);
  });

  test('that was moved is another than the one held on the day it was moved from', () => {
    const moved = () =>
      aGroup().does(
        'moveGroupMeeting',
        { meeting: 'plan', to: '2026-06-11T15:00', why: 'Market day' },
        { on: '2026-06-08', today: '2026-06-08' },
      );
    const first = moved().does('holdGroupMeeting', meeting('plan'), { on: days[0], id: 'old-day' });
    expect(first.group.meetings.planned.find(({ id }) => id === 'plan')?.state).toBe('planned');
    first.does('holdGroupMeeting', meeting('plan'), { on: '2026-06-11' });
    expect(numbers(first)).toEqual([`1 ${days[0]}`, '2 2026-06-11']);
    const other = moved().does('holdGroupMeeting', meeting('plan'), { on: '2026-06-11', id: 'new-day' });
    expect(meetingThere(other.group, { planned: 'plan' }, '2026-06-11')?.id).toBe('new-day');
    expect(meetingThere(other.group, { planned: 'plan' }, days[0] ?? '')).toBeUndefined();
    other.does('holdGroupMeeting', meeting('plan'), { on: days[0], id: 'old-day' });
    expect(numbers(other)).toEqual([`2 ${days[0]}`, '1 2026-06-11']);
    expect(meetingThere(other.group, { planned: 'plan' }, days[0] ?? '')?.id).toBe('old-day');
  });
});

describe('one evening that was planned twice', () => {
  const at = `${days[0]}T15:30`;
  const plans = (group: AGroup, from: string, more: object = {}) =>
    group.attempt(
      'planGroupMeetings',
      { from, count: 1 },
      { on: '2026-06-01', today: '2026-06-01', ...more },
    );
  /** As a chart of before may hold it: the second plan of the same evening was taken. */
  const twice = () => {
    const group = aGroup().does(
      'callOffGroupMeeting',
      { meeting: 'plan', why: 'Moved to half past' },
      { on: '2026-06-01', today: '2026-06-01' },
    );
    group.does(
      'planGroupMeetings',
      { from: at, count: 1 },
      { on: '2026-06-01', today: '2026-06-01', id: 'b' },
    );
    group.facts = group.facts.filter(({ type }) => type !== 'GroupMeetingCalledOff');
    return group;
  };

  test('is refused where a meeting is planned at that hour already, and taken on the same day after it', () => {
    const group = aGroup();
    for (const from of [`${days[0]}T15:00`, `${days[0]}T14:00`, `${days[1]}T16:29`])
      expect(plans(group, from)).toMatchObject({ refused: 'more-than-agreed' });
    const one = aGroup().does(
      'callOffGroupMeeting',
      { meeting: 'plan.8', why: 'A feast' },
      { on: '2026-06-01', today: '2026-06-01' },
    );
    for (const from of [`${days[0]}T15:00`, `${days[0]}T14:00`, `${days[1]}T16:29`])
      expect(plans(one, from)).toMatchObject({ refused: 'planned-then' });
    const to = (hour: string) => ({ meeting: 'plan.2', to: `${days[0]}T${hour}`, why: 'A feast' });
    const when = { on: '2026-06-01', today: '2026-06-01' };
    expect(one.refusal('moveGroupMeeting', to('15:10'), when)).toBe('planned-then');
    expect(one.refusal('moveGroupMeeting', to('16:30'), when)).toBe('');
    expect(plans(one, `${days[0]}T16:30`)).not.toHaveProperty('refused');
  });

  test('is one meeting where each of the two who led it tells it by their own plan, and no plan of it waits', () => {
    const group = twice().does('holdGroupMeeting', meeting('plan'), { on: days[0], id: 'first' });
    expect(meetingThere(group.group, { planned: 'b' }, days[0] ?? '')?.id).toBe('first');
    expect(group.refusal('holdGroupMeeting', meeting('b'), { on: days[0] })).toBe('met-that-day');
    const second = { ...meeting('b'), led: ['ines'], meeting: 'first' };
    group.does('addToGroupMeeting', second, { on: days[0], by: 'ines' });
    expect(numbers(group)).toEqual([`1 ${days[0]}`]);
    expect(group.group.meetings.planned.slice(0, 2).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'plan held',
      'b held',
    ]);
    expect(group.group.meetings.held[0]?.planned).toBe('plan');
    expect(group.refusal('addToGroupMeeting', second, { on: days[0], by: 'ines' })).toBe('nothing-new');
  });

  test('keeps two meetings of one day apart where they were planned after one another, and what was moved still waits', () => {
    const group = aGroup().does(
      'moveGroupMeeting',
      { meeting: 'plan.2', to: `${days[0]}T18:00`, why: 'A feast' },
      { on: '2026-06-01', today: '2026-06-01' },
    );
    group.does('holdGroupMeeting', meeting('plan'), { on: days[0], id: 'first' });
    expect(meetingThere(group.group, { planned: 'plan.2' }, days[0] ?? '')).toBeUndefined();
    group.does('holdGroupMeeting', meeting('plan.2'), { on: days[0] });
    expect(group.group.meetings.held).toHaveLength(2);
    const away = aGroup().does(
      'moveGroupMeeting',
      { meeting: 'plan', to: '2026-06-11T15:00', why: 'Market day' },
      { on: '2026-06-08', today: '2026-06-08' },
    );
    away.does('holdGroupMeeting', meeting('plan'), { on: days[0], id: 'old-day' });
    const again = { ...meeting('plan'), led: ['ines'], meeting: 'old-day' };
    away.does('addToGroupMeeting', again, { on: days[0], by: 'ines' });
    expect(away.group.meetings.planned.find(({ id }) => id === 'plan')?.state).toBe('planned');
  });
});

describe('one member’s entry of a meeting told late', () => {
  const early = {
    reason: 'moved',
    words: 'Moved away',
    checklist: (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({ task, how: 'done' as const })),
    riskChecked: 'checked',
  } as const;
  const wish = [1, 1, 1, 1, 1, 1, 1, 1, 2];
  const calm = wish.with(8, 0);
  const entry = (answers: number[], more: object = {}) =>
    memberEntry.parse({ course: 'c1', came: 'present', measure: { instrument: 'phq-9', answers }, ...more });
  const aMember = () =>
    aCourse()
      .does(
        'openCourse',
        {
          client: 'leila',
          therapist: 'dayra',
          protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8', sessions: 8, minutes: 90 },
        },
        { on: '2026-06-01' },
      )
      .does('joinInCourse', { group: 'g', name: 'Tuesday', from: 1 }, { on: '2026-06-01' });
  const send = (course: ACourse, sent: ReturnType<typeof entry>, n: number, on = '') => {
    for (const { name, form } of mergeEntry(course.course, sent, { n, on, minutes: 90 }).acts)
      course.does(name, form, { on });
  };

  test('stands in their course by its day, with its score and its alarm, once', () => {
    const course = aMember();
    send(course, entry(calm), 1, days[0]);
    send(course, entry(calm.with(0, 0)), 2, days[2]);
    send(course, entry(wish, { task: 'Ask her' }), 3, days[1]);
    expect(course.course.sessions.held.map(({ n }) => n)).toEqual([1, 3, 2]);
    expect(course.course.risk.alarms).toHaveLength(1);
    expect(course.course.tryOuts.tryOuts).toMatchObject([{ session: 3 }]);
    expect(
      mergeEntry(course.course, entry(wish, { task: 'Ask her' }), { n: 3, on: days[1] ?? '', minutes: 90 })
        .acts,
    ).toEqual([]);
  });

  test('is asked of the task before it, and the next meeting of that agreed last, in whichever order they are told', () => {
    const course = aMember();
    const tells = (task: string, lastTask: string | null = null) => entry(calm, { task, lastTask });
    send(course, tells('First'), 1, days[0]);
    send(course, tells('Third', 'partly'), 2, days[2]);
    send(course, tells('Second', 'done'), 3, days[1]);
    send(course, tells('Fourth', 'not_yet'), 4, days[3]);
    const told = course.course.tryOuts.tryOuts.map((one) => [one.what, one.told.map(({ result }) => result)]);
    expect(told).toEqual([
      ['First', ['partly', 'done']],
      ['Third', ['not_yet']],
      ['Second', []],
      ['Fourth', []],
    ]);
  });

  test('is recorded in a course that was closed since, where nothing is begun and no word is lost', () => {
    const course = aMember();
    send(course, entry(calm), 1, days[0]);
    course
      .does('leaveInCourse', { why: 'moved' }, { on: '2026-06-20' })
      .does('finishEarly', early, { on: '2026-06-20' })
      .does('closeCourse', { outcome: 'moved', words: 'Moved away' }, { on: '2026-06-20' });
    const link = { what: 'Her sister came', before: 3, after: 6, feelings: [] };
    send(course, entry(wish, { task: 'Ask her', link, lastTask: 'done' }), 2, days[1]);
    const { inGroup, risk, measures, tryOuts } = course.course;
    expect(inGroup.sat.map(({ n }) => n)).toEqual([1, 2]);
    expect(inGroup.otherwise.map(({ place, said }) => `${place}: ${said}`)).toEqual([
      'last_task: done',
      'link: Her sister came',
      'task: Ask her',
    ]);
    expect([risk.alarms.length, measures.readings.length, tryOuts.tryOuts.length]).toEqual([1, 2, 0]);
    course.does(
      'holdMeeting',
      { which: 'interview', minutes: 40, clientThere: 'there' },
      { on: '2026-06-19' },
    );
    expect(course.refusal('sitInGroup', { n: 3, came: 'present', minutes: 90 }, { on: days[2] })).toBe(
      'closed',
    );
  });
});
