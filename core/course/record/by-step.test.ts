import { expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { seenFacts, seenFactsByStep } from './seen-facts.ts';

const ana = { as: 'therapist', by: 'ana' } as const;

test('the record is read fact by fact, so that others can be answered after each, and is the same in the end', () => {
  const { facts } = aCourseUnderWay();
  const steps = seenFactsByStep('course-1', facts, ana);
  let taken = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) taken += 1;
  expect(step.value).toEqual(seenFacts('course-1', facts, ana));
  expect(step.value.length).toBeGreaterThan(0);
  expect(taken).toBeGreaterThanOrEqual(2 * facts.length);
});
