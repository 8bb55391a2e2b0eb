import type { Page } from 'playwright-core';
import type { Course } from '#core/course/course.ts';
import type { Seat } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { account, type Kith, withCourse } from './kith.ts';
import { standsOn } from './whole-course.ts';

const client = { email: 'leila@example.org', password: 'two evenings that are mine' };

/** A course held up to its third session, with a therapist and a client who can do acts in it. */
export interface CourseAtWork {
  kith: Kith;
  id: string;
  /** Does an act and gives back the course as it then is. */
  does: (name: string, form: unknown, on?: string) => Promise<Course>;
  /** The same, by the client on their own page. */
  clientDoes: (name: string, form: unknown) => Promise<unknown>;
  /** The course as the therapist sees it. */
  record: () => Promise<Course>;
  /** Adds somebody, and gives back their id. */
  person: (fields: Record<string, unknown>) => Promise<string>;
  /** Session after session is held, a week apart, each after a PHQ-9 with this total and a GAD-7; the service’s clock goes along. */
  meets: (before: readonly (number | 'answered already')[]) => Promise<void>;
  /** The day of this session comes. */
  comes: (session: number) => void;
}

/** The day of a session: one each week from 13 January 2026. */
export const dayOf = (session: number) =>
  new Date(Date.UTC(2026, 0, 13 + 7 * (session - 1))).toISOString().slice(0, 10);

/** So many answers from 0 to 3 with this total, the first questions highest: nothing at item 9 of the PHQ-9. */
export const answersOf = (total: number, questions = 9) =>
  Array.from({ length: questions }, (_, at) => Math.min(3, Math.max(0, total - 3 * at)));

/** A GAD-7 that goes along with a PHQ-9 of this total. */
export const worried = (total: number) => answersOf(Math.round(total * 0.7), 7);

/** Opens a course, invites the client, who consents, and holds three sessions of it through the HTTP door. */
export async function courseAtWork(kith: Kith, issues: readonly string[] = []): Promise<CourseAtWork> {
  standsOn(kith, dayOf(1));
  const { id, client: person, therapist } = await withCourse(kith);
  const leila = await joins(kith, therapist, { client: person }, client.password);
  const does = async (name: string, form: unknown, on?: string) => {
    const act = { id: crypto.randomUUID(), on, form };
    return (await therapist.post<{ course: Course }>(`courses/${id}/acts/${name}`, act)).course;
  };
  const clientDoes = (name: string, form: unknown) => leila.act(id, { name, id: crypto.randomUUID(), form });
  let held = 0;
  const meets: CourseAtWork['meets'] = async (before) => {
    for (const total of before) {
      held += 1;
      standsOn(kith, dayOf(held));
      if (total !== 'answered already') {
        await clientDoes('answerMeasure', { instrument: 'phq-9', answers: answersOf(total), session: held });
        await clientDoes('answerMeasure', { instrument: 'gad-7', answers: worried(total), session: held });
      }
      await does('holdSession', { minutes: 50, format: 'in_person', startedAt: '10:00' }, dayOf(held));
    }
  };
  for (const item of ['treatment', 'confidentiality']) await clientDoes('giveConsent', { item });
  for (const words of issues) await clientDoes('listIssue', { words });
  await meets([17, 17, 16]);
  standsOn(kith, dayOf(4));
  return {
    kith,
    id,
    does,
    clientDoes,
    meets,
    comes: (session) => standsOn(kith, dayOf(session)),
    record: async () => (await therapist.get<{ course: Course }>(`courses/${id}`)).course,
    async person(fields) {
      const course = await does('addPerson', fields);
      const added = course.inventory.people.at(-1);
      if (!added) throw new Error('Nobody was added.');
      return added.id;
    },
  };
}

/** The therapist, signed in, at a room of this course's work. */
export async function therapistAt(kith: Kith, course: string, room = '', seat: Seat = {}): Promise<Page> {
  const page = await signedIn(kith, account, seat);
  await page.goto(`${kith.address}/courses/${course}/work${room}`);
  return page;
}

/** The client on a telephone, at one of their own pages. */
export async function clientAt(kith: Kith, path: string, seat: Seat = {}): Promise<Page> {
  const page = await signedIn(kith, client, { width: 390, height: 844, touch: 'yes', ...seat });
  await page.goto(`${kith.address}${path}`);
  return page;
}
