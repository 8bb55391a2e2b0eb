import type { GroupFigures } from '#core/api-answers/supervision.ts';
import { maySupervise } from '#core/course/consent/answers.ts';
import { everJoined } from '#core/group/members/ended-how.ts';
import { groupRow, outcomeByItsEnd } from '#core/programme/group-row.ts';
import { sumOf, talliesByMonth } from '#core/programme/tally.ts';
import { logLook } from '#server/courses/looks.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { isSeenTo } from '#server/group-charts/who-leads.ts';
import { notFound } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import type { OpenGroup } from './access.ts';
import { membersKnown } from './members-known.ts';

/** The figures of one group, for who leads it or supervises that; of a member who said no to supervision a supervisor counts nothing. */
export async function figuresOfGroup(installation: Installation, open: OpenGroup): Promise<GroupFigures> {
  const { person, row, chart, as } = open;
  if (as === 'client') throw notFound();
  const group = chart.course;
  const known = await membersKnown(installation, group);
  const courses = new Map(
    await Promise.all(
      everJoined(group).flatMap(({ course }) => {
        const member = known.get(course);
        return member
          ? [readChart(installation, member.row).then((read) => [course, read.course] as const)]
          : [];
      }),
    ),
  );
  const isCounted = (course: string) => {
    const found = courses.get(course);
    return as !== 'supervisor' || (found !== undefined && maySupervise(found));
  };
  const counted = everJoined(group).filter(({ course }) => isCounted(course));
  const members = group.members.members.filter(({ course }) => isCounted(course));
  const held = group.meetings.held.map((one) => ({
    ...one,
    members: one.members.filter(({ course }) => isCounted(course)),
  }));
  const seen = { ...group, members: { ...group.members, members }, meetings: { ...group.meetings, held } };
  // How somebody fared who left early, and was handed over since, is not for those they left.
  const theirs = counted.flatMap(({ course, how }) => {
    const member = known.get(course);
    const isAtTheEnd = how === 'finished' || how === 'still_in';
    return isAtTheEnd || (member && isSeenTo(group, member.row)) ? [course] : [];
  });
  const outcomeOf = (course: string) => {
    const found = theirs.includes(course) ? courses.get(course) : undefined;
    return found ? outcomeByItsEnd(found) : null;
  };
  await logLook(installation, row, person, as, 'course');
  return {
    members: counted.length,
    figures: sumOf(talliesByMonth(groupRow(seen, outcomeOf)).values()),
  };
}
