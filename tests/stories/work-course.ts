import type { Page } from 'playwright-core';
import type { Course } from '#core/course/course.ts';
import { pageAt, type Seat } from '#tests/browser.ts';
import { account, type Kith, withCourse } from './kith.ts';

/** A course held up to its third session, with a therapist who can do acts in it. */
export interface CourseAtWork {
  id: string;
  /** Does an act and gives back the course as it then is. */
  does: (name: string, form: unknown, on?: string) => Promise<Course>;
  /** Adds somebody, and gives back their id. */
  person: (fields: Record<string, unknown>) => Promise<string>;
}

/** Opens a course and holds three sessions of it through the HTTP door. */
export async function courseAtWork(kith: Kith): Promise<CourseAtWork> {
  const { id, therapist } = await withCourse(kith);
  const does = async (name: string, form: unknown, on?: string) => {
    const act = { id: crypto.randomUUID(), on, form };
    return (await therapist.post<{ course: Course }>(`courses/${id}/acts/${name}`, act)).course;
  };
  for (const on of ['2026-01-13', '2026-01-20', '2026-01-27']) {
    await does('holdSession', { minutes: 50, format: 'in_person', startedAt: '10:00' }, on);
  }
  return {
    id,
    does,
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
  const page = await pageAt(`${kith.address}/sign-in`, seat);
  page.setDefaultTimeout(8000);
  const { email, password } = account;
  await page.request.post(`${kith.address}/api/sign-in`, { data: { email, password } });
  await page.goto(`${kith.address}/courses/${course}/work${room}`);
  return page;
}
