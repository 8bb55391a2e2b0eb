import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { aCourseUnderWay, sixteen } from '#tests/a-course-under-way.ts';
import { bookedAppointments, nextAppointment } from './appointments.ts';
import { lastNumber, nextNumber, sessionsLeft } from './attendance.ts';
import { gaps, missedInARow } from './gaps.ts';

const opened = () => aCourseUnderWay();

const weekly = (course: ACourse, count = 16) =>
  course.does('bookSeries', { first: '2026-01-13T10:00', count, minutes: 50 }, { id: 'series' });

const hold = (course: ACourse, on: string) =>
  course.does('holdSession', { minutes: 50, format: 'in_person' }, { on });

describe('holding', () => {
  test('a missed session uses up no number', () => {
    const course = weekly(opened())
      .does('holdSession', { appointment: 'series', minutes: 50, format: 'in_person' })
      .does('missSession', { appointment: 'series.2', note: 'Snow' }, { on: '2026-01-20' })
      .does('holdSession', { appointment: 'series.3', minutes: 50, format: 'video' }, { on: '2026-01-27' });
    expect(course.course.sessions.held.map(({ n, on }) => [n, on])).toEqual([
      [1, '2026-01-13'],
      [2, '2026-01-27'],
    ]);
    expect(sessionsLeft(course.course)).toBe(14);
    expect(course.course.sessions.appointments.slice(0, 3).map(({ state }) => state)).toEqual([
      'held',
      'missed',
      'held',
    ]);
    expect(
      bookedAppointments(course.does('bookSession', { at: '2026-05-05T10:00', minutes: 50 }).course),
    ).toHaveLength(14);
  });

  test('a session without an appointment can be missed too, and two in a row show', () => {
    const course = hold(opened(), '2026-02-10')
      .does('missSession', { note: 'Sami ill; moved to the Tuesday' }, { on: '2026-02-15' })
      .does('missSession', { note: '' }, { on: '2026-02-22' });
    expect(course.course.sessions.missed[0]).toMatchObject({
      on: '2026-02-15',
      note: 'Sami ill; moved to the Tuesday',
    });
    expect(missedInARow(course.course)).toBe(2);
    expect(missedInARow(hold(course, '2026-02-24').course)).toBe(0);
  });

  test('a session cannot be held in the future, before birth or before the opening', () => {
    const form = { minutes: 50, format: 'in_person' } as const;
    expect(opened().refusal('holdSession', form, { on: '2026-02-01', today: '2026-01-31' })).toBe('future');
    expect(opened().refusal('holdSession', form, { on: '1990-02-01' })).toBe('before-birth');
    expect(opened().refusal('holdSession', form, { on: '2026-01-12' })).toBe('before-opening');
  });

  test('a session is held on the day of its appointment, with the client there', () => {
    const course = weekly(opened());
    expect(
      course.attempt(
        'holdSession',
        { appointment: 'series.2', minutes: 50, format: 'video' },
        { on: '2026-01-21' },
      ),
    ).toMatchObject({ refused: 'another-day', values: { on: '2026-01-20' } });
    expect(course.refusal('holdSession', { minutes: 50, format: 'video', present: ['interpreter'] })).toBe(
      'client-absent',
    );
  });

  test('numbers follow the days; a number left free by a strike is taken again', () => {
    const course = hold(hold(hold(opened(), '2026-01-13'), '2026-01-20'), '2026-02-03');
    expect(course.refusal('holdSession', { minutes: 50, format: 'video' }, { on: '2026-01-27' })).toBe(
      'out-of-order',
    );
    const second = course.course.sessions.held[1]?.seq ?? 0;
    course.does('strikeOut', { seq: second, why: 'Wrong day' });
    expect(nextNumber(course.course)).toBe(4);
    expect(hold(course, '2026-01-22').course.sessions.held.map(({ n, on }) => [n, on])).toEqual([
      [1, '2026-01-13'],
      [2, '2026-01-22'],
      [3, '2026-02-03'],
    ]);
  });

  test('a session past the agreed number is refused', () => {
    const short = aCourse().does('openCourse', {
      client: 'l',
      therapist: 'a',
      protocol: { ...sixteen, sessions: 1 },
    });
    expect(
      hold(short, '2026-01-13').attempt(
        'holdSession',
        { minutes: 50, format: 'video' },
        { on: '2026-01-20' },
      ),
    ).toMatchObject({ refused: 'beyond-agreed', values: { agreed: 1 } });
  });

  test('a service may let a session missed without notice use one up', () => {
    const course = weekly(opened())
      .does('changeProtocolSettings', { settings: { dnaConsumesSession: true }, why: 'Trial' })
      .does('missSession', { appointment: 'series', note: '', told: 'not_told' })
      .does('missSession', { appointment: 'series.2', note: '', told: 'beforehand' }, { on: '2026-01-20' });
    expect(sessionsLeft(course.course)).toBe(15);
    expect(
      bookedAppointments(course.does('bookSession', { at: '2026-05-05T10:00', minutes: 50 }).course),
    ).toHaveLength(15);
    expect(course.attempt('bookSession', { at: '2026-05-12T10:00', minutes: 50 })).toMatchObject({
      refused: 'beyond-agreed',
      values: { agreed: 16, total: 17 },
    });
  });

  test('a new contract makes room for more', () => {
    const course = weekly(opened()).does('recontract', {
      sessions: 18,
      aim: 'The summer',
      why: 'Residual symptoms',
    });
    expect(sessionsAgreed(course.does('bookSession', { at: '2026-05-05T10:00', minutes: 50 }).course)).toBe(
      18,
    );
  });

  test('a stretch of more than fourteen days between sessions shows (PD-21)', () => {
    const { course } = hold(hold(hold(opened(), '2026-01-13'), '2026-01-27'), '2026-02-11');
    expect(gaps(course, '2026-02-12')).toEqual([{ from: '2026-01-27', to: '2026-02-11', days: 15 }]);
    expect(gaps(course, '2026-03-01').at(-1)).toEqual({ from: '2026-02-11', to: '2026-03-01', days: 18 });
    expect(gaps(opened().course, '2026-03-01')).toEqual([]);
  });

  test('a follow-up is a contact and takes no number', () => {
    const course = opened().does(
      'bookSession',
      { at: '2026-07-28T10:00', minutes: 30, kind: 'follow_up' },
      { id: 'later' },
    );
    expect(
      course.refusal(
        'holdSession',
        { appointment: 'later', minutes: 30, format: 'phone' },
        { on: '2026-07-28' },
      ),
    ).toBe('follow-up');
    course.does(
      'recordContact',
      { appointment: 'later', how: 'phone', purpose: 'follow_up', reached: 'reached', words: 'Well' },
      { on: '2026-07-28' },
    );
    expect(course.course.sessions.appointments[0]?.state).toBe('held');
    expect(lastNumber(course.course)).toBe(0);
  });

  test('the next appointment is the first one still to come', () => {
    const { course } = weekly(opened());
    expect(nextAppointment(course, '2026-03-31T08:59:00Z')?.at).toBe('2026-03-31T10:00');
    expect(nextAppointment(course, '2026-03-31T09:01:00Z')?.at).toBe('2026-04-07T10:00');
  });
});

test('a client sees their appointments but not what is written about a missed one; a contact sees nothing', () => {
  const { course } = weekly(opened())
    .does('missSession', { appointment: 'series', note: 'Forgot; looked frightened on the phone' })
    .does('recordContact', {
      how: 'phone',
      purpose: 'after_missed',
      reached: 'not_reached',
      words: 'Rang twice',
    });
  const client = seenBy(course, { as: 'client', by: 'leila' }).sessions;
  expect(client.appointments).toHaveLength(16);
  expect(JSON.stringify(client)).not.toMatch(/frightened|Rang twice/);
  expect(seenBy(course, { as: 'therapist', by: 'ana' }).sessions).toEqual(course.sessions);
  expect(seenBy(course, { as: 'contact', by: 'x' }).sessions.appointments).toEqual([]);
});
