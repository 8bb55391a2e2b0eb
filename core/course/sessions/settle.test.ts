import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { nextBooked } from './next-booked.ts';

const on = { today: '2026-03-02', on: '2026-03-02' };
const series = {
  first: '2026-03-02T14:00',
  count: 8,
  everyDays: 7,
  minutes: 50,
  format: 'in_person',
} as const;
/** Four sessions held, eight booked: the first of them today, after the hour at which things are done. */
const withEight = () => aCourseUnderWay(4).does('bookSeries', series, on);
const states = ({ course }: ACourse) => course.sessions.appointments.map(({ at, state }) => `${at} ${state}`);
const booked = (course: ACourse) => states(course).filter((one) => one.endsWith('booked'));
const forClient = ({ course }: ACourse) => seenBy(course, { as: 'client', by: 'leila' });

describe('what is booked is settled', () => {
  test('closing cancels every session ahead, and leaves the follow-up', () => {
    const course = withEight().does(
      'bookSession',
      { at: '2026-07-28T10:00', minutes: 50, format: 'phone', kind: 'follow_up' },
      on,
    );
    for (const milestone of ['MS-19', 'MS-22', 'MS-23'] as const)
      course.attempt('passBlock', { milestone, why: 'Moves away' }, on);
    course.does('finishEarly', early, on).does('closeCourse', { outcome: 'moved' }, on);
    expect(booked(course)).toEqual(['2026-07-28T10:00 booked']);
    expect(nextBooked(forClient(course), '2026-03-02', null)?.at).toBe('2026-07-28T10:00');
    expect(forClient(course).sessions.appointments.find(({ at }) => at === series.first)).toMatchObject({
      state: 'cancelled',
      why: 'The course was closed.',
    });
  });

  test('what is over by the clock stays to be recorded', () => {
    const course = withEight().does(
      'pauseCourse',
      { why: 'Her mother is ill', reviewBy: '2026-04-01' },
      { today: '2026-03-09', on: '2026-03-09' },
    );
    expect(booked(course)).toContain('2026-03-02T14:00 booked');
  });

  test('a pause cancels the sessions before it is looked at again', () => {
    const course = withEight().does('pauseCourse', { why: 'Her mother is ill', reviewBy: '2026-03-30' }, on);
    expect(booked(course)).toHaveLength(4);
    expect(booked(course)[0]).toBe('2026-03-30T14:00 booked');
  });

  test('handing over leaves the diary to the new therapist', () => {
    const course = withEight().does('transferCourse', { to: 'joao', handOver: 'Well', client: 'told' }, on);
    expect(booked(course)).toEqual([]);
  });

  test('fewer sessions agreed cancels the latest of them, more cancels none', () => {
    const agree = (sessions: number) => ({
      sessions,
      preset: '',
      aim: 'The dispute',
      why: 'Work',
      supervisor: '',
    });
    expect(booked(withEight().does('recontract', agree(20), on))).toHaveLength(8);
    const fewer = withEight().does('recontract', agree(7), on);
    expect(booked(fewer)).toEqual([
      '2026-03-02T14:00 booked',
      '2026-03-09T14:00 booked',
      '2026-03-16T14:00 booked',
    ]);
  });
});

const early = {
  reason: 'moved',
  words: 'Moves to Leeds',
  checklist: (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
    task,
    how: 'done' as const,
    words: '',
  })),
  riskChecked: 'checked',
} as const;
