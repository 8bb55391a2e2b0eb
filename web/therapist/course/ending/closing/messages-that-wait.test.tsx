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
import { MessagesThatWait } from './messages-that-wait.tsx';

beforeAll(inEnglish);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const client = { as: 'client', by: 'leila' } as const;

test('who closes a course while a message of the client’s waits is told so, until it is said what becomes of it', () => {
  const story = aCourseAtWork()
    .does('offerMessages', { within: 3 })
    .does('giveConsent', { item: 'messages' }, client)
    .does('sendMessage', { words: 'May we begin at ten?' }, { ...client, id: 'ten' });
  const room = () =>
    drawn(
      <RouterContextProvider router={router}>
        <CourseSeenAs
          value={{
            ...{
              as: 'therapist',
              client: { name: 'Leila' },
              therapist: 'Ana',
              acts: [],
              today: '2026-12-31',
            },
            course: story.course,
          }}
        >
          <MessagesThatWait />
        </CourseSeenAs>
      </RouterContextProvider>,
    );
  expect(room()).toContain('One message waits for an answer');
  story.does('meetMessages', { upTo: 'ten', how: 'no_answer' });
  expect(room()).toBe('');
});
