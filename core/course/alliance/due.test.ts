import { describe, expect, it } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { allianceAt, sessionsAlliIsAsked } from './due.ts';

const numbers = { understood: 8, aims: 7, fits: 6, caredFor: 9 };

describe('when ALLI-4 is asked', () => {
  it('is the third, the middle and the last session', () => {
    expect(sessionsAlliIsAsked(aCourseAtWork().course)).toEqual([3, 8, 16]);
  });

  it('stays due at such a session until it is answered there', () => {
    const course = aCourseAtWork();
    expect(allianceAt(course.course, 3).stands).toBe('due');
    expect(allianceAt(course.course, 4).stands).toBe('not_asked');
    course.does('rateAlliance', { session: 3, ...numbers });
    expect(allianceAt(course.course, 3)).toMatchObject({ stands: 'answered', latest: { total: 30 } });
    expect(allianceAt(course.course, 4).latest?.total).toBe(30);
    expect(allianceAt(course.course, 8).stands).toBe('due');
  });
});
