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
import { AnalysisPatterns } from './patterns.tsx';

beforeAll(inEnglish);

const story = aCourseAtWork()
  .does('startAnalysis', { title: 'Sunday', date: '2026-01-11', personIds: ['tomas'] }, { id: 'sunday' })
  .does('markPatterns', { analysisId: 'sunday', patterns: ['CP-8'], strengths: ['listened'] });

function page(acts: CourseView['acts']) {
  const [analysis] = story.course.communication.analyses;
  if (!analysis) throw new Error('The analysis is not there.');
  const view: CourseView = {
    ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana' },
    ...{ course: story.course, acts, today: '2026-02-10' },
  };
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  return drawn(
    <RouterContextProvider router={router}>
      <CourseSeenAs value={view}>
        <AnalysisPatterns analysis={analysis} />
      </CourseSeenAs>
    </RouterContextProvider>,
  );
}

test('what went wrong in an exchange leads to a skill to practise (S002-27)', () => {
  expect(page([])).toMatch(/work\/skills\/anger[^>]*>Be angry without attacking/);
});

test('what went well in an exchange becomes something to aim for in one press, tied to that exchange (S002-10)', () => {
  expect(page(['setGoal'])).toContain('Make it a goal: I listened');
  expect(page([])).not.toContain('Make it a goal');
  const goal = { type: 'interpersonal' as const, strength: 'listened' as const };
  expect(story.refusal('setGoal', { ...goal, text: 'Listen', strength: 'being_right' as 'listened' })).toBe(
    'form: strength not-offered',
  );
  story.does('setGoal', { ...goal, text: 'Listen until they have finished', analysisId: 'sunday' });
  expect(story.course.goals.goals[0]).toMatchObject({ strength: 'listened', analysisId: 'sunday' });
  expect(page(['setGoal'])).toContain('It is a goal: Listen until they have finished');
  expect(page(['setGoal'])).not.toContain('Make it a goal');
});
