import { describe, expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { answerBy, isOverdue } from './answer-by.ts';
import { opensNext, type WorkingHours } from './working-hours.ts';

describe('by when it is answered', () => {
  const nine = { from: '09:00', to: '17:00' };
  const hours: WorkingHours = {
    zone: 'Europe/London',
    days: { 1: nine, 2: nine, 3: nine, 4: nine, 5: nine },
    closed: ['2026-04-03', '2026-04-06'],
    outOfHours: { who: 'duty', number: '020 7946 0000' },
  };
  const at = (instant: string, urgency: 'before_next_session' | 'same_day' | 'now', next?: string) =>
    answerBy({ at: instant, urgency }, hours, next);

  test('within one working day, across a weekend and bank holidays and the change of the clocks', () => {
    expect(at('2026-01-13T10:00:00Z', 'before_next_session').by).toBe('2026-01-14T10:00:00Z');
    expect(at('2026-03-27T10:00:00Z', 'before_next_session').by).toBe('2026-03-30T09:00:00Z');
    expect(at('2026-04-02T14:00:00Z', 'before_next_session').by).toBe('2026-04-07T14:00:00Z');
    expect(at('2026-01-16T22:00:00Z', 'before_next_session').by).toBe('2026-01-19T17:00:00Z');
  });

  test('and before the next session if that is sooner', () => {
    expect(at('2026-01-13T10:00:00Z', 'before_next_session', '2026-01-13T15:00:00Z').by).toBe(
      '2026-01-13T15:00:00Z',
    );
    expect(at('2026-01-13T10:00:00Z', 'before_next_session', '2026-01-20T10:00:00Z').by).toBe(
      '2026-01-14T10:00:00Z',
    );
  });

  test('the same day for a 2, by the duty clinician when the service is closed', () => {
    expect(at('2026-01-13T10:00:00Z', 'same_day')).toEqual({
      by: '2026-01-13T17:00:00Z',
      route: 'therapist',
    });
    expect(at('2026-01-13T19:00:00Z', 'same_day')).toEqual({ by: '2026-01-13T23:59:00Z', route: 'duty' });
  });

  test('never before it was raised, nor sooner for a 2 than for a 3, as the hours or the day end', () => {
    for (const instant of ['2026-01-13T16:59:30Z', '2026-01-13T23:59:30Z', '2026-03-28T23:59:30Z'])
      expect(at(instant, 'same_day')).toEqual(at(instant, 'now'));
    expect(at('2026-01-13T22:30:00Z', 'same_day').by).toBe('2026-01-13T23:59:00Z');
  });

  test('within the hour for a 3, at any time', () => {
    expect(at('2026-01-13T10:00:00Z', 'now')).toEqual({ by: '2026-01-13T11:00:00Z', route: 'therapist' });
    expect(at('2026-01-17T03:00:00Z', 'now')).toEqual({ by: '2026-01-17T04:00:00Z', route: 'duty' });
  });

  test('nobody is said to be asked out of hours where the service has nobody on duty', () => {
    const closedAt = { at: '2026-01-17T03:00:00Z', urgency: 'now' } as const;
    for (const outOfHours of [undefined, { who: 'nobody', number: '' } as const]) {
      expect(answerBy(closedAt, { ...hours, outOfHours })).toEqual({
        by: '2026-01-17T04:00:00Z',
        route: 'nobody',
      });
    }
  });

  test('the service opens next after nights, weekends, bank holidays and the change of the clocks', () => {
    expect(opensNext(hours, '2026-01-13T03:00:00Z')).toBe('2026-01-13T09:00:00Z');
    expect(opensNext(hours, '2026-01-16T17:00:00Z')).toBe('2026-01-19T09:00:00Z');
    expect(opensNext(hours, '2026-03-27T18:00:00Z')).toBe('2026-03-30T08:00:00Z');
    expect(opensNext(hours, '2026-04-02T18:00:00Z')).toBe('2026-04-07T08:00:00Z');
    expect(opensNext({ ...hours, days: {} }, '2026-01-13T03:00:00Z')).toBeUndefined();
  });

  test('past which an unanswered alarm is overdue (PD-23)', () => {
    const [alarm] = aCourseUnderWay(0).does('raiseAlarm', {}, { as: 'client', today: '2026-01-13' }).course
      .risk.alarms;
    const overdueAt = (now: string) => alarm && isOverdue(alarm, hours, now);
    expect([overdueAt('2026-01-13T10:59:00Z'), overdueAt('2026-01-13T11:01:00Z')]).toEqual([false, true]);
  });
});
