import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { draftFormulation } from './draft.ts';

test('the drafted story says that it is nobody’s fault, can be treated, and began with what happened', () => {
  const { course } = aCourseAtWork()
    .does('reviewSymptoms', { began: '2025-10', pastEpisodes: 0 })
    .does('addEvent', {
      date: '2025-09-20',
      kind: 'conflict',
      what: 'Tomas took the job',
      people: ['tomas'],
    });
  const { narrative } = draftFormulation(course, '2026-01-27');
  expect(narrative).toContain('nobody’s fault, and it can be treated');
  expect(narrative).toContain('About then: Tomas took the job');
  expect(narrative).not.toMatch(/your (fault|weakness|personality|character)/);
});
