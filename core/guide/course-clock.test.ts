import { describe, expect, it } from 'vitest';
import { agreedTo, dayAfter, dayOfSession, held, inDispute, opened } from '#tests/a-guided-course.ts';
import { guide } from './guide.ts';
import { roadmap } from './roadmap.ts';

const where = (course: ReturnType<typeof opened>, today: string) => guide(course.course, today)?.position;

describe('where the course stands', () => {
  it('is session n of N: the one held today, or the next', () => {
    expect(where(opened(), '2026-01-10')).toMatchObject({
      held: 0,
      session: 1,
      sessions: 16,
      left: 16,
      phase: 'initial',
    });
    expect(where(held(3), dayOfSession(3))).toMatchObject({
      held: 3,
      session: 3,
      left: 13,
      phase: 'initial',
    });
    expect(where(held(3), dayAfter(3))).toMatchObject({ held: 3, session: 4, left: 13, phase: 'middle' });
    expect(where(held(16), dayAfter(16))).toMatchObject({ held: 16, session: 16, left: 0, phase: 'ending' });
  });

  it('goes by the sessions held and not by the calendar', () => {
    const course = held(2).does('missSession', { told: 'not_told' }, { on: '2026-01-27' });
    expect(where(course, '2026-03-01')).toMatchObject({ session: 3, left: 14, phase: 'initial' });
  });

  it('counts a session missed without a word only where the course says so', () => {
    const course = held(2)
      .does('missSession', { told: 'not_told' }, { on: '2026-01-27' })
      .does('changeProtocolSettings', { settings: { dnaConsumesSession: true }, why: 'House rule.' });
    expect(where(course, '2026-03-01')?.left).toBe(13);
  });

  it('puts session 14 in the middle phase with ipt16-s001 and session 4 in the initial with ipt16-uk (appendix D test 10)', () => {
    expect(where(held(14, opened('ipt16-s001')), dayOfSession(14))?.phase).toBe('middle');
    expect(where(held(4, opened('ipt16-uk')), dayOfSession(4))?.phase).toBe('initial');
    expect(where(held(14), dayOfSession(14))?.phase).toBe('ending');
  });

  it('keeps each phase its share when other numbers are agreed', () => {
    expect(where(held(10, opened('ipt16-default', 12)), dayOfSession(10))?.phase).toBe('ending');
    const longer = held(13).does('recontract', {
      sessions: 20,
      aim: 'To settle the move.',
      why: 'It came late.',
    });
    expect(where(longer, dayAfter(13))).toMatchObject({
      session: 14,
      sessions: 20,
      left: 7,
      phase: 'middle',
    });
  });

  it('plans the last day by the rhythm until there is a contract', () => {
    expect(where(held(1), dayAfter(1))?.plannedEnd).toBe('2026-04-28');
    const taper = where(held(12, opened('ipt-taper')), dayAfter(12));
    expect(taper?.plannedEnd).toBe('2026-06-23');
  });

  it('is unknown before the course is opened, and for a protocol nobody knows', () => {
    expect(guide(opened('x', 16, 'never-heard-of').course, '2026-01-10')).toBeNull();
  });
});

describe('the phase', () => {
  it('is held back in the middle by what the initial phase still owes, more gently in the grace', () => {
    const grace = guide(held(3).course, dayAfter(3))?.phase;
    expect(grace).toMatchObject({ now: 'middle', next: 'ending', state: 'in_grace' });
    const late = guide(held(4).course, dayAfter(4))?.phase;
    expect(late?.state).toBe('held_back');
    expect(late?.heldBackBy.map(({ id }) => id)).toEqual([
      'MS-01',
      'MS-02',
      'MS-03',
      'MS-04',
      'MS-10',
      'MS-12',
      'MS-13',
    ]);
  });
});

describe('the client’s roadmap', () => {
  it('says where we are, what we work on and why, and when we finish', () => {
    const { course } = agreedTo(inDispute(held(4)));
    expect(roadmap(course, dayAfter(4))).toMatchObject({
      session: 5,
      sessions: 16,
      left: 12,
      phases: [
        { phase: 'initial', from: 1, to: 3 },
        { phase: 'middle', from: 4, to: 12 },
        { phase: 'ending', from: 13, to: 16 },
      ],
      focus: [{ label: 'A conflict with someone' }],
    });
  });

  it('shows what we work on once it is agreed, and not while it is weighed', () => {
    const course = inDispute(held(4));
    const focus = () => roadmap(course.course, dayAfter(4))?.focus.length;
    expect(focus()).toBe(0);
    course
      .does('writeFormulation', { version: 0, narrative: 'It began when he took the job.' })
      .does('shareFormulation', { version: 1, unratedBecause: 'Weighed on paper' })
      .does('agreeFormulation', { version: 1, answer: 'no' });
    expect(focus()).toBe(0);
    course.does('agreeFormulation', { version: 1, answer: 'partly' });
    expect(focus()).toBe(1);
  });
});
