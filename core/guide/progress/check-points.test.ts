import { describe, expect, it } from 'vitest';
import { scoresBySession } from '#core/course/measures/readings.ts';
import { guide } from '#core/guide/guide.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, dayOfSession, held, opened, scored } from '#tests/a-guided-course.ts';

/** Scores by session, from the first; a hole is a session without one. */
function scoredEach(totals: readonly number[], to = totals.length): ACourse {
  const course = held(to);
  for (const [place, total] of totals.entries()) scored(course, place + 1, total);
  return course;
}
function point(course: ACourse, key: string) {
  const last = course.course.sessions.held.length;
  return guide(course.course, dayOfSession(last))?.checkPoints.find((one) => one.key === key);
}
const state = (course: ACourse, key: string) => point(course, key)?.state;

describe('early change (MS-17)', () => {
  it('at session 6 asks for a fall of a fifth, and exactly a fifth is enough', () => {
    expect(state(scoredEach([20, 19, 19, 18, 18, 17]), 'S6')).toBe('raised');
    expect(state(scoredEach([20, 19, 19, 18, 18, 16]), 'S6')).toBe('clear');
    expect(state(scoredEach([20, 19, 19, 18, 18]), 'S6')).toBe('not_yet');
    expect(state(held(6), 'S6')).toBe('no_score');
  });

  it('at session 4 is raised only when sessions were missed or the alliance is poor', () => {
    const slow = () => scoredEach([20, 20, 19, 19]);
    expect(state(slow(), 'S4')).toBe('clear');
    const rated = slow().does(
      'rateAlliance',
      { session: 4, understood: 5, aims: 5, fits: 5, caredFor: 5 },
      { as: 'client', on: dayOfSession(4) },
    );
    expect(state(rated, 'S4')).toBe('raised');
    expect(point(rated, 'S4')?.actions.length).toBeGreaterThan(0);
  });

  it('is talked about once it has been reviewed', () => {
    const course = scoredEach([20, 19, 19, 18, 18, 18]).does('reviewProgress', {
      at: 'S6',
      session: 6,
      seen: 'Hardly moved.',
      response: 'no_response',
      discussed: 'What else there is.',
      decision: 'go_on_differently',
      actions: ['supervision'],
    });
    expect(state(course, 'S6')).toBe('talked_about');
  });
});

describe('a check-point reads two valid scores, the last of them near it (P7, 6.5)', () => {
  const only = (...rows: [session: number, total: number][]) => {
    const course = held(12);
    for (const [session, total] of rows) scored(course, session, total);
    return course;
  };
  it('is without a score where there is one reading alone, whenever it was', () => {
    expect(state(only([1, 18]), 'S6')).toBe('no_score');
    expect(state(only([6, 18]), 'S6')).toBe('no_score');
    expect(state(only([12, 18]), 'S12')).toBe('no_score');
    expect(state(only([1, 18]), 'any')).toBe('no_score');
  });
  it('is without a score where the last is of long before', () => {
    expect(state(only([1, 18], [5, 17]), 'S12')).toBe('no_score');
    expect(state(only([1, 18], [2, 18]), 'S6')).toBe('no_score');
    expect(state(only([1, 18], [10, 17]), 'S12')).toBe('no_score');
    expect(point(only([1, 18], [5, 17]), 'S12')?.because).toContain('12');
  });
  it('takes the score of the session itself or one beside it', () => {
    expect(state(only([1, 18], [5, 17]), 'S6')).toBe('raised');
    expect(state(only([1, 18], [7, 17]), 'S6')).toBe('raised');
    expect(state(only([1, 18], [7, 9]), 'S6')).toBe('clear');
    expect(state(only([1, 18], [12, 17]), 'S12')).toBe('raised');
  });
  it('takes what was answered on the day of a session, or brought to it, without naming one', () => {
    const unnamed = (second: string, total = 17) => {
      const course = held(7);
      const answers = (sum: number) =>
        Array.from({ length: 9 }, (_, item) => (item < 8 ? Math.max(0, Math.min(3, sum - 3 * item)) : 0));
      const answer = (sum: number, on: string) =>
        course.does('answerMeasure', { instrument: 'phq-9', answers: answers(sum) }, { as: 'client', on });
      answer(18, dayOfSession(1));
      return answer(total, second);
    };
    expect(state(unnamed(dayOfSession(6)), 'S6')).toBe('raised');
    expect(state(unnamed(dayAfter(5)), 'S6')).toBe('raised');
    expect(state(unnamed(dayOfSession(6), 9), 'S6')).toBe('clear');
    expect(state(unnamed(dayAfter(2)), 'S6')).toBe('no_score');
    expect(scoresBySession(unnamed(dayOfSession(6)).course, 'phq-9').map(({ session }) => session)).toEqual([
      1, 6,
    ]);
  });
  it('keeps saying that it got worse, however long nobody measured', () => {
    expect(state(only([1, 14], [2, 20], [3, 20]), 'any')).toBe('raised');
  });
});

describe('the mid-point and after (MS-18)', () => {
  it('asks at session 8 that the score has halved or left the clinical range', () => {
    expect(state(scoredEach([20, 18, 17, 16, 15, 14, 13, 12]), 'mid')).toBe('raised');
    expect(state(scoredEach([20, 18, 17, 16, 15, 14, 12, 10]), 'mid')).toBe('clear');
    expect(state(scoredEach([15, 14, 14, 13, 12, 11, 10, 9]), 'mid')).toBe('clear');
  });

  it('asks at session 12 for a plan when the score is still 10 or more', () => {
    const twelve = (last: number) => scoredEach([20, 19, 18, 17, 16, 15, 14, 13, 12, 12, 11, last]);
    expect(state(twelve(10), 'S12')).toBe('raised');
    expect(state(twelve(9), 'S12')).toBe('clear');
  });
});

describe('getting worse', () => {
  it('is raised at two sessions running reliably worse, which is 6 points and not 5', () => {
    expect(state(scoredEach([14, 20, 19]), 'any')).toBe('clear');
    expect(state(scoredEach([14, 20]), 'any')).toBe('clear');
    expect(state(scoredEach([14, 20, 20]), 'any')).toBe('raised');
    expect(state(scoredEach([14, 20, 21, 15]), 'any')).toBe('clear');
  });

  it('is among the prompts, with what to do and where it comes from', () => {
    const course = scoredEach([14, 20, 20]);
    const prompt = guide(course.course, dayAfter(3))?.prompts.find(({ key }) => key === 'check-point:any');
    expect(prompt?.actions[0]).toBe('Ask about safety today.');
    expect(prompt?.source.from).toBe('IPT protocol reference, 6.5');
  });
});

describe('in a monthly course (6.7)', () => {
  const months = (...totals: number[]) => {
    const course = held(totals.length, opened('monthly-12', 12, 'ipt-maintenance'));
    for (const [place, total] of totals.entries()) scored(course, place + 1, total);
    return state(course, 'any');
  };
  it('two months running in the clinical range ask for a talk, wherever it began; one does not', () => {
    expect(months(7, 12)).toBe('clear');
    expect(months(7, 12, 11)).toBe('raised');
    expect(months(4, 12, 8, 12)).toBe('clear');
  });
});
