import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { beforeAll, expect, test } from 'vitest';
import { dayAfter, held, inDispute } from '#tests/a-guided-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseHead } from './head.tsx';
import { CourseSeenAs } from './view.ts';

beforeAll(inEnglish);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

const head = ({ course }: Pick<ReturnType<typeof held>, 'course'>, today: string) => {
  const view = {
    as: 'therapist' as const,
    client: { name: 'Leila' },
    therapist: 'Ana',
    course,
    acts: [],
    today,
  };
  return drawn(
    <RouterContextProvider router={router}>
      <CourseSeenAs value={view}>
        <CourseHead view={view} />
      </CourseSeenAs>
    </RouterContextProvider>,
  );
};

test('the head of every room says which session of how many it is, the phase, the focus and the client’s words for it', () => {
  expect(head(held(4), dayAfter(4))).toContain('No focus agreed yet');
  const course = inDispute(held(4)).does('writeFormulation', { version: 0, clientsWords: 'Nobody asked me' });
  const seen = head(course, dayAfter(4));
  for (const said of ['Leila', 'Session 5 of 16', 'Middle', 'Role dispute', 'Nobody asked me'])
    expect(seen).toContain(said);
});

test('the head names no session to come of somebody who has died: only the last that was held', () => {
  const course = held(4);
  const left = { ...{ on: dayAfter(4), seq: 9_000, why: 'died' }, words: '', referred: null } as never;
  const over = { course: { ...course.course, inGroup: { ...course.course.inGroup, left } } };
  const seen = head(over, dayAfter(4));
  expect(seen).toContain('Session 4 of 16');
  expect(seen).not.toContain('Session 5');
});
