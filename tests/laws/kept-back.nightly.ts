import { expect, test } from 'vitest';
import { leaksOf } from './what-is-shown.ts';
import { writtenCourse } from './written-courses.ts';

/** So many courses, each of them another, and of each so many cases in turn. */
const courses = 2000;
const cases = 8;

test('two thousand courses full of writing, each person and each thing kept back in turn: nobody meets a word', () => {
  const leaks = Array.from({ length: courses }, (_, seed) => seed).flatMap((seed) => {
    const found = leaksOf(writtenCourse(seed, 60 + (seed % 5) * 40), seed, cases);
    return found.map((leak) => `course ${seed}: ${leak}`);
  });
  expect(leaks.slice(0, 20)).toEqual([]);
}, 7_200_000);
