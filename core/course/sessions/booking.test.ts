import { describe, expect, test } from 'vitest';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { bookedAppointments } from './appointments.ts';

const opened = () => aCourseUnderWay();

const weekly = (course: ACourse, count = 16) =>
  course.does('bookSeries', { first: '2026-01-13T10:00', count, minutes: 50 }, { id: 'series' });

describe('booking', () => {
  test('nothing is booked before the course is opened', () => {
    expect(aCourse().refusal('bookSession', { at: '2026-01-13T10:00', minutes: 50 })).toBe('not-opened');
  });

  test('a seventeenth session of sixteen cannot be booked without a new contract (PD-20, appendix D test 9)', () => {
    const course = weekly(opened());
    expect(bookedAppointments(course.course)).toHaveLength(16);
    expect(course.attempt('bookSession', { at: '2026-05-05T10:00', minutes: 50 })).toMatchObject({
      refused: 'beyond-agreed',
      values: { agreed: 16, total: 17 },
    });
    expect(
      opened().attempt('bookSeries', { first: '2026-01-13T10:00', count: 17, minutes: 50 }),
    ).toMatchObject({ refused: 'beyond-agreed', values: { agreed: 16, total: 17 } });
  });

  test('a follow-up uses no number and can be booked beyond the sixteen', () => {
    const course = weekly(opened()).does('bookSession', {
      at: '2026-07-28T10:00',
      minutes: 50,
      kind: 'follow_up',
    });
    expect(bookedAppointments(course.course)).toHaveLength(17);
    expect(sessionsAgreed(course.course)).toBe(16);
  });

  test('ten o’clock stays ten o’clock in London when the clocks change in March and October', () => {
    const { course } = weekly(opened());
    const spring = course.sessions.appointments.filter(({ at }) => at > '2026-03-20' && at < '2026-04-03');
    expect(spring.map(({ at }) => at)).toEqual(['2026-03-24T10:00', '2026-03-31T10:00']);
    expect(spring.map(instantOf)).toEqual(['2026-03-24T10:00:00Z', '2026-03-31T09:00:00Z']);
    const autumn = opened().does('bookSeries', { first: '2026-10-20T10:00', count: 2, minutes: 50 }).course;
    expect(autumn.sessions.appointments.map(instantOf)).toEqual([
      '2026-10-20T09:00:00Z',
      '2026-10-27T10:00:00Z',
    ]);
  });

  test('and in New York, where they change on other days', () => {
    const zone = 'America/New_York';
    expect(['2026-03-07T10:00', '2026-03-08T10:00'].map((at) => instantOf({ at, zone }))).toEqual([
      '2026-03-07T15:00:00Z',
      '2026-03-08T14:00:00Z',
    ]);
    expect(['2026-10-31T10:00', '2026-11-01T10:00'].map((at) => instantOf({ at, zone }))).toEqual([
      '2026-10-31T14:00:00Z',
      '2026-11-01T15:00:00Z',
    ]);
  });

  test('an hour that the clocks skip cannot be booked', () => {
    expect(opened().refusal('bookSession', { at: '2026-03-29T01:30', minutes: 50 })).toBe('skipped-hour');
  });

  test('nothing is booked before the opening, nor twice at one time', () => {
    expect(opened().refusal('bookSession', { at: '2026-01-06T10:00', minutes: 50 })).toBe('before-opening');
    expect(weekly(opened(), 2).refusal('bookSession', { at: '2026-01-20T10:00', minutes: 50 })).toBe(
      'already-booked',
    );
  });

  test('a session is moved with its reason, and keeps where it was', () => {
    const course = weekly(opened()).does('moveSession', {
      appointment: 'series.6',
      to: '2026-02-19T11:00',
      why: 'Half term',
      by: 'service',
    });
    const moved = course.course.sessions.appointments.find(({ id }) => id === 'series.6');
    expect(moved).toMatchObject({ at: '2026-02-19T11:00', state: 'booked' });
    expect(moved?.moves[0]).toMatchObject({ from: '2026-02-17T10:00', why: 'Half term', by: 'service' });
    expect(
      course.refusal('moveSession', {
        appointment: 'series.6',
        to: '2026-02-19T11:00',
        why: 'x',
        by: 'client',
      }),
    ).toBe('same-time');
  });

  test('a cancelled session leaves room for another; a client cancels as the client', () => {
    const course = weekly(opened()).does(
      'cancelSession',
      { appointment: 'series.2', why: 'Ill', by: 'service' },
      { as: 'client' },
    );
    expect(course.course.sessions.appointments[1]).toMatchObject({ state: 'cancelled', why: 'Ill' });
    expect(course.refusal('cancelSession', { appointment: 'series.2', why: 'Ill', by: 'client' })).toBe(
      'appointment-over',
    );
    expect(
      bookedAppointments(course.does('bookSession', { at: '2026-05-05T10:00', minutes: 50 }).course),
    ).toHaveLength(16);
  });

  test('a therapist who moves or cancels does so as the therapist, unless they say otherwise', () => {
    const by = (said?: 'client') => {
      const course = weekly(opened())
        .does('moveSession', { appointment: 'series.3', to: '2026-02-04T11:00', why: 'Training', by: said })
        .does('cancelSession', { appointment: 'series.2', why: 'Ill', by: said });
      return course.facts.flatMap(({ type, data }) =>
        type === 'SessionMoved' || type === 'SessionCancelled' ? [(data as { by: string }).by] : [],
      );
    };
    expect(by()).toEqual(['therapist', 'therapist']);
    expect(by('client')).toEqual(['client', 'client']);
  });

  test('an appointment that is not there cannot be moved', () => {
    expect(
      opened().refusal('moveSession', {
        appointment: 'none',
        to: '2026-02-19T11:00',
        why: 'x',
        by: 'client',
      }),
    ).toBe('no-such-appointment');
  });
});
