import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { beforeAll, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { agreedTo, dayAfter, held, inDispute } from '#tests/a-guided-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';

beforeAll(inEnglish);

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

const page = (story: ReturnType<typeof inDispute>, ofCourse: boolean) => {
  const course = seenBy(story.course, { as: 'client', by: 'leila' });
  const view = {
    as: 'client' as const,
    client: { name: 'Leila' },
    therapist: 'Ana',
    course,
    acts: [],
    today: dayAfter(4),
  };
  return drawn(
    <RouterContextProvider router={router}>
      <EarlierCourse view={view}>
        <ClientPage title="My people" ofCourse={ofCourse}>
          <p>Here</p>
        </ClientPage>
      </EarlierCourse>
    </RouterContextProvider>,
  );
};

test('a page of the client’s course says what is worked on and why, once it was agreed', () => {
  const weighed = inDispute(held(4));
  expect(page(weighed, true)).not.toContain('A conflict with someone');
  const agreed = page(agreedTo(weighed), true);
  expect(agreed).toContain('A conflict with someone');
  expect(agreed).toContain('You and someone who matters want different things');
});
