import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { communicationStrengths } from './patterns.ts';

test('what went well in an exchange is marked beside what did not, and only by its name', () => {
  const story = aCourseAtWork().does(
    'startAnalysis',
    { title: 'Sunday', date: '2026-01-11', personIds: ['tomas'] },
    { id: 'sunday' },
  );
  const strengths = communicationStrengths.map(({ id }) => id);
  story.does('markPatterns', { analysisId: 'sunday', patterns: ['CP-5'], strengths });
  expect(story.course.communication.analyses[0]?.texts.patterns?.text).toMatchObject({
    patterns: ['CP-5'],
    strengths,
  });
  const unknown = {
    analysisId: 'sunday',
    patterns: [],
    strengths: ['being_right' as (typeof strengths)[number]],
  };
  expect(story.refusal('markPatterns', unknown)).toBe('form: strengths.0 not-offered');
});
