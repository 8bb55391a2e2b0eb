import { text } from 'node:stream/consumers';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { type ActName, seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { SignedInAs, type SignedInPerson } from '#web/app/frame/signed-in.tsx';
import { listed } from '#web/therapist/course/rooms.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';

export type DeskPageName = Exclude<keyof typeof listed, 'CourseFrame'>;

/** Whoever sits at the desk. */
export const ana = {
  me: { id: 'ana', name: 'Ana', roles: ['therapist'] },
  service: { name: 'Harbour Street', zone: 'Europe/London', country: 'GB' },
} as unknown as SignedInPerson;

/** The pages of what their address names: the address, and what of a course is named in it. */
const places: Partial<Record<DeskPageName, [path: string, id: (course: Course) => string | undefined]>> = {
  AnalysisPage: ['work/analysis/$id', ({ communication }) => communication.analyses[0]?.id],
  AnswerMeasure: ['measures/answer/$instrument', () => 'phq-9'],
  DecisionPage: ['work/decision/$id', ({ decisions }) => decisions.decisions[0]?.id],
  Letter: ['letters/$letter', ({ letters }) => letters.letters[0]?.id],
  LetterToOtherPage: ['letters/to/$letter', ({ lettersToOthers }) => lettersToOthers.letters[0]?.id],
  NewSheet: ['sheets/new/$sheet', () => 'pattern'],
  PersonSheet: ['people/$person', ({ inventory }) => inventory.people[0]?.id],
  RecordRoom: ['record', () => undefined],
  RolePlayPage: ['work/role-play/$id', ({ rolePlays }) => rolePlays.rolePlays[0]?.id],
  SheetPage: ['sheets/$entry', ({ sheets }) => sheets.entries[0]?.id],
  SkillPage: ['work/skills/$skill', () => 'ask'],
  StartWork: ['work/start/$what', () => 'analysis'],
};

/** What stands at an address below those of staff, as it is drawn at first. */
export async function staffPage(path: string, address: string, Page: () => ReactNode): Promise<string> {
  const root = createRootRoute();
  const staff = createRoute({ getParentRoute: () => root, id: 'staff' });
  const page = createRoute({ getParentRoute: () => staff, path, component: Page });
  const router = createRouter({
    routeTree: root.addChildren([staff.addChildren([page])]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await router.load();
  // A router would hide what a page throws: it leaves the page empty where the page does not stand.
  const thrown: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <QueryClientProvider client={new QueryClient()}>
      <SignedInAs value={ana}>
        <RouterProvider router={router as never} />
      </SignedInAs>
    </QueryClientProvider>,
    { onError: (error) => void thrown.push(error) },
  );
  const html = await text(prelude);
  if (thrown.length > 0) throw thrown[0];
  return html.replaceAll('<!-- -->', '');
}

/** One page of a course at the desk, with the acts its therapist may do. */
export async function deskPage(
  name: DeskPageName,
  course: Course,
  { acts, today }: { acts: readonly ActName[]; today: string },
): Promise<string> {
  const view = {
    ...{ as: 'therapist' as const, client: { name: 'Leila' }, therapist: 'Ana', today },
    ...{ acts: [...acts], course: seenBy(course, { as: 'therapist', by: 'ana' }) },
  };
  const Page = Reflect.get(await listed[name](), name) as () => ReactNode;
  const [path = 'page', id] = places[name] ?? [];
  const at = path.replace(/\$\w+/, id?.(course) ?? 'none');
  return staffPage(`/courses/$course/${path}`, `/courses/${course.id}/${at}`, () => (
    <CourseSeenAs value={view}>
      <Page />
    </CourseSeenAs>
  ));
}

/** Every page of a course at the desk but its frame, by its name. */
export async function everyDeskPage(
  course: Course,
  seen: { acts: readonly ActName[]; today: string },
): Promise<[string, string][]> {
  const pages: [string, string][] = [];
  for (const name of Object.keys(listed)) {
    if (name === 'CourseFrame') continue;
    pages.push([name, await deskPage(name as DeskPageName, course, seen)]);
  }
  return pages;
}
