import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { MoodsDiary } from './moods.tsx';

beforeAll(inEnglish);

test('every moment of the diary is gone through line by line from where it stands, and leads to its analysis once that is begun (S001-05)', () => {
  const story = aCourseAtWork().does(
    'linkMood',
    { direction: 'event_to_mood', what: 'The call on Sunday', people: ['ines'], moodAfter: 3 },
    { id: 'call' },
  );
  const diary = (acts: CourseView['acts']) => {
    const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
    const view: CourseView = {
      ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana' },
      ...{ course: story.course, acts, today: '2026-02-10' },
    };
    return drawn(
      <RouterContextProvider router={router}>
        <CourseSeenAs value={view}>
          <MoodsDiary />
        </CourseSeenAs>
      </RouterContextProvider>,
    );
  };
  expect(diary(['startAnalysis'])).toContain('Line by line: The call on Sunday');
  expect(diary([])).not.toContain('Line by line');
  story.does(
    'startAnalysis',
    { title: 'The call', date: '2026-02-01', personIds: ['ines'], momentId: 'call' },
    { id: 'analysis' },
  );
  expect(diary(['startAnalysis'])).toContain('/work/analysis/analysis');
  expect(diary(['startAnalysis'])).not.toContain('Line by line');
});
