import { describe, expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';
import { alarms, aMember, calm, entry, meeting, on, phq9, send, wish } from '#tests/groups/a-member.ts';
import { meetingThere } from './meeting-there.ts';
import { memberEntry } from './member-entry.ts';
import { alarmActsOf, mergeEntry } from './merge-entry.ts';

const full = {
  ...phq9(calm),
  link: { what: 'Her sister came', before: 3, after: 6, feelings: ['relief'] },
  options: ['Ask her again'],
  aim: 4,
  task: 'Ask her to stay',
};

describe('what two telephones send of one member', () => {
  test('is recorded once where it is the same, and leaves nothing to do', () => {
    const course = aMember();
    expect(send(course, entry(full))).toEqual([]);
    const facts = course.facts.length;
    expect(mergeEntry(course.course, entry(full), meeting)).toEqual({
      acts: [],
      same: ['measure', 'came', 'link', 'task'],
      differs: [],
    });
    expect(send(course, entry({ ...full, task: '  ask her  to STAY ' }), 'ines')).toEqual([]);
    expect(course.facts).toHaveLength(facts);
  });

  test('is put together where each has a part of it', () => {
    const course = aMember();
    send(course, entry({ aim: 4, options: ['Ask her again'] }));
    expect(send(course, entry({ ...full, options: ['ask  her again ', 'Write to her'] }), 'ines')).toEqual(
      [],
    );
    const { inGroup, measures, moodLinks, sessions, tryOuts } = course.course;
    expect(inGroup.sat).toMatchObject([
      { n: 1, options: ['Ask her again', 'Write to her'], aim: 4, asked: 'alone' },
    ]);
    expect(
      [measures.readings, moodLinks.links, sessions.held, tryOuts.tryOuts].map((all) => all.length),
    ).toEqual([1, 1, 1, 1]);
  });

  test('keeps what differs, as told by whom, and says so', () => {
    const course = aMember();
    send(course, entry(full));
    const other = { ...full, came: 'late', aim: 6, asked: 'aloud', task: 'Go to the market' };
    expect(send(course, entry(other), 'ines')).toEqual([
      'came: late',
      'aim: 6',
      'asked: aloud',
      'task: Go to the market',
    ]);
    const { inGroup, tryOuts } = course.course;
    expect(inGroup.sat).toMatchObject([{ came: 'present', aim: 4, asked: 'alone' }]);
    expect(inGroup.otherwise.map(({ place, by }) => [place, by])).toEqual([
      ['came', 'ines'],
      ['aim', 'ines'],
      ['asked', 'ines'],
      ['task', 'ines'],
    ]);
    expect(tryOuts.tryOuts.map(({ what }) => what)).toEqual(['Ask her to stay']);
    const facts = course.facts.length;
    send(course, entry(other), 'ines');
    expect(course.facts).toHaveLength(facts);
  });

  test('two PHQ-9 that differ both stay, each with its alarm, whichever comes first', () => {
    for (const [first, second] of [
      [calm, wish],
      [wish, calm],
    ]) {
      const course = aMember();
      send(course, entry(phq9(first ?? [])));
      expect(send(course, entry(phq9(second ?? [])), 'ines')).toEqual(['measure: phq-9']);
      expect(course.course.measures.readings.map(({ session }) => session)).toEqual([1, 1]);
      expect(course.course.inGroup.otherwise).toMatchObject([
        { place: 'measure', said: 'phq-9', by: 'ines' },
      ]);
      expect(alarms(course)).toEqual([[2, 'same_day']]);
    }
  });

  test('a question that one left out is filled in by the other, without a second alarm', () => {
    const course = aMember();
    send(course, entry({ measure: { instrument: 'phq-9', answers: wish.with(0, null as never) } }));
    expect(send(course, entry(phq9(wish)), 'ines')).toEqual([]);
    expect(alarms(course)).toEqual([[2, 'same_day']]);
    expect(mergeEntry(course.course, entry(phq9(wish)), meeting).acts).toEqual([]);
  });

  test('whoever was seen was there, though another had missed them; and never the other way', () => {
    const course = aMember();
    send(course, entry({ came: 'absent', why: 'Market' }));
    send(course, entry({ ...full, came: 'late' }), 'ines');
    expect(course.course.inGroup).toMatchObject({
      sat: [{ came: 'late' }],
      missed: [],
      otherwise: [{ place: 'came', said: 'absent', by: 'dayra' }],
    });
    expect(course.course.tryOuts.tryOuts).toHaveLength(1);
    expect(send(course, entry({ came: 'absent_told' }), 'tom')).toEqual(['came: absent_told']);
    expect(course.course.inGroup.sat).toHaveLength(1);
  });

  test('what came of the last task is asked once, and of the task of that time', () => {
    const course = aMember();
    send(course, entry(full));
    const next = { n: 2, on: '2026-06-16', minutes: 90 };
    const told = entry({ lastTask: 'done', task: 'Go to the market' });
    send(course, told, 'dayra', next);
    expect(send(course, told, 'ines', next)).toEqual([]);
    expect(send(course, entry({ lastTask: 'partly' }), 'ines', next)).toEqual(['last_task: partly']);
    const [first, second] = course.course.tryOuts.tryOuts;
    expect(first?.told.map(({ result }) => result)).toEqual(['done']);
    expect(second?.told).toEqual([]);
  });

  test('who has left since is still merged for the day on which they were there', () => {
    const course = aMember();
    send(course, entry({ aim: 4 }));
    course.does('leaveInCourse', { why: 'moved' }, { on: '2026-06-12' });
    send(course, entry(full), 'ines');
    expect(course.course.moodLinks.links).toHaveLength(1);
    const later = { n: 2, on: '2026-06-16', minutes: 90 };
    const [sat] = mergeEntry(course.course, entry(), later).acts;
    expect(sat && course.refusal(sat.name, sat.form, { on: later.on })).toBe('not-in-a-group');
  });
});

describe('an alarm', () => {
  test('goes first, and a plan is one for now with whoever stays', () => {
    const course = aMember();
    const sent = entry({ ...full, ...phq9(wish), plan: 'yes', planWords: 'Tonight', staying: 'Ines' });
    expect(
      mergeEntry(course.course, sent, meeting)
        .acts.map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['tellPlan', 'answerMeasure']);
    send(course, sent);
    expect(alarms(course)).toEqual([
      [null, 'now'],
      [2, 'same_day'],
    ]);
    expect(course.course.inGroup.plans).toMatchObject([{ plan: 'yes', staying: 'Ines' }]);
    send(course, entry({ ...full, ...phq9(wish), plan: 'no' }), 'ines');
    expect(course.course.inGroup.plans.map(({ plan }) => plan)).toEqual(['yes', 'no']);
    expect(alarms(course)).toHaveLength(2);
  });

  test('is raised where the meeting is refused, and not again when the whole is sent later', () => {
    for (const more of [{}, { came: 'absent' }]) {
      const course = aMember();
      const sent = entry({ ...full, ...phq9(wish), plan: 'yes', ...more });
      for (const { name, form } of alarmActsOf(course.course, sent, on)) course.does(name, form, { on });
      expect(alarms(course)).toHaveLength(2);
      expect(alarmActsOf(course.course, sent, on)).toEqual([]);
      send(course, sent);
      expect(alarms(course)).toHaveLength(2);
      expect(course.course.measures.readings).toHaveLength(1);
    }
  });

  test('of a plan is one, though it is told again and who stays is told only later', () => {
    const course = aMember();
    for (const plan of ['yes', 'no', 'yes'] as const)
      course.does('tellPlan', { n: null, plan, words: '', staying: '' }, { on });
    send(course, entry({ ...full, plan: 'yes', staying: 'Ines' }));
    expect(course.course.risk.alarms.map(({ source, urgency }) => [source, urgency])).toEqual([
      ['plan', 'now'],
    ]);
    expect(course.course.inGroup.plans.at(-1)).toMatchObject({ plan: 'yes', staying: 'Ines' });
  });

  test('of somebody who left, or whose course is closed, is raised all the same', () => {
    const course = aMember().does('leaveInCourse', { why: 'moved' }, { on: '2026-06-02' });
    for (const { name, form } of alarmActsOf(course.course, entry({ ...phq9(wish), plan: 'yes' }), on))
      course.does(name, form, { on });
    expect(alarms(course)).toHaveLength(2);
  });
});

test('an event without a mood is refused where it is written, not once it was sent', () => {
  expect(memberEntry.safeParse({ course: 'c', came: 'present', link: { what: 'Rain' } }).success).toBe(false);
});

describe('one meeting that two telephones send to the group', () => {
  const women = ['a', 'b', 'c', 'd'];
  const all = (...absent: string[]) =>
    women.map((course) => ({ course, came: absent.includes(course) ? 'absent' : 'present' }));
  const group = () => {
    const made = new AGroup()
      .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
      .does('bringFacilitator', { person: 'dayra', as: 'facilitator' })
      .does('bringFacilitator', { person: 'ines', as: 'co_facilitator' });
    for (const course of women) made.does('inviteMember', { course }).does('joinMember', { course });
    return made;
  };
  const held = () =>
    group().does(
      'holdGroupMeeting',
      { led: ['dayra'], minutes: 90, members: all('c', 'd') },
      { on, id: 'm1' },
    );

  test('is never counted twice: the second account is added to the first', () => {
    const made = held();
    const second = { led: ['dayra', 'ines'], minutes: 80, members: all('b', 'd') };
    expect(made.refusal('holdGroupMeeting', second, { on })).toBe('met-that-day');
    expect(meetingThere(made.group, { planned: '' }, on)?.id).toBe('m1');
    expect(meetingThere(made.group, { planned: '' }, '2026-06-10')).toBeUndefined();
    made.does('addToGroupMeeting', { ...second, meeting: 'm1' }, { on, by: 'ines' });
    const [only, ...rest] = made.group.meetings.held;
    expect(rest).toEqual([]);
    expect(only?.led).toEqual(['dayra', 'ines']);
    expect(only?.members.map(({ came }) => came)).toEqual(['present', 'present', 'present', 'absent']);
    expect(only?.missedByOne.map(({ course }) => course)).toEqual(['c']);
    expect(only?.toldAgain).toMatchObject([
      {
        by: 'ines',
        minutes: 80,
        members: [
          { course: 'b', came: 'absent' },
          { course: 'c', came: 'present' },
        ],
      },
    ]);
    expect(made.refusal('addToGroupMeeting', { ...second, meeting: 'm1' }, { on })).toBe('nothing-new');
  });

  test('by its plan, where both name it, so that two planned for one day are two', () => {
    const planned = new AGroup();
    planned.facts = group().facts;
    planned
      .does('planGroupMeetings', { from: `${on}T09:00`, count: 1 }, { today: '2026-06-02', id: 'p' })
      .does('planGroupMeetings', { from: `${on}T15:00`, count: 1 }, { today: '2026-06-02', id: 'q' });
    planned.does('holdGroupMeeting', { planned: 'p', led: ['dayra'], members: all() }, { on, id: 'm1' });
    expect(meetingThere(planned.group, { planned: 'q' }, on)).toBeUndefined();
    expect(meetingThere(planned.group, { planned: 'p' }, '2026-06-10')?.id).toBe('m1');
    planned.does('holdGroupMeeting', { planned: 'q', led: ['dayra'], members: all() }, { on, id: 'm2' });
    expect(planned.group.meetings.held.map(({ n }) => n)).toEqual([1, 2]);
  });

  test('whoever left, or came to lead no more, meanwhile refuses nothing of an earlier day', () => {
    const made = group()
      .does('leaveGroup', { course: 'd', why: 'work' }, { on: '2026-06-12' })
      .does('endFacilitator', { person: 'dayra', why: 'Moves' }, { on: '2026-06-12' });
    made.does('inviteMember', { course: 'e' }, { on: '2026-06-12' });
    made.does('joinMember', { course: 'e' }, { on: '2026-06-12' });
    made.does('holdGroupMeeting', { led: ['dayra'], members: all() }, { on, id: 'm1' });
    const next = { led: ['dayra'], members: all() };
    expect(made.refusal('holdGroupMeeting', next, { on: '2026-06-16' })).toBe('leads-not');
    expect(made.refusal('holdGroupMeeting', { ...next, led: ['ines'] }, { on: '2026-06-16' })).toBe(
      'not-a-member',
    );
  });
});
