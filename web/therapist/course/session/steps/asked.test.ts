import { expect, test } from 'vitest';
import { dayOfSession, held } from '#tests/a-guided-course.ts';
import { isAsked } from './asked.ts';

/** T3 of the findings of November 2026: what was tried since last time had no place in the hour. */

const now = { n: 6, when: 'now' } as const;

test('what was to be tried is a step of the hour it comes back in, and of no other', () => {
  const course = held(6);
  expect(isAsked('back', course.course, now)).toBe(false);
  course.does('agreeTryOut', { session: 5, what: 'Ask her' }, { on: dayOfSession(6), id: 'ask' });
  expect(isAsked('back', course.course, now)).toBe(true);
  const gone = { tryOutId: 'ask', session: 6, words: '', next: 'closed' } as const;
  course
    .does('tellTryOut', { tryOutId: 'ask', result: 'done', whatHappened: '' }, { on: dayOfSession(6) })
    .does('reviewTryOut', gone, { on: dayOfSession(6) });
  expect(isAsked('back', course.course, now)).toBe(true);
  expect(isAsked('back', course.course, { n: 7, when: 'now' })).toBe(false);
});
