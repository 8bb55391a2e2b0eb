import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { sessionNumbered } from '#core/course/sessions/attendance.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseRead } from '#web/therapist/course/record/print/print.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { FromAfar } from './from-afar.tsx';

beforeAll(inEnglish);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const story = aCourseUnderWay(4);
const number = 5;
story.does('holdSession', { minutes: 50, format: 'video' }, { on: '2026-03-01' });

const view = (): CourseView => ({
  ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana', acts: ['tellWhereabouts'] },
  ...{ course: story.course, today: '2026-03-01' },
});
const seen = (piece: ReactNode) =>
  drawn(
    <RouterContextProvider router={router}>
      <CourseSeenAs value={view()}>{piece}</CourseSeenAs>
    </RouterContextProvider>,
  );
const hour = (n = number) =>
  seen(
    <FromAfar
      session={
        {
          ...{ view: view(), n, when: 'now', part: 'during', may: () => true },
          ...{ held: sessionNumbered(story.course, n), appointment: undefined, guide: null, measures: [] },
        } as SessionView
      }
    />,
  );

test('a session by video first asks where the client is and whom to call there, beside the help numbers, goes on without it saying so, and keeps it in print', () => {
  expect(hour(4)).toBe('');
  expect(hour()).toContain('Where are you now, and whom can I call there?');
  expect(hour()).toContain('Where they are now');
  expect(hour()).toContain('If somebody is in danger');
  expect(seen(<CourseRead />)).toContain('Not asked in this session.');
  story.does('tellWhereabouts', {
    session: number,
    where: '4 Elm Road',
    number: '020 7946 0000',
    nearby: 'Yasmin',
  });
  expect(hour()).toContain('at 4 Elm Road; to call there: 020 7946 0000; near: Yasmin');
  expect(hour()).toContain('href="tel:02079460000"');
  const printed = seen(<CourseRead />);
  expect(printed).toContain('at 4 Elm Road; to call there: 020 7946 0000; near: Yasmin');
  expect(printed).not.toContain('Not asked in this session.');
});
