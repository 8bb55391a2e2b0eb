import { describe, expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { oneToOneDue } from './one-to-one.ts';
import { referralDue } from './referral-due.ts';
import { riskAskedAlone } from './risk-asked-alone.ts';

const on = '2026-06-02';
const course = () =>
  aCourse().does(
    'openCourse',
    {
      client: 'leila',
      therapist: 'dayra',
      protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8', sessions: 8, minutes: 90 },
    },
    { on: '2026-06-01' },
  );
const joined = (from = 1, day = '2026-06-01') =>
  course().does('joinInCourse', { group: 'g', name: 'Tuesday', from }, { on: day });
const well = [0, 1, 0, 1, 0, 0, 0, 0, 0];
const ill = [2, 2, 2, 2, 2, 1, 1, 1, 0];
const answers = (all: number[]) => ({
  instrument: 'phq-9',
  answers: all,
  administered: 'with-therapist' as const,
});

describe('a meeting of the group in a member’s own course', () => {
  test('is recorded once, from the meeting at which they joined', () => {
    const late = joined(3, '2026-06-03');
    const sat = (n: number) => ({ n, came: 'present' as const, minutes: 90 });
    expect(late.refusal('sitInGroup', sat(2), { on })).toBe('before-they-joined');
    late.does('sitInGroup', sat(3), { on });
    expect(late.refusal('sitInGroup', sat(3), { on })).toBe('meeting-recorded');
    expect(late.refusal('missGroupMeeting', { n: 3, told: 'not_told' }, { on })).toBe('meeting-recorded');
    expect(course().refusal('sitInGroup', sat(1), { on })).toBe('not-in-a-group');
    expect(late.refusal('tellMoreInGroup', { n: 4, aim: 3 }, { on })).toBe('nothing-recorded');
  });

  test('is theirs from the day they joined on, whatever was counted then, and is told more of though they left before it', () => {
    const sat = (n: number) => ({ n, came: 'present' as const, minutes: 90 });
    const met = { on: '2026-06-09' };
    const one = joined(3, '2026-06-09').does('sitInGroup', sat(2), met);
    one.does('missGroupMeeting', { n: 3, told: 'not_told' }, { on: '2026-06-16' });
    one.does('leaveInCourse', { why: 'work' }, { on: '2026-06-10' });
    one.does('tellMoreInGroup', { n: 3, why: 'Market' }, { on: '2026-06-16' });
    expect(one.refusal('tellMoreInGroup', { n: 4, why: 'Market' }, { on: '2026-06-23' })).toBe(
      'not-in-a-group',
    );
    expect(one.refusal('missGroupMeeting', { n: 4, told: 'not_told' }, { on: '2026-06-23' })).toBe(
      'not-in-a-group',
    );
    one.does('sitInGroup', sat(3), { on: '2026-06-16' });
    expect(one.course.inGroup.sat.map(({ n }) => n)).toEqual([2, 3]);
  });

  test('whose striking out gives back that they had been missed', () => {
    const one = joined().does('missGroupMeeting', { n: 1, told: 'not_told' }, { on });
    one.does('sitInGroup', { n: 1, came: 'late', minutes: 90 }, { on });
    const seq = one.facts.findLast(({ type }) => type === 'SatInGroup')?.seq ?? 0;
    one.does('strikeOut', { seq, why: 'Somebody else' }, { on });
    expect(one.course.inGroup.missed.map(({ n }) => n)).toEqual([1]);
    expect(one.course.sessions.held).toEqual([]);
    expect(one.course.inGroup.otherwise).toEqual([]);
  });
});

test('that they joined the group, and how it ended for them, is put right in the group and never struck out here', () => {
  const one = joined().does('leaveInCourse', { why: 'work' }, { on });
  for (const type of ['JoinedGroup', 'LeftGroup']) {
    const seq = one.facts.find((fact) => fact.type === type)?.seq ?? 0;
    expect(one.refusal('strikeOut', { seq, why: 'By mistake' }, { on })).toBe('kept');
  }
});

describe('a meeting struck out of a member’s course', () => {
  const sat = { n: 1, came: 'present' as const, minutes: 90 };

  test.each(['SatInGroup', 'SessionHeld'])('by its %s goes whole, and can be told again', (struck) => {
    const one = joined().does('sitInGroup', sat, { on });
    const { seq = 0 } = one.facts.find(({ type }) => type === struck) ?? {};
    one.does('strikeOut', { seq, why: 'It was her sister' }, { on });
    expect([one.course.inGroup.sat, one.course.sessions.held]).toEqual([[], []]);
    one.does('sitInGroup', { ...sat, came: 'late' }, { on });
    expect(one.course.inGroup.sat).toMatchObject([{ n: 1, came: 'late' }]);
    expect(one.course.sessions.held.map(({ n }) => n)).toEqual([1]);
  });
});

describe('when the group ends for them', () => {
  test('whoever is still a case, or not safe, is sent on, or it is said why not; better or not', () => {
    const better = joined().does('answerMeasure', answers([3, 3, 3, 3, 3, 3, 3, 3, 0]), { on });
    better.does('answerMeasure', answers(ill), { on: '2026-07-21' });
    expect(referralDue(better.course)).toEqual(['measure']);
    expect(better.refusal('leaveInCourse', { why: 'finished' }, { on: '2026-07-21' })).toBe('referral-asked');
    const referred = { to: 'Health centre', why: 'Still depressed' };
    better.does('leaveInCourse', { why: 'finished', referred }, { on: '2026-07-21' });
    const atRisk = joined().does('answerMeasure', answers(well.with(8, 1)), { on });
    expect(referralDue(atRisk.course)).toEqual(['risk']);
    atRisk.does('leaveInCourse', { why: 'finished', words: 'With the clinic already' }, { on });
    const fine = joined().does('answerMeasure', answers(well), { on });
    expect(referralDue(fine.course)).toEqual([]);
    fine.does('leaveInCourse', { why: 'finished' }, { on });
  });
});

test('the talk alone is due before the group, and late once it meets', () => {
  const due = (one: ReturnType<typeof aCourse>) =>
    oneToOneDue(one.course, on).map(({ meeting, state }) => [meeting.id, state]);
  expect(due(course())).toEqual([['interview', 'due']]);
  expect(due(joined().does('sitInGroup', { n: 1, came: 'present', minutes: 90 }, { on }))).toEqual([
    ['interview', 'late'],
  ]);
  const held = course().does(
    'holdMeeting',
    { which: 'interview', minutes: 60, clientThere: 'there' },
    { on: '2026-06-01' },
  );
  expect(due(held)).toEqual([]);
});

test('nobody who has died is sent on', () => {
  const died = { why: 'died' as const, referred: { to: 'The clinic', why: 'Still ill' } };
  expect(joined().refusal('leaveInCourse', died, { on })).toBe('died-not-sent-on');
});

describe('MS-03 in a group', () => {
  const asked = (dying: number | null, plan?: 'no') => {
    const course = joined().does(
      'answerMeasure',
      {
        instrument: 'phq-9',
        answers: [...Array.from({ length: 8 }, () => 1), dying],
        administered: 'with-therapist',
      },
      { on },
    );
    if (plan) course.does('tellPlan', { n: null, plan, words: '', staying: '' }, { on });
    return riskAskedAlone(course.course);
  };

  test('is reached by the question about dying, answered alone, and above nought by whether there is a plan', () => {
    expect([asked(0), asked(1, 'no')]).toEqual([true, true]);
    expect([asked(null), asked(1)]).toEqual([false, false]);
  });
});
