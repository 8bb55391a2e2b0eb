import { acts } from '#core/course/book.ts';
import type { Person } from '#server/accounts/person.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { doActAs } from '#server/courses/do-act.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { notFound, notYours, ProblemError, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { refusedAtDesk } from './words.ts';

/**
 * Why an hour is not booked, as the desk may read it: what concerns hours, rooms and days. Any other reason may quote the
 * record, and is said as one sentence. Decision 050.
 */
export const saidAtDesk: ReadonlySet<string> = new Set([
  'form',
  'already-booked',
  'appointment-over',
  'ask-no-hour',
  'ask-over',
  'closed',
  'day-off-closed',
  'day-off-therapist',
  'double-booked',
  'double-booked-often',
  'id-taken',
  'moved-since',
  'no-such-appointment',
  'no-such-hour-asked',
  'no-such-offer',
  'no-such-room',
  'offer-over',
  'offer-past',
  'outside-hours-therapist',
  'room-taken',
  'same-time',
  'series-too-long',
  'skipped-hour',
]);

/** The course at the desk; one that is not there looks like any that is closed to it. */
export async function courseAtDesk(installation: Installation, id: string): Promise<CourseRow> {
  const row = await readCourseRow(installation, id);
  if (!row) throw notFound();
  return row;
}

/** Does an act of the desk in a course, and tells nothing of what stands in it. @returns the id of the act */
export async function doAtDesk(
  installation: Installation,
  person: Person,
  { course, act }: { course: string; act: string },
  body: unknown,
): Promise<string> {
  const row = await courseAtDesk(installation, course);
  const known = acts.get(act);
  if (!known) throw notFound();
  if (!known.who.includes('secretary')) throw notYours();
  const place = { row, as: 'secretary' as const };
  const done = await doActAs(installation, person, place, act, body).catch((refused: unknown) => {
    if (
      refused instanceof ProblemError &&
      refused.problem.status === 422 &&
      !saidAtDesk.has(refused.problem.code)
    )
      throw problem(422, 'ask-therapist', refusedAtDesk.en['ask-therapist']);
    throw refused;
  });
  return done.act;
}
