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
import { MyComfort } from '#web/client/people/comfort.tsx';
import { CourseRead } from '#web/therapist/course/record/print/print.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { DeficitsRoom } from './deficits.tsx';

beforeAll(inEnglish);

const client = (on: string) => ({ as: 'client', by: 'leila', on }) as const;
const story = aCourseAtWork()
  .does('rateComfort', { comfort: 2, where: 'A meal at work' }, client('2026-02-01'))
  .does('rateComfort', { comfort: 4 }, client('2026-02-15'))
  .does('rateComfort', { comfort: 6, where: 'The choir' }, client('2026-03-01'))
  .does('writeContactStep', { step: 'Sing in the front row', kind: 'new_setting', fear: 9 }, { id: 'front' })
  .does('writeContactStep', { step: 'Come to the choir', kind: 'new_setting', fear: 6 }, { id: 'choir' })
  .does('writeContactStep', { step: 'Ask when it meets', kind: 'acquaintance', fear: 3 }, { id: 'ask' })
  .does('tellContactStep', { stepId: 'ask', status: 'done', outcome: 'On Wednesdays', fearAfter: 1 });
const viewOf = (as: 'therapist' | 'client'): CourseView => ({
  ...{ as, client: { name: 'Leila' }, therapist: 'Ana', acts: [], today: '2026-04-01' },
  course: seenBy(story.course, { as, by: as === 'client' ? 'leila' : 'ana' }),
});
const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const words = (piece: ReactNode) =>
  drawn(<RouterContextProvider router={router}>{piece}</RouterContextProvider>)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const desk = (piece: ReactNode) => words(<CourseSeenAs value={viewOf('therapist')}>{piece}</CourseSeenAs>);
const phone = () =>
  words(
    <EarlierCourse view={viewOf('client')}>
      <MyComfort />
    </EarlierCourse>,
  );

test('how at ease the client is is seen over time, from the first rating to the latest, on the phone, at the desk and in print (S001-54)', () => {
  for (const page of [phone(), desk(<DeficitsRoom />), desk(<CourseRead />)])
    expect(page).toContain('2 of 10 on February 1, 2026, 6 of 10 on March 1, 2026');
});

test('contact is built up in graded steps: the least frightening first, each with its fear and what came of it, at the desk and in print (S001-54)', () => {
  expect(desk(<DeficitsRoom />)).toMatch(
    /Ask when it meets Done\. On Wednesdays Fear 3 of 10 Come to the choir Fear 6 of 10 Sing in the front row Fear 9 of 10/,
  );
  const printed = desk(<CourseRead />);
  expect(printed).toMatch(
    /Ask when it meets.{1,80}3 of 10 Come to the choir.{1,80}6 of 10 Sing in the front row.{1,80}9 of 10/,
  );
  expect(printed).toMatch(/Ask when it meets How it went Done.{1,60}On Wednesdays.{1,60}1 of 10/);
});
