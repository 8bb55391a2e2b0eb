import { describe, expect, test } from 'vitest';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import {
  awaited,
  gaps,
  lastNumber,
  missedInARow,
  nextAppointment,
  nextNumber,
  sessionsLeft,
} from './attendance.ts';
import { seenBy } from './seen-by.ts';
import { sessionsAgreed } from './sessions-agreed.ts';
import { instantOf } from './wall-clock.ts';

const protocol = { id: 'ipt-acute', edition: '1', preset: 'ipt16-default', sessions: 16, minutes: 50 };

const opened = () =>
  aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol }, { on: '2026-01-13' });

const weekly = (course: ACourse, count = 16) =>
  course.does('bookSeries', { first: '2026-01-13T10:00', count, minutes: 50 }, { id: 'series' });

const hold = (course: ACourse, on: string) =>
  course.does('holdSession', { minutes: 50, format: 'in_person' }, { on });

describe('booking', () => {
  test('nothing is booked before the course is opened', () => {
    expect(aCourse().refusal('bookSession', { at: '2026-01-13T10:00', minutes: 50 })).toContain('open it');
  });

  test('a seventeenth session of sixteen cannot be booked without a new contract (PD-20, appendix D test 9)', () => {
    const course = weekly(opened());
    expect(awaited(course.course)).toHaveLength(16);
    const because = course.refusal('bookSession', { at: '2026-05-05T10:00', minutes: 50 });
    expect(because).toContain('16 sessions were agreed');
    expect(because).toContain('new contract');
    expect(opened().refusal('bookSeries', { first: '2026-01-13T10:00', count: 17, minutes: 50 })).toContain(
      '17',
    );
  });

  test('a follow-up uses no number and can be booked beyond the sixteen', () => {
    const course = weekly(opened()).does('bookSession', {
      at: '2026-07-28T10:00',
      minutes: 50,
      kind: 'follow_up',
    });
    expect(awaited(course.course)).toHaveLength(17);
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
    expect(opened().refusal('bookSession', { at: '2026-03-29T01:30', minutes: 50 })).toContain(
      'clocks go forward',
    );
  });

  test('nothing is booked before the opening, nor twice at one time', () => {
    expect(opened().refusal('bookSession', { at: '2026-01-06T10:00', minutes: 50 })).toContain(
      'before the course',
    );
    expect(weekly(opened(), 2).refusal('bookSession', { at: '2026-01-20T10:00', minutes: 50 })).toContain(
      'already booked',
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
    ).toContain('already has');
  });

  test('a cancelled session leaves room for another; a client cancels as the client', () => {
    const course = weekly(opened()).does(
      'cancelSession',
      { appointment: 'series.2', why: 'Ill', by: 'service' },
      { as: 'client' },
    );
    expect(course.course.sessions.appointments[1]).toMatchObject({ state: 'cancelled', why: 'Ill' });
    expect(course.refusal('cancelSession', { appointment: 'series.2', why: 'Ill', by: 'client' })).toContain(
      'already cancelled',
    );
    expect(awaited(course.does('bookSession', { at: '2026-05-05T10:00', minutes: 50 }).course)).toHaveLength(
      16,
    );
  });

  test('an appointment that is not there cannot be moved', () => {
    expect(
      opened().refusal('moveSession', {
        appointment: 'none',
        to: '2026-02-19T11:00',
        why: 'x',
        by: 'client',
      }),
    ).toContain('no such appointment');
  });
});

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
    expect(awaited(course.does('bookSession', { at: '2026-05-05T10:00', minutes: 50 }).course)).toHaveLength(
      14,
    );
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
    expect(opened().refusal('holdSession', form, { on: '2026-02-01', today: '2026-01-31' })).toContain(
      'not come yet',
    );
    expect(opened().refusal('holdSession', form, { on: '1990-02-01' })).toContain(
      'before the client was born',
    );
    expect(opened().refusal('holdSession', form, { on: '2026-01-12' })).toContain(
      'before the course was opened',
    );
  });

  test('a session is held on the day of its appointment, with the client there', () => {
    const course = weekly(opened());
    expect(
      course.refusal(
        'holdSession',
        { appointment: 'series.2', minutes: 50, format: 'video' },
        { on: '2026-01-21' },
      ),
    ).toContain('is on 2026-01-20');
    expect(
      course.refusal('holdSession', { minutes: 50, format: 'video', present: ['interpreter'] }),
    ).toContain('Without the client');
  });

  test('numbers follow the days; a number left free by a strike is taken again', () => {
    const course = hold(hold(hold(opened(), '2026-01-13'), '2026-01-20'), '2026-02-03');
    expect(course.refusal('holdSession', { minutes: 50, format: 'video' }, { on: '2026-01-27' })).toContain(
      'record them again in order',
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
      protocol: { ...protocol, sessions: 1 },
    });
    expect(
      hold(short, '2026-01-13').refusal(
        'holdSession',
        { minutes: 50, format: 'video' },
        { on: '2026-01-20' },
      ),
    ).toContain('All 1 agreed sessions');
  });

  test('a service may let a session missed without notice use one up', () => {
    const course = weekly(opened())
      .does('changeProtocolSettings', { settings: { dnaConsumesSession: true }, why: 'Trial' })
      .does('missSession', { appointment: 'series', note: '', told: 'not_told' })
      .does('missSession', { appointment: 'series.2', note: '', told: 'beforehand' }, { on: '2026-01-20' });
    expect(sessionsLeft(course.course)).toBe(15);
    expect(awaited(course.does('bookSession', { at: '2026-05-05T10:00', minutes: 50 }).course)).toHaveLength(
      15,
    );
    expect(course.refusal('bookSession', { at: '2026-05-12T10:00', minutes: 50 })).toContain('16 sessions');
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
    ).toContain('contact');
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

describe('a joint session (T-16)', () => {
  const joint = {
    at: '2026-02-10T10:00',
    minutes: 50,
    kind: 'joint',
    with: ['tomas'],
    aim: 'Plan the week',
  } as const;
  const flagged = () =>
    opened().does(
      'flagStopAndRefer',
      { rule: 'SR-05', what: 'Afraid of him', action: 'Safety first', people: ['somebody'] },
      { id: 'flag' },
    );

  test('is refused while anything speaks of violence, whoever is invited (PD-18, SR-05, appendix D test 6)', () => {
    expect(flagged().refusal('bookSession', joint)).toContain('may not be safe');
    expect(
      flagged().does('settleStopAndRefer', { flag: 'flag', what: 'Mistaken' }).does('bookSession', joint)
        .course.sessions.appointments,
    ).toHaveLength(1);
  });

  test('is refused with a tie the client called unsafe in the inventory, for everybody', () => {
    const course = opened().does(
      'addPerson',
      { displayName: 'Tomas', role: 'partner', safety: 'sometimes_not' },
      { id: 'tomas' },
    );
    expect(course.refusal('bookSession', { ...joint, with: ['yasmin'] })).toContain('may not be safe');
  });

  test('booked before the flag, is refused when it would be held', () => {
    const course = opened()
      .does('bookSession', joint, { id: 'both' })
      .does('flagStopAndRefer', { rule: 'SR-05', what: 'Afraid of him', action: 'Safety first' });
    const form = {
      appointment: 'both',
      minutes: 50,
      format: 'in_person',
      present: ['client', 'tomas'],
    } as const;
    expect(course.refusal('holdSession', form, { on: '2026-02-10' })).toContain('may not be safe');
  });

  test('needs somebody invited and one aim, and is booked before it is held', () => {
    expect(opened().refusal('bookSession', { ...joint, with: [] })).toContain('who is invited');
    expect(opened().refusal('bookSession', { ...joint, aim: '' })).toContain('one clear aim');
    expect(
      opened().refusal('holdSession', { minutes: 50, format: 'in_person', present: ['client', 'tomas'] }),
    ).toContain('joint session');
  });

  test('two are the most in a course', () => {
    const course = opened()
      .does('bookSession', joint)
      .does('bookSession', { ...joint, at: '2026-02-17T10:00' });
    expect(course.refusal('bookSession', { ...joint, at: '2026-02-24T10:00' })).toContain('2 joint sessions');
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
