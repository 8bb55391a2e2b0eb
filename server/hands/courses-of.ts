import type { CourseInHands } from '#core/api-answers/hands.ts';
import type { ListedCourse } from '#core/lists/listed-course.ts';
import { nextFrom } from '#core/lists/next-appointment.ts';
import { memberNames } from '#server/accounts/members.ts';
import { oneService } from '#server/db/tables.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import type { Installation } from '#server/installation.ts';
import { coursesHeldBy } from '#server/lists/rows.ts';
import type { Whose } from './whose.ts';

/** The courses that somebody holds under way, and no group sees to: what goes when they go. */
export async function coursesInHands(
  installation: Installation,
  { member: { person }, as }: Whose,
  today: string,
): Promise<CourseInHands[]> {
  const [held, names, apart] = await Promise.all([
    coursesHeldBy(installation, [person]),
    memberNames(installation.db),
    seenToByGroups(installation, person),
  ]);
  const isTheirs = ({ summary }: ListedCourse) =>
    summary.status !== 'closed' &&
    !apart.has(summary.course) &&
    (as !== 'supervisor' || summary.supervision !== 'declined');
  return held.filter(isTheirs).map(({ summary, client }) => ({
    course: summary.course,
    client: client.name,
    next: nextFrom(summary, today)?.at.slice(0, 10) ?? null,
    covers: (summary.covers ?? [])
      .filter(({ to, endedOn }) => endedOn === undefined && to >= today)
      .map(({ id, person: by, from, to }) => ({
        cover: id,
        person: by,
        name: names.get(by) ?? '',
        from,
        to,
      })),
  }));
}

/** Those of their courses that whoever leads a group sees to, now or next. */
async function seenToByGroups({ db }: Installation, person: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('course')
    .select(['id', 'in_group'])
    .where('service', '=', oneService)
    .where('therapist', '=', person)
    .where('in_group', 'is not', null)
    .execute();
  if (rows.length === 0) return new Set();
  const groups = new Map((await groupSummaries(db)).map((one) => [one.group, one]));
  return new Set(
    rows.filter(({ in_group }) => groups.get(in_group ?? '')?.everLed.includes(person)).map(({ id }) => id),
  );
}
