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
import { PatternsRoom } from './patterns.tsx';

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

test('the room asks in the client’s own word, and what does not fit is nowhere said to be spoken of together', () => {
  const client = { as: 'client', by: 'leila' } as const;
  const course = ['ines', 'tomas', 'father'].reduce(
    (so, id) =>
      so
        .does(
          'keepMoment',
          {
            ...{ happened: 'A row', when: '2026-01-10', withWhom: [id], mood: 3 },
            ...{ happening: 'conflict', felt: [{ name: 'lonely' }] },
          },
          { ...client, id: `row-${id}` },
        )
        .does('shareMoment', { link: `row-${id}` }, client),
    aCourseAtWork()
      .does('sayHowFarBack', { how: 'earlier_ties' }, client)
      .does('namePattern', { words: 'I go quiet', personIds: ['ines'], named: 'together' }, { id: 'quiet' })
      .does('tellPatternFit', { patternId: 'quiet', fits: 'no' }, client),
  ).course;
  const seen = { client: { name: 'Leila' }, therapist: 'Ana', acts: [], today: '2026-12-31' };
  const room = drawn(
    <RouterContextProvider router={router}>
      <CourseSeenAs value={{ as: 'therapist', course, ...seen }}>
        <PatternsRoom />
      </CourseSeenAs>
    </RouterContextProvider>,
  );
  expect(room).toContain('came with feeling “Lonely”');
  expect(room).not.toContain('“Sad”');
  expect(room).toContain('Does not fit, says the client');
  expect(room).not.toContain('Spoken of together');
});
