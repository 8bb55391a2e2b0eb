import type { Standing } from '#core/book/doing.ts';
import type { Person } from '#server/accounts/signed-in.ts';
import { compiledOnce } from '#server/db/compiled-once.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { notFound } from '#server/http/problem.ts';
import { type Installation, oneService } from '#server/installation.ts';

/**
 * What a person is to a course: the one place where it is decided. Null is refused.
 * An administrator and a manager are nothing to a chart; a supervisor is one to the courses of those they supervise.
 */
export async function standingIn(
  installation: Installation,
  person: Person,
  course: CourseRow,
): Promise<Standing | null> {
  if (person.client === course.client) return 'client';
  if (person.roles.includes('therapist') && course.therapist === person.id) return 'therapist';
  if (person.roles.includes('supervisor') && (await supervises(installation, person.id, course.therapist)))
    return 'supervisor';
  if (await hasEmergencyAccess(installation, person, course.id)) return 'emergency';
  return null;
}

async function supervises(
  installation: Installation,
  supervisor: string,
  therapist: string,
): Promise<boolean> {
  const row = await installation.db
    .selectFrom('supervision')
    .select('supervisor')
    .where('service', '=', oneService)
    .where('supervisor', '=', supervisor)
    .where('therapist', '=', therapist)
    .executeTakeFirst();
  return row !== undefined;
}

const emergencyHours = 24;

/** Emergency access stands for a day after a clinician asked for it with a reason. */
async function hasEmergencyAccess(
  installation: Installation,
  person: Person,
  course: string,
): Promise<boolean> {
  if (!person.roles.some((role) => role === 'therapist' || role === 'supervisor')) return false;
  const since = new Date(installation.now().getTime() - emergencyHours * 3_600_000).toISOString();
  const row = await installation.db
    .selectFrom('look')
    .select('id')
    .where('service', '=', oneService)
    .where('course', '=', course)
    .where('person', '=', person.id)
    .where('what', '=', 'emergency')
    .where('at', '>=', since)
    .executeTakeFirst();
  return row !== undefined;
}

const oneCourse = compiledOnce<CourseRow>((db) =>
  db.selectFrom('course').selectAll().where('service', '=', '').where('id', '=', ''),
);

/** A course as it is listed, whoever asks: for what is decided before anybody may open it. */
export async function readCourseRow(installation: Installation, id: string): Promise<CourseRow | undefined> {
  return (await oneCourse(installation.db, [oneService, id])).rows[0];
}

/** The course and the person's standing in it. A course that is not theirs looks the same as one that is not there. */
export async function courseOpenTo(
  installation: Installation,
  person: Person,
  id: string,
): Promise<{ row: CourseRow; as: Standing }> {
  const row = await readCourseRow(installation, id);
  const as = row && (await standingIn(installation, person, row));
  if (!row || !as) throw notFound();
  return { row, as };
}

/** Whether a therapist works, or worked, with a client: they hold a course of theirs. */
export async function holdsClient(
  installation: Installation,
  person: Person,
  client: string,
): Promise<boolean> {
  if (!person.roles.includes('therapist')) return false;
  const held = await installation.db
    .selectFrom('course')
    .select('id')
    .where('service', '=', oneService)
    .where('client', '=', client)
    .where('therapist', '=', person.id)
    .executeTakeFirst();
  return held !== undefined;
}
