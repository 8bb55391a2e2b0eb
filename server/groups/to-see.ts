import type { SupervisorsDay } from '#core/api-answers/credentials.ts';
import type { Group } from '#core/group/group.ts';
import { withoutOwnCalls } from '#core/group/spot-checks/own-calls.ts';
import { isToClose } from '#core/lists/summary.ts';
import { type MemberStands, type ReasonToSee, whomToSee } from '#core/supervision/whom-to-see.ts';
import type { Person } from '#server/accounts/person.ts';
import { supervisedBy } from '#server/accounts/supervision.ts';
import { logListed } from '#server/courses/looks.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { oneService } from '#server/db/tables.ts';
import { readGroup, readGroupRow } from '#server/group-charts/read-group.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { isSeenTo } from '#server/group-charts/who-leads.ts';
import type { Installation } from '#server/installation.ts';
import { summaryIn } from '#server/lists/summary-row.ts';
import { todayIn } from '#server/service/clock.ts';
import { membersKnown } from './members-known.ts';

/** A supervisor’s groups, who needs them first; of a member who said no to supervision nothing counts. */
export async function groupsToSee(installation: Installation, person: Person): Promise<SupervisorsDay> {
  const names = await supervisedBy(installation.db, person.id);
  const theirs = (await groupSummaries(installation.db)).filter(({ leads }) =>
    leads.some((one) => names.has(one)),
  );
  const today = await todayIn(installation);
  const called = new Map<string, string>();
  const watched = await Promise.all(
    theirs.map(async ({ group: id }) => {
      const row = await readGroupRow(installation, id);
      const group = row ? (await readGroup(installation, row)).course : undefined;
      if (!group) return [];
      const members = await standing(installation, group);
      const known = await membersKnown(installation, group);
      // Who said no to supervision stands in none of these, and is not named.
      for (const { course } of members) called.set(course, known.get(course)?.name ?? '');
      return [{ group: withoutOwnCalls(group, person.id), members }];
    }),
  );
  const asked = whomToSee(watched.flat(), { now: installation.now().toISOString(), today });
  await logListed(
    installation,
    asked.flatMap(({ group, why }) => [group, ...coursesIn(why).filter((course) => called.has(course))]),
    person,
    'supervisor',
  );
  const known = new Map(theirs.map((one) => [one.group, one]));
  return {
    today,
    groups: asked.map((one) => ({
      ...one,
      name: known.get(one.group)?.name ?? '',
      place: known.get(one.group)?.place ?? '',
      leads: one.facilitators.map((facilitator) => names.get(facilitator) ?? ''),
      members: coursesIn(one.why).map((course) => ({ course, name: called.get(course) ?? '' })),
    })),
  };
}

/** The courses that the reasons name, each once. */
const coursesIn = (why: readonly ReasonToSee[]): string[] => [
  ...new Set(why.flatMap((one) => ('courses' in one ? one.courses : []))),
];

/** How the courses that are the group’s to see to stand, by their rows in the lists. */
async function standing({ db }: Installation, group: Group): Promise<MemberStands[]> {
  const ids = group.members.members.map(({ course }) => course);
  const found: MemberStands[] = [];
  for (const some of inBatches(ids)) {
    const rows = await db
      .selectFrom('course')
      .select(['id', 'summary', 'therapist', 'in_group', 'closed_on'])
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    for (const row of rows) {
      const summary = summaryIn(row);
      const { checkCall, countersigns = [], openAlarm, signal, supervision } = summary;
      if (supervision === 'declined' || !isSeenTo(group, row)) continue;
      found.push({
        course: row.id,
        alarm: openAlarm && {
          ...{ urgency: openAlarm.urgency, at: openAlarm.at },
          ...(openAlarm.sinceDeath && { sinceDeath: true as const }),
          ...(isToClose(summary) && { ofWhoDied: true as const }),
        },
        signal,
        countersigns: countersigns.filter(({ when }) => when === 'now').length,
        ...(checkCall && { checkCall }),
      });
    }
  }
  return found;
}
