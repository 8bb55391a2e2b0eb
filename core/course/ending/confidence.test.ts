import { expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { endingLeft } from './goodbye-questions.ts';

const client = { as: 'client', by: 'leila' } as const;

test('how confident the client leaves is asked once in the ending, and each rating stays (S004-93)', () => {
  const course = aCourseUnderWay(16).does('nameEnding', {});
  const asks = () => endingLeft(course.course, []).some(({ kind }) => kind === 'sure');
  expect(asks()).toBe(true);
  expect(course.refusal('rateLeavingConfidence', { confidence: 11 }, client)).toBeDefined();
  course.does('rateLeavingConfidence', { confidence: 6, words: 'A talk in spring' }, client);
  course.does('rateLeavingConfidence', { confidence: 8 });
  expect(asks()).toBe(false);
  expect(course.course.ending.confidence).toMatchObject([
    { confidence: 6, words: 'A talk in spring', as: 'client' },
    { confidence: 8, words: '', as: 'therapist' },
  ]);
});
