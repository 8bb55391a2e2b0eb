import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { createElement, type ReactNode } from 'react';
import { type ActName, seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { drawn } from '#tests/in-english.ts';
import { listed } from '#web/therapist/course/rooms.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });

/** Pages that ask who is signed in or what their address names: they are not drawn without a browser. */
const apart = new Set<keyof typeof listed>([
  ...(['AnalysisPage', 'AnswerMeasure', 'Appointments', 'CourseFrame', 'DecisionPage', 'Letter'] as const),
  ...(['NewSheet'] as const),
  ...(['PersonSheet', 'RecordRoom', 'RolePlayPage', 'Session', 'SheetPage', 'SkillPage'] as const),
  ...(['StartWork', 'SupervisionRoom'] as const),
]);

/** Every other page of a course at the desk, with the acts its therapist may do, by its name. */
export async function everyDeskPage(
  course: Course,
  { acts, today }: { acts: readonly ActName[]; today: string },
): Promise<[string, string][]> {
  const view = {
    ...{ as: 'therapist' as const, client: { name: 'Leila' }, therapist: 'Ana', today },
    ...{ acts: [...acts], course: seenBy(course, { as: 'therapist', by: 'ana' }) },
  };
  const pages: [string, string][] = [];
  for (const [name, bring] of Object.entries(listed)) {
    if (apart.has(name as keyof typeof listed)) continue;
    const Page = Reflect.get(await bring(), name) as () => ReactNode;
    const page = (
      <RouterContextProvider router={router}>
        <CourseSeenAs value={view}>{createElement(Page)}</CourseSeenAs>
      </RouterContextProvider>
    );
    pages.push([name, drawn(page)]);
  }
  return pages;
}
