import { describe, expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { measuredOutcome } from './measured-outcome.ts';

/** Answers of nine or seven items that come to this total. */
function answersOf(total: number, items: number): number[] {
  return Array.from({ length: items }, (_, place) => Math.max(0, Math.min(3, total - 3 * place)));
}

function scored(phq9: number[], gad7: number[] = []) {
  const course = aCourseUnderWay(1);
  for (const total of phq9)
    course.does('answerMeasure', { instrument: 'phq-9', answers: answersOf(total, 9) });
  for (const total of gad7)
    course.does('answerMeasure', { instrument: 'gad-7', answers: answersOf(total, 7) });
  return measuredOutcome(course.course);
}

describe('the measured outcome', () => {
  test('of the paper file is remission, recovery and response', () => {
    expect(scored([18, 3], [13, 2])).toEqual({
      codes: ['remission', 'recovery', 'reliable_recovery', 'reliable_improvement', 'response'],
      first: 18,
      last: 3,
      readFrom: 'both',
    });
  });

  test('changes reliably at six points and not at five (appendix D test 16)', () => {
    expect(scored([20, 14]).codes).toEqual(['reliable_improvement']);
    expect(scored([20, 15]).codes).toEqual(['minimal_change']);
    expect(scored([10, 16]).codes).toEqual(['reliable_deterioration']);
  });

  test('is no recovery while the GAD-7 stays at eight', () => {
    expect(scored([18, 9], [13, 8]).codes).not.toContain('recovery');
    expect(scored([18, 9], [13, 7]).codes).toContain('reliable_recovery');
    expect(scored([18, 9]).readFrom).toBe('phq-9');
  });

  test('is not measured with fewer than two scores', () => {
    expect(scored([18])).toEqual({ codes: ['not_measured'], first: 18, last: null, readFrom: 'none' });
  });
});
