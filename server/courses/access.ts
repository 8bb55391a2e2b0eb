import type { Standing } from '#core/book/doing.ts';
import { maySupervise } from '#core/course/consent/answers.ts';
import { isAsked } from '#core/course/risk/going-up.ts';
import { leading } from '#core/group/facilitators/leading.ts';
import type { Group } from '#core/group/group.ts';
import { isClinicianRole } from '#core/roles.ts';
import type { Person } from '#server/accounts/person.ts';
import { type Asking, signedIn } from '#server/accounts/signed-in.ts';
import { supervises } from '#server/accounts/supervision.ts';
import { standsIn } from '#server/cover/covering.ts';
import { compiledOnce } from '#server/db/compiled-once.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import { groupSeeingTo, isNamedIn, leadsGroup } from '#server/group-charts/who-leads.ts';
import { notFound } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { readChart } from './read-chart.ts';

/**
 * What a person is to a course: the one place where it is decided. Null is refused.
 * An administrator and a manager are nothing to a chart; a supervisor is one to the courses of those they supervise,
 * where the client has not said no to supervision. In the course of a member of a group whoever leads that group now is
 * what a therapist is, and who supervises them a supervisor. Whoever stands in is it on the days they were named for, and
 * nothing before or after.
 */
export async function standingIn(
  installation: Installation,
  person: Person,
  course: CourseRow,
): Promise<Standing | null> {
  if (person.client === course.client) return 'client';
  if (person.roles.includes('therapist') && course.therapist === person.id) return 'therapist';
  if (await standsIn(installation, person, course)) return 'cover';
  const group = await groupSeeingTo(installation, course);
  if (group && leadsGroup(group, person)) return 'therapist';
  if (await supervisesAny(installation, person, [course.therapist, ...whoLead(group)])) {
    const { course: seen } = await readChart(installation, course);
    if (maySupervise(seen)) return 'supervisor';
  }
  if (await hasEmergencyAccess(installation, person, course.id)) return 'emergency';
  if (await isAskedToAnswer(installation, person, course, group)) return 'emergency';
  return null;
}

const whoLead = (group: Group | undefined): string[] =>
  group ? leading(group).map(({ person }) => person) : [];

/** Whether a supervisor supervises one of these. */
async function supervisesAny(
  { db }: Installation,
  { id: supervisor, roles }: Person,
  held: readonly string[],
): Promise<boolean> {
  if (!roles.includes('supervisor')) return false;
  for (const therapist of new Set(held)) if (await supervises(db, { supervisor, therapist })) return true;
  return false;
}

const emergencyHours = 24;

/**
 * A clinician who was named beforehand for the group of this member, or one on duty who was asked because nobody answered
 * an alarm: the alarm is the reason, for as long as it waits and a day after its answer. IPT protocol reference, 9.3 steps
 * 1, 2 and 6; 12.1.
 */
async function isAskedToAnswer(
  installation: Installation,
  person: Person,
  row: CourseRow,
  group: Group | undefined,
): Promise<boolean> {
  if (row.alarm === 'none' || !person.roles.some(isClinicianRole)) return false;
  const since = installation.now().getTime() - emergencyHours * 3_600_000;
  const { course } = await readChart(installation, row);
  return course.risk.alarms.some(
    (alarm) =>
      (isNamedIn(group, person.id) || isAsked(alarm, person.id, ['duty'])) &&
      (!alarm.answer || Date.parse(alarm.answer.at) >= since),
  );
}

/** Emergency access stands for a day after a clinician asked for it with a reason. */
async function hasEmergencyAccess(
  installation: Installation,
  person: Person,
  course: string,
): Promise<boolean> {
  if (!person.roles.some(isClinicianRole)) return false;
  const since = new Date(installation.now().getTime() - emergencyHours * 3_600_000).toISOString();
  const looks = await installation.db
    .selectFrom('look')
    .select('at')
    .where('service', '=', oneService)
    .where('course', '=', course)
    .where('person', '=', person.id)
    .where('what', '=', 'emergency')
    .execute();
  return looks.some(({ at }) => at >= since);
}

const oneCourse = compiledOnce<CourseRow>((db) =>
  db.selectFrom('course').selectAll().where('service', '=', '').where('id', '=', ''),
);

/** A course as it is listed, whoever asks: for what is decided before anybody may open it. */
export const readCourseRow = ({ db }: Pick<Installation, 'db'>, id: string): Promise<CourseRow | undefined> =>
  rowIn(db, id);

const rowIn = whileUnchanged(
  ['course'],
  (id: string) => id,
  async (db, id): Promise<CourseRow | undefined> => (await oneCourse(db, [oneService, id])).rows[0],
);

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

/** The person who asks for a course, and what they are to it; refuses (404) a course that is not theirs. */
export async function courseAsked(
  installation: Installation,
  asking: Asking,
  id: string,
): Promise<{ person: Person; row: CourseRow; as: Standing }> {
  const person = await signedIn(installation, asking);
  return { person, ...(await courseOpenTo(installation, person, id)) };
}
