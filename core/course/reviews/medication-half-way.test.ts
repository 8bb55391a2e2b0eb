import { expect, test } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { dayAfter, held, scored } from '#tests/a-guided-course.ts';
import { conversations } from './check-points.ts';

test('half-way, where the score has not halved, adding medication is among what to weigh, with the prescriber', () => {
  const course = held(8);
  for (let session = 1; session <= 8; session += 1) scored(course, session, 20);
  const prompt = guide(course.course, dayAfter(8))?.prompts.find(({ key }) => key === 'check-point:mid');
  expect(prompt?.actions).toContain('Consider adding medication, with the prescriber.');
  expect(conversations.mid.actions).toContain('consider_medication');
});
