import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';

test('ways out are gathered for what is in focus, with whom it is about, and from an analysis', () => {
  const { course } = aCourseAtWork()
    .does('startAnalysis', { title: 'Sunday', date: '2026-01-11', personIds: ['tomas'] }, { id: 'sunday' })
    .does('startDecision', {
      problem: 'Who decides about the week',
      focusArea: 'role_dispute',
      personIds: ['tomas'],
      analysisId: 'sunday',
    });
  expect(course.decisions.decisions[0]).toMatchObject({
    focusArea: 'role_dispute',
    personIds: ['tomas'],
    analysisId: 'sunday',
  });
});
