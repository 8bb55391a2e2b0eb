import { describe, expect, it } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { allianceAt, sessionsAlliIsAsked } from './due.ts';

const numbers = { understood: 8, aims: 7, fits: 6, caredFor: 9 };

describe('when ALLI-4 is asked', () => {
  it('is the third, the middle and the last session', () => {
    expect(sessionsAlliIsAsked(aCourseAtWork().course)).toEqual([3, 8, 16]);
  });

  it('stays due at such a session until it is answered there', () => {
    const course = aCourseUnderWay(3);
    expect(allianceAt(course.course, 3).stands).toBe('due');
    expect(allianceAt(course.course, 4).stands).toBe('not_asked');
    course.does('rateAlliance', { session: 3, ...numbers }, { on: '2026-01-27' });
    expect(allianceAt(course.course, 3)).toMatchObject({ stands: 'answered', latest: { total: 30 } });
    expect(allianceAt(course.course, 4).latest?.total).toBe(30);
    expect(allianceAt(course.course, 8).stands).toBe('due');
  });
});

describe('what is rated of a session', () => {
  it('is neither of one that has not come yet nor for a day before it', () => {
    const course = aCourseUnderWay(2);
    const rates = (session: number, on: string) => [
      course.refusal('rateAlliance', { session, ...numbers }, { on }),
      course.refusal('rateSession', { session, helpful: 7, rightFocus: 7 }, { on }),
    ];
    expect(new Set(rates(4, '2026-01-20'))).toEqual(new Set(['no-such-session']));
    expect(new Set(rates(2, '2026-01-19'))).toEqual(new Set(['before-that-session']));
    course
      .does('rateAlliance', { session: 2, ...numbers }, { on: '2026-01-20' })
      .does('rateSession', { session: 2, helpful: 7, rightFocus: 7 }, { on: '2026-01-20' });
  });
});
