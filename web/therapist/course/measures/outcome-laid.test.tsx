import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { OutcomeLaid as OnThePhone } from '#web/client/progress/outcome.tsx';
import { CourseRead } from '#web/therapist/course/record/print/print.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { OutcomeLaid } from './outcome-laid.tsx';

beforeAll(inEnglish);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const client = (on: string) => ({ as: 'client', by: 'leila', on }) as const;
const story = aCourseAtWork()
  .does(
    'answerMeasure',
    { instrument: 'phq-9', answers: [...Array(9).fill(2), 3], session: 1 },
    client('2026-01-12'),
  )
  .does(
    'answerMeasure',
    { instrument: 'everyday-5', answers: [1, 1, 1, 1, 1], session: 1 },
    client('2026-01-12'),
  )
  .does('setGoal', { text: 'Tell him one thing', type: 'interpersonal' }, { id: 'tell', on: '2026-01-20' })
  .does('rateGoal', { goal: 'tell', rating: 2, at: 'start' }, { on: '2026-01-20' })
  .does('placePerson', { person: 'tomas', ring: 3 }, { on: '2026-01-20' })
  .does('practiseSkill', { skill: 'say_no', confidence: 3 }, client('2026-02-10'))
  .does('placePerson', { person: 'tomas', ring: 1 }, { on: '2026-03-20' })
  .does('rateGoal', { goal: 'tell', rating: 8, at: 'end' }, { on: '2026-03-20' })
  .does(
    'answerMeasure',
    { instrument: 'phq-9', answers: [...Array(9).fill(0), 1], session: 9 },
    client('2026-03-20'),
  )
  .does(
    'answerMeasure',
    { instrument: 'everyday-5', answers: [3, 3, 3, 3, 4], session: 9 },
    client('2026-03-20'),
  );
const viewOf = (as: 'therapist' | 'client'): CourseView => ({
  ...{ as, client: { name: 'Leila' }, therapist: 'Ana', acts: [], today: '2026-04-01' },
  course: seenBy(story.course, { as, by: as === 'client' ? 'leila' : 'ana' }),
});
const at = (piece: ReactNode) =>
  drawn(<RouterContextProvider router={router}>{piece}</RouterContextProvider>);
const desk = (piece: ReactNode) => at(<CourseSeenAs value={viewOf('therapist')}>{piece}</CourseSeenAs>);

test('symptoms, everyday life, goals, skills and ties stand side by side at the desk, on the client’s phone and in print, in words, with a table behind the picture', () => {
  const pages = [
    desk(<OutcomeLaid />),
    at(
      <EarlierCourse view={viewOf('client')}>
        <OnThePhone />
      </EarlierCourse>,
    ),
    desk(<CourseRead />),
  ];
  for (const page of pages) {
    for (const words of [
      'from 18 to 0 of 27. That is better. Lower is better.',
      'from 5 to 16 of 20. That is better. Higher is better.',
      'from “Extremely difficult” to “Somewhat difficult”. That is better.',
      '“Tell him one thing”: from 2 to 8 of 10.',
      'practised once, on',
      'Tomas: nearer than at the beginning.',
    ])
      expect(page).toContain(words);
    expect(page).toMatch(/<table[\s\S]*Tell him one thing[\s\S]*told anew/);
  }
  expect(pages[0]).toContain('PHQ-9: from 18');
  expect(pages[1]).not.toContain('PHQ-9: from 18');
});
