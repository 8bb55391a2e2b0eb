import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { beforeAll, expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { PatternCards } from './named.tsx';

beforeAll(inEnglish);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

test('a pattern in which the client does not find themselves leads to no goal and no exchange, and their words stand as theirs', () => {
  const said = (fits: 'yes' | 'no') => {
    const { course } = aCourseAtWork()
      .does('namePattern', { words: 'I go quiet', personIds: ['ines'], named: 'together' }, { id: 'quiet' })
      .does(
        'tellPatternFit',
        { patternId: 'quiet', fits, words: 'With Ines' },
        { as: 'client', by: 'leila' },
      );
    const seen = {
      client: { name: 'Leila' },
      therapist: 'Ana',
      acts: ['setGoal' as const],
      today: '2026-12-31',
    };
    return drawn(
      <RouterContextProvider router={router}>
        <CourseSeenAs value={{ as: 'therapist', course, ...seen }}>
          <PatternCards named={course.patterns.named} />
        </CourseSeenAs>
      </RouterContextProvider>,
    );
  };
  expect(said('yes')).toContain('it fits. “With Ines”');
  expect(said('yes')).toContain('Look at one exchange');
  expect(said('no')).toContain('it does not fit. “With Ines”');
  expect(said('no')).not.toContain('Look at one exchange');
  expect(said('no')).not.toContain('Make it a goal');
});
