import { expect, test } from 'vitest';
import { held, opened, scored } from '#tests/a-guided-course.ts';
import { reasonsOfReturn } from './may-return.ts';

const of = (first: number, last: number, began: string, pastEpisodes: number) => {
  const course = held(16, opened().does('reviewSymptoms', { began, pastEpisodes }));
  return reasonsOfReturn(scored(scored(course, 1, first), 16, last).course);
};

test('earlier episodes, symptoms that are left, a severe beginning and years of it are reasons to talk about going on', () => {
  expect(of(22, 9, '2022-03', 3)).toEqual([
    { why: 'earlierEpisodes', count: 3 },
    { why: 'notInRemission' },
    { why: 'severeAtFirst' },
    { why: 'longStanding' },
  ]);
});

test('a first episode of some months that is in remission is none', () => {
  expect(of(14, 4, '2025-10', 0)).toEqual([]);
  expect(of(14, 5, '2025-10', 0)).toEqual([{ why: 'notInRemission' }]);
});

test('nothing is said of what nobody asked or measured', () => {
  expect(reasonsOfReturn(opened().course)).toEqual([]);
});
