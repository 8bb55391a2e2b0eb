import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { forPaper } from '#core/course/record/for-paper.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { TieThenNow } from '#web/therapist/course/people/person/then-now.tsx';
import { PrintedPeople } from '#web/therapist/course/record/print/people.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { TiesThenNow } from './ties-then-now.tsx';

beforeAll(inEnglish);

const story = aCourseAtWork().does('chooseFocus', {
  area: 'role_dispute',
  people: ['tomas', 'ines'],
  stage: 'impasse',
  why: 'Onset',
  whyForClient: 'Nobody asked me',
});
const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const seen = (piece: ReactNode, course = story.course) =>
  drawn(
    <RouterContextProvider router={router}>
      <CourseSeenAs
        value={{
          ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana' },
          ...{ course, acts: [], today: '2026-04-01' },
        }}
      >
        {piece}
      </CourseSeenAs>
    </RouterContextProvider>,
  );

test('how a tie changed stands with its days on the person’s page, at the looking back for the people of the focus, and in print', () => {
  story
    .does('placePerson', { person: 'tomas', ring: 3 }, { on: '2026-01-20' })
    .does('placePerson', { person: 'tomas', ring: 1 }, { on: '2026-03-20' });
  const [onHisPage, lookingBack, printed] = [
    seen(<TieThenNow person="tomas" />),
    seen(<TiesThenNow />),
    seen(<PrintedPeople />, forPaper(story.course)),
  ];
  for (const markup of [onHisPage, lookingBack]) {
    expect(markup).toContain('How the tie to Tomas has changed');
    expect(markup).toMatch(/January 20.*March 20/);
  }
  expect(printed).toMatch(/At first, of “[^”]+”/);
  expect(printed).toContain('January 20');
  expect(seen(<TieThenNow person="ines" />)).toBe('');
  expect(lookingBack).toContain('Of Ines nothing has been said anew');
});

test('where the focus names nobody the looking back tells of each tie that has changed, and of no other', () => {
  const { course } = aCourseAtWork()
    .does('placePerson', { person: 'ines', ring: 3 }, { on: '2026-01-20' })
    .does('placePerson', { person: 'ines', ring: 1 }, { on: '2026-03-20' });
  const lookingBack = seen(<TiesThenNow />, course);
  expect(lookingBack).toContain('How ties have changed');
  expect(lookingBack).toContain('How the tie to Ines has changed');
  expect(lookingBack).not.toContain('Tomas');
});
