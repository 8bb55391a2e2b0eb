import { describe, expect, test } from 'vitest';
import { needsTalkAboutAlliance } from '#core/course/alliance/due.ts';
import { seenBy } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { conversations, reviewPoints } from './check-points.ts';
import { reviewAt } from './latest.ts';

const client = { as: 'client', by: 'leila' } as const;
const fourth = {
  at: 'S4',
  seen: '18 to 15',
  response: 'responding',
  discussed: 'It fits',
  decision: 'go_on',
} as const;
const mid = {
  at: 'mid',
  seen: '18 to 11',
  response: 'responding',
  goals: '5, 2 and 8 of 10',
  focus: 'still_right',
  discussed: 'The walk; the evenings',
  decision: 'go_on',
  why: 'She leads now',
} as const;

describe('a review of progress', () => {
  test('every check-point has its conversation; S4 and S6 are MS-17 and mid is MS-18', () => {
    expect(reviewPoints.map((at) => conversations[at].milestone)).toEqual([
      '',
      'MS-17',
      'MS-17',
      'MS-18',
      '',
      '',
      '',
    ]);
    for (const at of reviewPoints) {
      expect(conversations[at].questions.length).toBeGreaterThan(1);
      expect(conversations[at].actions.length).toBeGreaterThan(1);
    }
  });

  test('is kept with the session it was held in and how many were left', () => {
    const { course } = aCourseUnderWay(8).does('reviewProgress', mid, { on: '2026-03-03' });
    expect(reviewAt(course, 'mid')).toMatchObject({
      session: 8,
      sessionsLeft: 8,
      focus: 'still_right',
      decision: 'go_on',
    });
    expect(reviewAt(course, 'S4')).toBeUndefined();
  });

  test('at mid-point looks at goals and focus (MS-18)', () => {
    expect(aCourseUnderWay(8).refusal('reviewProgress', { ...mid, goals: '' })).toBe('mid-point-incomplete');
    expect(aCourseUnderWay(8).refusal('reviewProgress', { ...mid, focus: 'not_asked' })).toBe(
      'mid-point-incomplete',
    );
  });

  test('without response asks for an action (MS-17, PD-28)', () => {
    for (const response of ['no_response', 'worse'] as const) {
      expect(aCourseUnderWay(4).refusal('reviewProgress', { ...fourth, response })).toBe('no-action');
      expect(
        aCourseUnderWay(4).attempt('reviewProgress', { ...fourth, response, actions: ['none_needed'] }),
      ).toMatchObject({ refused: 'no-action', values: { action: 'talk_about_fit' } });
    }
    const { course } = aCourseUnderWay(4).does('reviewProgress', {
      ...fourth,
      response: 'no_response',
      actions: ['repair_alliance'],
      nextBy: '2026-02-17',
    });
    expect(reviewAt(course, 'S4')?.actions).toEqual(['repair_alliance']);
  });

  test('shows the client what was decided, not the therapist’s reasons', () => {
    const { course } = aCourseUnderWay(8).does('reviewProgress', mid);
    expect(seenBy(course, client).reviews.reviews[0]).toMatchObject({ decision: 'go_on', why: '' });
    expect(seenBy(course, { as: 'contact', by: 'x' }).reviews.reviews).toEqual([]);
  });
});

describe('how the work together is', () => {
  test('ALLI-4 asks for a talk at 24 of 40 and under', () => {
    const course = aCourseUnderWay(3).does(
      'rateAlliance',
      { session: 3, understood: 6, aims: 6, fits: 6, caredFor: 7 },
      { ...client, on: '2026-01-27' },
    );
    expect(needsTalkAboutAlliance(course.course)).toBe(false);
    course.does('rateAlliance', { understood: 6, aims: 6, fits: 6, caredFor: 6 }, client);
    expect(course.course.alliance.ratings.map(({ total }) => total)).toEqual([25, 24]);
    expect(needsTalkAboutAlliance(course.course)).toBe(true);
  });

  test('SESSION-3 is one rating a session, the latest (X-11)', () => {
    const course = aCourseUnderWay(3)
      .does('rateSession', { session: 3, helpful: 7, rightFocus: 5 }, { ...client, on: '2026-01-27' })
      .does(
        'rateSession',
        { session: 3, helpful: 8, rightFocus: 6, missed: 'Carmen' },
        { ...client, on: '2026-01-27' },
      );
    expect(course.course.alliance.sessions).toMatchObject([{ helpful: 8, missed: 'Carmen' }]);
    expect(course.refusal('rateSession', { session: 9, helpful: 1, rightFocus: 1 }, client)).toBe(
      'no-such-session',
    );
  });
});
