import { beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '#core/book/viewer.ts';
import { groupBook } from '#core/group/book.ts';
import { drawnByLot } from '#core/group/spot-checks/drawn.ts';
import { AGroup } from '#tests/groups/a-group.ts';
import { made, meets, stands, women } from '#tests/groups/five-women.ts';
import { practiceIn, standAgainst } from './practice.ts';
import { ratingsBeside } from './ratings-beside.ts';
import { type Scheme, schemes } from './schemes.ts';
import { type GroupWatched, type MemberStands, whomToSee } from './whom-to-see.ts';

const supervisor = { as: 'supervisor', by: 'lorena' } as const;
const at = { now: '2026-06-20T12:00:00.000Z', today: '2026-06-20' };
let group: AGroup;
beforeEach(() => {
  group = meets(made(), 1);
});

describe('a supervisor’s day', () => {
  const watched = (of: AGroup, members: MemberStands[] = []): GroupWatched => ({ group: of.group, members });
  const why = (one: GroupWatched) => whomToSee([one], at)[0]?.why.map(({ kind }) => kind);

  test('names who stays away twice running, whose scores do not fall, and what waits', () => {
    expect(why(watched(group))).toEqual([]);
    meets(meets(group, 2, ['c', 'd']), 3, ['c']);
    const [seen] = whomToSee([watched(group, [stands({ course: 'a', signal: 'red', countersigns: 1 })])], at);
    expect(seen?.why).toEqual([
      { kind: 'not_falling', courses: ['a'] },
      { kind: 'absent', courses: ['c'] },
      { kind: 'countersign', courses: ['a'] },
    ]);
    expect(seen?.facilitators).toEqual(['dayra', 'ines']);
  });

  test('asks for two occasions by the rule of every course alone: a score before the group is one of them', () => {
    const first = (signal: MemberStands['signal']) =>
      whomToSee([watched(group, [stands({ course: 'a', signal })])], at)[0]?.why;
    expect(first(null)).toEqual([]);
    expect(first('red')).toEqual([{ kind: 'not_falling', courses: ['a'] }]);
  });

  test('names nobody’s scores who left, nor as in danger whoever has died: that alarm waits for a clinician in words of its own', () => {
    const alarm = { urgency: 'now' as const, at: '2026-06-20T08:00:00.000Z' };
    group
      .does('leaveGroup', { course: 'a', why: 'work' }, { on: '2026-06-10' })
      .does('leaveGroup', { course: 'b', why: 'died' }, { on: '2026-06-10' });
    const members = ['a', 'b'].map((course) => stands({ course, signal: 'red', countersigns: 1, alarm }));
    expect(whomToSee([watched(group, members)], at)[0]?.why).toEqual([
      { kind: 'alarm', urgency: 'now', at: alarm.at, courses: ['a'] },
      { kind: 'alarm_of_who_died', courses: ['b'] },
      { kind: 'countersign', courses: ['a', 'b'] },
    ]);
  });

  test('names a meeting of which nothing came for more than a week, and no sooner', () => {
    group.does('planGroupMeetings', { from: '2026-06-09T15:00', count: 2 }, { today: '2026-06-03', id: 'p' });
    const late = whomToSee([watched(group)], at)[0]?.why;
    expect(late).toEqual([{ kind: 'late_entry', meetings: [{ id: 'p', at: '2026-06-09T15:00' }] }]);
    group.does('callOffGroupMeeting', { meeting: 'p', why: 'Flood' });
    expect(why(watched(group))).toEqual([]);
  });

  test('says where nobody was named who answers an alarm', () => {
    const bare = new AGroup()
      .does('formGroup', { name: 'T', protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' } })
      .does('bringFacilitator', { person: 'dayra', as: 'facilitator' });
    expect(why(watched(bare))).toEqual([]);
    bare.does('inviteMember', { course: 'a' }).does('joinMember', { course: 'a' });
    expect(why(watched(bare))).toEqual(['nobody_named']);
  });

  test('puts the most urgent alarm before all, and what asks for nobody last', () => {
    const others = [meets(made(), 1), meets(meets(made(), 1), 2), meets(made(), 1)];
    const alarm = (urgency: 'same_day' | 'now', hour: string) => ({
      urgency,
      at: `2026-06-20T${hour}:00:00.000Z`,
    });
    const day = whomToSee(
      [
        { ...watched(group), members: [stands({ course: 'quiet' })] },
        watched(others[0] ?? group, [stands({ course: 'x', alarm: alarm('same_day', '08') })]),
        watched(others[1] ?? group, [stands({ course: 'a', signal: 'red' })]),
        watched(others[2] ?? group, [stands({ course: 'z', alarm: alarm('now', '09') })]),
      ],
      at,
    );
    expect(day.map(({ why: [first] }) => (first?.kind === 'alarm' ? first.urgency : first?.kind))).toEqual([
      'now',
      'same_day',
      'not_falling',
      undefined,
    ]);
  });
});

describe('an observed meeting', () => {
  const rated = (adherence: number, more = {}) => ({
    meeting: 'm1',
    ratings: [{ domain: 'F-WG1', adherence, ...more }],
  });

  test('is rated by the checklist of the form, by oneself, a colleague and the supervisor, side by side', () => {
    group
      .does('rateGroupMeeting', rated(3), { by: 'dayra' })
      .does('rateGroupMeeting', { ...rated(2), heard: 'was_there' }, { by: 'ines' })
      .does('rateGroupMeeting', rated(1, { competence: 2 }), supervisor);
    expect(ratingsBeside(group.group, 'm1')).toEqual([
      {
        domain: 'F-WG1',
        by: [
          { as: 'self', person: 'dayra', adherence: 3, competence: null },
          { as: 'peer', person: 'ines', adherence: 2, competence: null },
          { as: 'supervisor', person: 'lorena', adherence: 1, competence: 2 },
        ],
        gap: -2,
      },
    ]);
  });

  test('takes no item of another form, none twice, and no skill in what was not done', () => {
    expect(group.refusal('rateGroupMeeting', { ...rated(1), meeting: 'm9' })).toBe('no-meeting');
    expect(
      group.refusal('rateGroupMeeting', { meeting: 'm1', ratings: [{ domain: 'F-99', adherence: 1 }] }),
    ).toBe('not-on-the-list');
    const [one] = rated(1).ratings;
    expect(group.refusal('rateGroupMeeting', { meeting: 'm1', ratings: [one, one] })).toBe('rated-twice');
    expect(group.refusal('rateGroupMeeting', rated(0, { competence: 1 }))).toBe('undone-competence');
  });
});

describe('spot checks', () => {
  test('are drawn by lot, the same by the same number from whatever order, and each member as often', () => {
    expect(drawnByLot(women, 2, 42)).toEqual(drawnByLot(women.toReversed(), 2, 42));
    expect(new Set(drawnByLot(women, 9, 1))).toEqual(new Set(women));
    const times = new Map(women.map((one) => [one, 0]));
    for (let seed = 0; seed < 5000; seed += 1)
      for (const one of drawnByLot(women, 1, seed)) times.set(one, (times.get(one) ?? 0) + 1);
    for (const [, many] of times) expect(Math.abs(many - 1000)).toBeLessThan(150);
  });

  test('are drawn among those who agreed, by the supervisor and by nobody who leads', () => {
    const draw = { many: 2 };
    const lot = { seed: 7, agreed: ['a', 'b', 'c', 'z'] };
    expect(group.refusal('drawSpotChecks', draw, { lot })).toBe('not-yours');
    expect(group.refusal('drawSpotChecks', draw, { ...supervisor, by: 'dayra', lot })).toBe('own-group');
    expect(group.refusal('drawSpotChecks', draw, { ...supervisor, lot: { seed: 7, agreed: ['z'] } })).toBe(
      'nobody-agreed',
    );
    expect(group.refusal('drawSpotChecks', { ...draw, ...lot }, supervisor)).toBe('nobody-agreed');
    const chosen = { ...draw, seed: 1, agreed: ['d'] };
    group.does('drawSpotChecks', chosen, { ...supervisor, on: '2026-06-10', today: '2026-06-10', lot });
    const [drawn] = group.group.spotChecks.drawn;
    expect(drawn?.drawn).toEqual(drawnByLot(['a', 'b', 'c'], 2, 7));
    const left = ['a', 'b', 'c'].find((one) => !drawn?.drawn.includes(one)) ?? '';
    const call = (course: string, reached = 'reached') => ({
      course,
      reached,
      confirmed: [{ what: 'asked_alone', answer: 'yes' }],
      words: 'Zoila was glad of the call',
    });
    expect(group.refusal('makeSpotCheck', call(left), supervisor)).toBe('not-drawn');
    const twice = [
      { what: 'came', answer: 'no' },
      { what: 'came', answer: 'yes' },
    ];
    expect(group.refusal('makeSpotCheck', { ...call(left), confirmed: twice }, supervisor)).toBe(
      'said-twice',
    );
    const who = drawn?.drawn[0] ?? '';
    const calls = { ...supervisor, lot };
    group
      .does('makeSpotCheck', { ...call(who, 'not_reached'), confirmed: [] }, { ...calls, on: '2026-06-11' })
      .does('makeSpotCheck', call(who), { ...calls, on: '2026-06-12', names: ['Zoila Quimí'] });
    expect(group.refusal('makeSpotCheck', call(who), { ...calls, on: '2026-06-13' })).toBe('called-already');
    expect(group.group.spotChecks.made.at(-1)?.words).not.toContain('Zoila');
    const seen = (viewer: Viewer) => groupBook.seenBy(group.group, viewer).spotChecks.made.length;
    expect([
      seen(supervisor),
      seen({ as: 'facilitator', by: 'dayra' }),
      seen({ as: 'client', by: 'a' }),
    ]).toEqual([2, 0, 0]);
  });
});

describe('supervision', () => {
  const held = {
    with: ['dayra'],
    minutes: 60,
    entries: [
      { question: 'She never speaks', advice: 'Ask her first', action: 'Begin with her', due: '2026-06-16' },
      { question: 'A row in the round' },
    ],
  };
  const told = (of: AGroup, more = {}) =>
    of.does('holdSupervision', { ...held, ...more }, { ...supervisor, on: '2026-06-10', id: 's1' });

  test('keeps question, advice, action and its day, until it is done', () => {
    told(group);
    const watched = { group: group.group, members: [] };
    expect(whomToSee([watched], at)[0]?.why).toEqual([
      { kind: 'action_overdue', actions: [{ supervision: 's1', entry: 1, due: '2026-06-16' }] },
    ]);
    expect(group.refusal('finishSupervisionAction', { supervision: 's1', entry: 2 })).toBe('no-action');
    group.does(
      'finishSupervisionAction',
      { supervision: 's1', entry: 1, words: 'She spoke' },
      { on: '2026-06-15' },
    );
    expect(group.refusal('finishSupervisionAction', { supervision: 's1', entry: 1 })).toBe('done-already');
    expect(whomToSee([{ group: group.group, members: [] }], at)[0]?.why).toEqual([]);
    expect(group.refusal('holdSupervision', { ...held, supervision: 's1' }, supervisor)).toBe(
      'recorded-already',
    );
  });

  test('is of a day that has been, since the group is, and with those who lead it or led it', () => {
    const on = (day: string, more = {}, today = '2026-12-31') =>
      group.refusal('holdSupervision', { ...held, ...more }, { ...supervisor, on: day, today });
    expect(on('2027-01-01')).toBe('still-to-come');
    expect(on('2026-06-11', {}, '2026-06-10')).toBe('still-to-come');
    expect(on('2020-01-01')).toBe('before-the-group');
    expect(on('2026-06-10', { with: ['dayra', 'lorena'] })).toBe('with-oneself');
    for (const nobody of ['nobody', 'max'])
      expect(on('2026-06-10', { with: ['dayra', nobody] })).toBe('leads-not');
    group.does('endFacilitator', { person: 'ines', why: 'Moved' }, { on: '2026-06-09' });
    expect(on('2026-06-10', { with: ['ines'] })).toBe('');
    expect(on('2026-06-10')).toBe('');
  });

  test('has a day only where something is to be done by it, and no more hours than a day of work', () => {
    const on = (more: object) => group.refusal('holdSupervision', { ...held, ...more }, supervisor);
    expect(on({ entries: [{ question: 'One', due: '2026-06-16' }] })).toBe('day-of-nothing');
    group.does('holdSupervision', { ...held, minutes: 450 }, supervisor);
    expect([on({ minutes: 45 }), on({ minutes: 30 })]).toEqual(['too-long-a-day', '']);
    // What there is elsewhere counts too, where it is told.
    const elsewhere = { ...supervisor, supervisedThatDay: new Map([['dayra', 460]]) };
    expect(group.refusal('holdSupervision', { ...held, minutes: 30 }, elsewhere)).toBe('too-long-a-day');
  });

  test('is one however many groups it was about, each with its part of the time, against a scheme that is data', () => {
    const other = made();
    told(group, { minutes: 30 });
    other.does(
      'holdSupervision',
      { ...held, minutes: 30, supervision: 's1' },
      { ...supervisor, on: '2026-06-10', id: 's2' },
    );
    group.does(
      'rateGroupMeeting',
      { meeting: 'm1', ratings: [{ domain: 'F-WG1', adherence: 2 }] },
      supervisor,
    );
    const givenUnder = ['ipt_group_facilitator'];
    const courses = [
      { course: 'x', on: '2026-02-01', area: 'grief', givenUnder },
      { course: 'y', on: '2026-03-01', area: 'grief', givenUnder },
    ];
    const practice = practiceIn([group.group, other.group], 'dayra', courses);
    expect(practice.supervisions).toEqual([{ id: 's1', on: '2026-06-10', minutes: 60, kind: 'about_group' }]);
    const scheme: Scheme = {
      ...(schemes[0] as Scheme),
      needs: [
        { what: 'hours', atLeast: 1 },
        { what: 'supervisions', atLeast: 1, withinDays: 7 },
        { what: 'meetings_led', atLeast: 1 },
        { what: 'meetings_observed', atLeast: 1 },
        { what: 'courses', atLeast: 2 },
        { what: 'focal_areas', atLeast: 2 },
      ],
    };
    expect(
      standAgainst(scheme, practice, '2026-06-20').map(({ what, has, state }) => [what, has, state]),
    ).toEqual([
      ['hours', 1, 'reached'],
      ['supervisions', 0, 'not_yet'],
      ['meetings_led', 1, 'reached'],
      ['meetings_observed', 1, 'reached'],
      ['courses', 2, 'reached'],
      ['focal_areas', 1, 'not_yet'],
    ]);
    expect(standAgainst(scheme, practice, '2026-06-16')[1]?.state).toBe('reached');
    expect(practiceIn([group.group], 'ines').supervisions).toEqual([]);
  });
});
