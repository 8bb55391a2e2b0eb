import { describe, expect, test } from 'vitest';
import type { Engagement } from '#core/book/doing.ts';
import { seenBy } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { overlap } from './double-booked.ts';

const zone = 'Europe/London';
const hour = (at: string, minutes = 50, whose: Engagement['whose'] = 'therapist'): Engagement => ({
  at,
  zone,
  minutes,
  whose,
});
const tenToFifty = { at: '2026-02-03T10:00', minutes: 50 };

describe('two sessions at one time', () => {
  test.each(['2026-02-03T10:01', '2026-02-03T10:30', '2026-02-03T09:11', '2026-02-03T10:49'])(
    'one client at 10:00 and again at %s is asked about',
    (at) => {
      const course = aCourseUnderWay().does('bookSession', tenToFifty);
      expect(course.refusal('bookSession', { at, minutes: 50 })).toBe('double-booked');
    },
  );

  test('a session that begins as another ends lies over none', () => {
    const course = aCourseUnderWay().does('bookSession', tenToFifty);
    course.does('bookSession', { at: '2026-02-03T10:50', minutes: 50 });
    course.does('bookSession', { at: '2026-02-03T09:10', minutes: 50 });
    expect(course.course.sessions.appointments).toHaveLength(3);
  });

  test('another client of the same therapist is asked about, with the time and without a name', () => {
    const refused = aCourseUnderWay().attempt('bookSession', tenToFifty, {
      diary: [hour('2026-02-03T10:30')],
    });
    expect(refused).toMatchObject({
      refused: 'double-booked',
      values: { hours: ['2026-02-03T10:30'], whose: ['therapist'] },
    });
  });

  test('so is the client’s session with another therapist', () => {
    const diary = [hour('2026-02-03T10:30', 50, 'client')];
    expect(aCourseUnderWay().attempt('bookSession', tenToFifty, { diary })).toMatchObject({
      refused: 'double-booked',
      values: { whose: ['client'] },
    });
  });

  test('with a reason it is booked, and the reason is kept, for clinicians', () => {
    const where = { diary: [hour('2026-02-03T10:30')] };
    const despite = 'Tom takes the other one';
    const { course } = aCourseUnderWay().does('bookSession', { ...tenToFifty, despite }, where);
    expect(course.sessions.appointments[0]).toMatchObject({ at: tenToFifty.at, despite });
    expect(JSON.stringify(seenBy(course, { as: 'client', by: 'leila' }))).not.toContain(despite);
  });

  test('a reason where nothing overlaps is not kept', () => {
    const { course } = aCourseUnderWay().does('bookSession', { ...tenToFifty, despite: 'In case' });
    expect(course.sessions.appointments[0]).not.toHaveProperty('despite');
  });

  test('a reason of spaces is none', () => {
    const where = { diary: [hour('2026-02-03T10:30')] };
    expect(aCourseUnderWay().refusal('bookSession', { ...tenToFifty, despite: '  ' }, where)).toBe(
      'double-booked',
    );
  });

  test('a series is asked about as a whole, and only what overlaps bears the reason', () => {
    const series = { first: '2026-02-03T10:00', count: 3, minutes: 50 };
    const where = { diary: [hour('2026-02-10T10:40'), hour('2026-02-17T08:00', 180)] };
    const course = aCourseUnderWay();
    expect(course.attempt('bookSeries', series, where)).toMatchObject({
      refused: 'double-booked',
      values: { hours: ['2026-02-10T10:40', '2026-02-17T08:00'] },
    });
    course.does('bookSeries', { ...series, despite: 'Swapped' }, where);
    expect(course.course.sessions.appointments.map((one) => one.despite)).toEqual([
      undefined,
      'Swapped',
      'Swapped',
    ]);
    expect(course.course.sessions.appointments).toHaveLength(3);
  });

  test('a move is asked about, never in its own way, and keeps its reason', () => {
    const course = aCourseUnderWay().does('bookSession', tenToFifty, { id: 'it' });
    const move = { appointment: 'it', to: '2026-02-03T10:20', why: 'Train' };
    const where = { diary: [hour('2026-02-03T11:00')] };
    expect(course.refusal('moveSession', move, where)).toBe('double-booked');
    course.does('moveSession', { ...move, to: '2026-02-03T10:05' }, where);
    course.does('moveSession', { ...move, despite: 'By phone' }, where);
    expect(course.course.sessions.appointments[0]?.moves.map(({ despite }) => despite)).toEqual([
      undefined,
      'By phone',
    ]);
    const seen = seenBy(course.course, { as: 'client', by: 'leila' });
    expect(JSON.stringify(seen)).not.toContain('By phone');
  });

  test('a cancelled session is in nobody’s way', () => {
    const course = aCourseUnderWay().does('bookSession', tenToFifty, { id: 'it' });
    course.does('cancelSession', { appointment: 'it', why: 'Ill' });
    course.does('bookSession', { at: '2026-02-03T10:10', minutes: 50 });
  });

  test('hours are compared by the instant: across zones, across midnight, and where clocks change', () => {
    const at = (when: string, where: string, minutes = 50) => ({ at: when, zone: where, minutes });
    const london = at('2026-02-03T10:00', zone);
    expect(overlap(london, at('2026-02-03T05:30', 'America/New_York'))).toBe(true);
    expect(overlap(london, at('2026-02-03T10:30', 'America/New_York'))).toBe(false);
    // The two clocks that are furthest apart, 26 hours, at one instant.
    const kiritimati = at('2026-02-04T10:00', 'Pacific/Kiritimati');
    expect(overlap(kiritimati, at('2026-02-03T08:00', 'Etc/GMT+12'))).toBe(true);
    expect(overlap(kiritimati, at('2026-02-03T07:00', 'Etc/GMT+12'))).toBe(false);
    expect(overlap(at('2026-02-03T23:30', zone), at('2026-02-04T00:10', zone))).toBe(true);
    // 00:30 and 100 minutes end at 03:10 in the night in which 01:00 is followed by 02:00.
    expect(overlap(at('2026-03-29T00:30', zone, 100), at('2026-03-29T03:00', zone))).toBe(true);
    expect(overlap(at('2026-03-22T00:30', zone, 100), at('2026-03-22T03:00', zone))).toBe(false);
  });
});
