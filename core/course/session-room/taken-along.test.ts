import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

const client = { as: 'client', by: 'leila' } as const;
const closed = () =>
  aCourseUnderWay(5)
    .does('closeSession', { session: 4, summary: 'SECRET, a quiet hour' })
    .does('closeSession', {
      session: 5,
      summary: 'SECRET, she wept',
      howItFelt: 'SECRET',
      takeAway: 'I may ask before it is settled',
    });

test('what the client takes along from a session is theirs to read, and nothing else of its close', () => {
  const { course, facts } = closed();
  expect(course.sessionRoom.closes[1]?.takeAway).toBe('I may ask before it is settled');
  const seen = seenBy(course, client).sessionRoom;
  expect(seen.closes).toMatchObject([
    { session: 5, takeAway: 'I may ask before it is settled', summary: '' },
  ]);
  expect(JSON.stringify([seen, seenFacts(course.id, facts, client)])).not.toContain('SECRET');
  expect(JSON.stringify(seenFacts(course.id, facts, client))).toContain('I may ask before');
  expect(seenBy(course, { as: 'manager', by: 'm' }).sessionRoom.closes).toEqual([]);
});

test('a session is closed with what is taken along alone', () => {
  const { course } = aCourseUnderWay(5).does('closeSession', { session: 5, takeAway: 'Rest is allowed' });
  expect(course.sessionRoom.closes).toMatchObject([{ summary: '', takeAway: 'Rest is allowed' }]);
});
