import { describe, expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { held, people } from '#tests/a-guided-course.ts';
import { saw, seen } from '#tests/drifts-seen.ts';

describe('the frame', () => {
  const joint = {
    minutes: 50,
    kind: 'joint' as const,
    with: ['tomas'],
    aim: 'The week',
    agreed: { client: 'Asked alone: yes', others: 'By phone' },
  };

  it('PD-18: a joint session although somebody may not be safe, or more than agreed', () => {
    const course = people().does('bookSession', { ...joint, at: '2026-02-10T10:00' });
    expect(seen(course, 'PD-18')).toBeUndefined();
    course.does('flagStopAndRefer', { rule: 'SR-05', what: 'Afraid of him', action: 'Safety first' });
    expect(seen(course, 'PD-18')).toContain('may not be safe');
    const two = people()
      .does('bookSession', { ...joint, at: '2026-02-10T10:00' })
      .does('bookSession', { ...joint, at: '2026-02-17T10:00' });
    expect(seen(two, 'PD-18')).toBeUndefined();
    two.does('changeProtocolSettings', { settings: { jointSessionsMax: 1 }, why: 'One is enough.' });
    expect(seen(two, 'PD-18')).toBe('2 joint sessions; 1 were agreed.');
  });

  it('PD-20: session 17 of 16 is refused, and fewer agreed than booked is seen (appendix D test 9)', () => {
    const course = held(14).does('bookSeries', { first: '2026-04-21T10:00', count: 2, minutes: 50 });
    expect(seen(course, 'PD-20')).toBeUndefined();
    expect(course.attempt('bookSession', { at: '2026-05-05T10:00', minutes: 50 })).toMatchObject({
      refused: 'beyond-agreed',
      values: { agreed: 16, total: 17 },
    });
    course.does('recontract', { sessions: 14, aim: 'To finish now.', why: 'She is well.' });
    expect(saw(course, 'PD-20')).toEqual(['2 still booked.']);
    course.does('recontract', { sessions: 20, aim: 'To settle the move.', why: 'It came late.' });
    expect(seen(course, 'PD-20')).toBeUndefined();
    expect(
      course.does('bookSession', { at: '2026-05-05T10:00', minutes: 50 }).course.sessions.appointments,
    ).toHaveLength(3);
  });

  it('PD-21: a long gap, or two missed sessions, that nobody asked about', () => {
    const course = held(3);
    expect(seen(course, 'PD-21', '2026-02-03')).toBeUndefined();
    expect(saw(course, 'PD-21', '2026-02-20')).toEqual(['24 days between 2026-01-27 and 2026-02-20.']);
    course.does(
      'recordContact',
      { how: 'phone', purpose: 'after_missed', reached: 'reached', words: 'She was ill.' },
      { on: '2026-02-10' },
    );
    expect(seen(course, 'PD-21', '2026-02-20')).toBeUndefined();
    const missed = held(3)
      .does('missSession', { told: 'not_told' }, { on: '2026-02-03' })
      .does('missSession', { told: 'not_told' }, { on: '2026-02-06' });
    expect(saw(missed, 'PD-21', '2026-02-07')?.[0]).toContain('2 sessions missed');
  });

  it('PD-21: the client calls off again and again, and nobody asks', () => {
    const course = held(3).does(
      'bookSeries',
      { first: '2026-02-03T10:00', count: 3, minutes: 50 },
      { id: 'series', on: '2026-01-27' },
    );
    const off = (appointment: string, on: string, by: 'client' | 'therapist' = 'client') =>
      course.does('cancelSession', { appointment, why: 'Busy', by }, { on });
    off('series', '2026-02-02');
    off('series.2', '2026-02-02');
    expect(seen(course, 'PD-21', '2026-02-06')).toBeUndefined();
    off('series.3', '2026-02-06');
    expect(saw(course, 'PD-21', '2026-02-06')?.[0]).toContain('2 called off by the client, 0 missed');
    course.does(
      'recordContact',
      { how: 'phone', purpose: 'after_missed', reached: 'reached', words: 'She is worn out.' },
      { on: '2026-02-06' },
    );
    expect(seen(course, 'PD-21', '2026-02-06')).toBeUndefined();
  });

  it('PD-23: a risk answer not reviewed in time', () => {
    const answers = [1, 1, 1, 1, 1, 1, 1, 1, 2, 0];
    const alarmed = () =>
      held(2).does(
        'answerMeasure',
        { instrument: 'phq-9', answers, session: 2 },
        { as: 'client', on: '2026-01-20', id: 'alarming' },
      );
    expect(seen(alarmed(), 'PD-23', '2026-01-20')).toBeUndefined();
    expect(saw(alarmed(), 'PD-23', '2026-01-21')).toEqual(['Raised on 2026-01-20, not answered yet.']);
    const answer = (on: string) => {
      const course = alarmed();
      const alarm = course.course.risk.alarms[0]?.id ?? '';
      const words = { asked: 'Thoughts', said: 'Passive', decided: 'Go on', why: 'No plan' };
      return course.does(
        'answerAlarm',
        { alarm, ...words, actions: ['more_contact'], whoInformed: [], nextReview: 'Next session' },
        { on },
      );
    };
    expect(seen(answer('2026-01-20'), 'PD-23')).toBeUndefined();
    expect(saw(answer('2026-01-22'), 'PD-23')).toEqual(['Raised on 2026-01-20, answered on 2026-01-22.']);
  });

  it('PD-23 gives the lowest answer until the next working day', () => {
    const answers = [1, 1, 1, 1, 1, 1, 1, 1, 1, 0];
    const friday = held(2).does(
      'answerMeasure',
      { instrument: 'phq-9', answers },
      { as: 'client', on: '2026-01-23' },
    );
    expect(seen(friday, 'PD-23', '2026-01-26')).toBeUndefined();
    expect(seen(friday, 'PD-23', '2026-01-27')).toBeDefined();
    const open = { from: '09:00', to: '17:00' };
    const hours = { zone: 'Europe/London', days: { 1: open, 2: open, 5: open }, closed: ['2026-01-26'] };
    const drifts = (on: string) => guide(friday.course, on, hours)?.deviations.map(({ id }) => id);
    expect(drifts('2026-01-27')).not.toContain('PD-23');
    expect(drifts('2026-01-28')).toContain('PD-23');
  });
});
