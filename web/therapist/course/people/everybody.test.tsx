import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { EachPerson } from '#web/client/people/each-person.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { Everybody } from './everybody.tsx';

beforeAll(inEnglish);

const { course } = aCourseAtWork()
  .does('agreeTryOut', { what: 'Ring her', personIds: ['ines'] }, { on: '2026-02-11' })
  .does('agreeTryOut', { what: 'Ask her', personIds: ['ines'] }, { on: '2026-02-12' });
const seenAs = (as: 'therapist' | 'client'): CourseView => ({
  as,
  client: { name: 'Leila' },
  therapist: 'Ana',
  course,
  acts: [],
  today: '2026-03-01',
});
const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

test('at the desk each person stands with how often they came up lately, by which the list can be put in order', () => {
  const seen = drawn(
    <RouterContextProvider router={router}>
      <CourseSeenAs value={seenAs('therapist')}>
        <Everybody people={presentPeople(course.inventory)} layer="shared" />
      </CourseSeenAs>
    </RouterContextProvider>,
  );
  expect(seen).toMatch(/2 times, last .*Feb/);
  expect(seen.match(/Not lately/g)).toHaveLength(2);
  for (const said of ['Most in mind lately first', 'the last 4 weeks']) expect(seen).toContain(said);
});

test('a client can have those most on their mind stand first among their people', () => {
  const seen = drawn(
    <RouterContextProvider router={router}>
      <EarlierCourse view={seenAs('client')}>
        <EachPerson />
      </EarlierCourse>
    </RouterContextProvider>,
  );
  expect(seen).toContain('Most on my mind');
});
