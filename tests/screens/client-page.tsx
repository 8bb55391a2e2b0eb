import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { createElement, type ReactNode } from 'react';
import { type ActName, seenBy } from '#core/course/book.ts';
import type { ACourse } from '#tests/a-course.ts';
import { drawn } from '#tests/in-english.ts';
import { EarlierCourse } from '#web/client/my-course.tsx';
import { listed } from '#web/client/pages.ts';

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

/** Pages that ask who is signed in or what their address names: they are not drawn without a browser. */
const apart = new Set<keyof typeof listed>([
  ...([
    'Account',
    'FeedbackOnEarlier',
    'Measure',
    'More',
    'MyDiary',
    'MyGroup',
    'MyMessages',
    'MySkill',
  ] as const),
  ...(['Person', 'SafetyPlanEdit', 'Sessions', 'WhoLooked', 'Work'] as const),
]);
/** Every other page of a client over a course, with the acts they may do, by its name. */
export async function everyClientPage(
  story: Pick<ACourse, 'course'>,
  acts: readonly ActName[],
): Promise<[string, string][]> {
  const pages: [string, string][] = [];
  for (const [name, bring] of Object.entries(listed)) {
    if (apart.has(name as keyof typeof listed)) continue;
    const Page = Reflect.get(await bring(), name) as () => ReactNode;
    pages.push([name, clientPage(story, createElement(Page), acts)]);
  }
  return pages;
}
