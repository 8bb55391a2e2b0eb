import { importCourse } from '#server/keeping/import-course.ts';
import type { ACourse } from '#tests/a-course.ts';
import type { Kith } from './kith.ts';

/** The id of the client of a course brought under this name. */
export const clientOf = (name: string) => `client-${name}`;

/** Brings a course written in the pure core into the service under this name, held by this therapist. */
export async function bring(kith: Kith, name: string, course: ACourse, therapist: string): Promise<void> {
  const client = {
    id: clientOf(name),
    identity: { name: `Client ${name}`, born: '1991-05-17', email: `${name}@example.org` },
  };
  const facts = course.facts.map((fact) => ({
    ...fact,
    course: name,
    data: fact.type === 'CourseOpened' ? { ...(fact.data as object), client: client.id } : fact.data,
  }));
  const header = {
    kith: 'course' as const,
    version: 1 as const,
    course: name,
    therapist: 'ana',
    client,
    people: [],
  };
  await importCourse(kith.running.installation, { header, facts }, therapist);
}
