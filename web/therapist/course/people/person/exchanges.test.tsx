import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
  RouterProvider,
} from '@tanstack/react-router';
import { beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { personOf } from '#core/course/inventory/people.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { startSearch } from '#web/therapist/course/work/start/search.ts';
import { StartWork } from '#web/therapist/course/work/start/start.tsx';
import { ExchangesWith } from './exchanges.tsx';

beforeAll(inEnglish);

const story = aCourseAtWork();
const view = (acts: CourseView['acts']): CourseView => ({
  as: 'therapist',
  client: { name: 'Leila' },
  therapist: 'Ana',
  course: story.course,
  acts,
  today: '2026-02-10',
});

function onHerPage(acts: CourseView['acts']) {
  const person = personOf(story.course.inventory, 'ines');
  if (!person) throw new Error('Ines is not there.');
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  return drawn(
    <RouterContextProvider router={router}>
      <CourseSeenAs value={view(acts)}>
        <ExchangesWith person={person} />
      </CourseSeenAs>
    </RouterContextProvider>,
  );
}

/** What stands at an address of the desk. */
async function at(address: string) {
  const root = createRootRoute();
  const staff = createRoute({ getParentRoute: () => root, id: 'staff' });
  const start = createRoute({
    getParentRoute: () => staff,
    path: '/courses/$course/work/start/$what',
    component: StartWork,
    validateSearch: startSearch,
  });
  const router = createRouter({
    routeTree: root.addChildren([staff.addChildren([start])]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await router.load();
  return drawn(
    <CourseSeenAs value={view(['startAnalysis'])}>
      <RouterProvider router={router} />
    </CourseSeenAs>,
  );
}

test('an analysis of an exchange is begun from a person’s page, with that person filled in', async () => {
  const [, address] = /href="([^"]+)"/.exec(onHerPage(['startAnalysis'])) ?? [];
  expect(address).toBe('/courses/course-1/work/start/analysis?person=ines');
  const form = await at(address ?? '');
  const ticked = [...form.matchAll(/<label[^>]*data-selected[^>]*>.*?<\/label>/g)].map(([label]) => label);
  expect(ticked.length).toBeGreaterThan(0);
  expect(ticked.join()).toContain('Ines');
  expect(ticked.join()).not.toContain('Tomas');
});

test('who may begin no analysis reads those there are, and nothing where there are none', () => {
  expect(onHerPage([])).toBe('');
  story.does('startAnalysis', { title: 'The call', date: '2026-02-01', personIds: ['ines'] });
  const seen = onHerPage([]);
  expect(seen).toContain('The call');
  expect(seen).not.toContain('work/start');
});
