import { expect, test } from 'vitest';
import type { Doing } from '#core/book/doing.ts';
import { openActs } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { endingLeft } from './goodbye-questions.ts';

const doing: Doing = {
  ...{ id: 'a', by: 'leila', as: 'client', on: '2026-12-31', today: '2026-12-31' },
  ...{ now: '2026-12-31T10:00:00.000Z', zone: 'Europe/London' },
};
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

test('how confident the client leaves is asked of nobody before the first session, nor for a day before it', () => {
  const rates = (held: number, on: string) =>
    aCourseUnderWay(held).attempt('rateLeavingConfidence', { confidence: 7 }, { ...client, on });
  expect(rates(0, '2026-01-13')).toMatchObject({ refused: 'no-session-yet' });
  expect(rates(1, '2026-01-12')).toMatchObject({
    refused: 'before-first-session',
    values: { on: '2026-01-13' },
  });
  expect(rates(1, '2026-01-13')).toHaveLength(1);
  const may = (held: number) =>
    openActs(aCourseUnderWay(held).course, doing).includes('rateLeavingConfidence');
  expect([may(0), may(1)]).toEqual([false, true]);
});
