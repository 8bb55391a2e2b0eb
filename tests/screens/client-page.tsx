import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type ActName, seenBy } from '#core/course/book.ts';
import type { ACourse } from '#tests/a-course.ts';
import { drawn } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

/** A piece of a client's page over a course, with the acts they may do, as HTML. */
export function clientPage(
  story: Pick<ACourse, 'course'>,
  piece: ReactNode,
  acts: readonly ActName[] = [],
): string {
  const view = {
    ...{ as: 'client' as const, client: { name: 'Leila' }, therapist: 'Ana', today: '2026-12-31' },
    ...{ acts: [...acts], course: seenBy(story.course, { as: 'client', by: 'leila' }) },
  };
  return drawn(
    <RouterContextProvider router={router}>
      <EarlierCourse view={view} may={acts}>
        {piece}
      </EarlierCourse>
    </RouterContextProvider>,
  );
}
