import { expect, test } from 'vitest';
import type { Doing } from '#core/book/doing.ts';
import { fold, openActs, seenBy } from '#core/course/book.ts';
import { persons } from './marked-courses.ts';
import { keptBackBy } from './what-is-shown.ts';
import { writtenCourse } from './written-courses.ts';

const courses = 200;

const doing = (as: 'therapist' | 'supervisor'): Doing => ({
  id: 'new',
  as,
  by: persons[as],
  on: '2026-12-31',
  now: '2026-12-31T12:00:00.000Z',
  today: '2026-12-31',
  zone: 'Europe/London',
  born: undefined,
});

test('what is kept back opens and closes no act to a clinician, so that no button tells of it', () => {
  const told = Array.from({ length: courses }, (_, seed) => seed).flatMap((seed) => {
    const facts = writtenCourse(seed, 60 + (seed % 5) * 40);
    const { people } = fold('course-1', facts).inventory;
    const all = people.reduce((so, { id }) => so.concat(keptBackBy(so, id)), [...facts]);
    const course = fold('course-1', all);
    return (['therapist', 'supervisor'] as const).flatMap((as) => {
      const [whole, seen] = [course, seenBy(course, doing(as))].map((one) => openActs(one, doing(as)));
      return JSON.stringify(whole) === JSON.stringify(seen) ? [] : [`course ${seed}, ${as}`];
    });
  });
  expect(told).toEqual([]);
}, 600_000);
