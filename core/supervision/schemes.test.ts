import { expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { closedOn, dayAfter, held } from '#tests/a-guided-course.ts';
import { practiceIn, standAgainst } from './practice.ts';
import { withCourses } from './practice-in-courses.ts';
import { type Scheme, schemeShape, schemes } from './schemes.ts';

const older = schemes.find(({ id }) => id === 'isipt-older') as Scheme;
const done = (courses: Parameters<typeof withCourses>[1]) =>
  withCourses(practiceIn([], 'ana'), courses, 'ana');

test('schemes of training and practice are data, each with its source', () => {
  for (const scheme of schemes) expect(schemeShape.safeParse(scheme).error?.issues).toBeUndefined();
});

test('a case is a course that was completed, never one that was broken off or is under way (8.3)', () => {
  const { course } = closedOn(held(8), dayAfter(8), []);
  const brokenOff = (['dropout', 'moved', 'declined', 'stepped_up', 'transferred', 'died'] as const).map(
    (outcome) => ({
      ...course,
      id: outcome,
      closing: { ...course.closing, closed: course.closing.closed && { ...course.closing.closed, outcome } },
    }),
  );
  const { courses } = done([course, ...brokenOff, aCourse().course]);
  expect(courses.map((one) => one.course)).toEqual([course.id]);
  expect(courses[0]?.givenUnder).toEqual(['ipt_practitioner']);
});

test('a case counts for the credential its form is given under, and each with as many recordings as are asked of each (8.3)', () => {
  const of = (course: string, givenUnder: string[]) => ({
    course,
    on: '2026-02-01',
    area: course,
    givenUnder,
  });
  const heard = (group: string, times: number) =>
    Array.from({ length: times }, (_one, nth) => ({
      ...{ group, meeting: String(nth), on: '2026-02-01', by: 'sam' },
    }));
  const courses = [of('x', ['ipt_practitioner']), of('y', ['ipt_practitioner']), of('z', ['ipt_a'])];
  // Of how long a supervision of each case was, the next tests tell.
  const supervisions = ['x', 'y', 'z'].map((course) => ({
    ...{ id: course, on: '2026-02-01', minutes: 240, kind: 'individual' as const },
    about: [{ course, minutes: 240 }],
  }));
  const stands = (...meetingsObserved: ReturnType<typeof heard>) =>
    standAgainst(older, { ...done([]), courses, meetingsObserved, supervisions }, '2026-06-20').map(
      ({ what, has }) => [what, has],
    );
  // Six of one case are not three of each.
  expect(stands(...heard('x', 6), ...heard('z', 6)).slice(0, 3)).toEqual([
    ['courses', 1],
    ['focal_areas', 2],
    ['meetings_observed', 12],
  ]);
  expect(stands(...heard('x', 3), ...heard('y', 3))[0]).toEqual(['courses', 2]);
});
