import type { HeardNews } from '#core/api-answers/courses.ts';
import { groupBook } from '#core/group/book.ts';
import { leading } from '#core/group/facilitators/leading.ts';
import type { Group } from '#core/group/group.ts';
import type { Asking } from '#server/accounts/signed-in.ts';
import type { News } from '#server/courses/news/live-news.ts';
import { readGroup, readGroupRow } from '#server/group-charts/read-group.ts';
import type { Installation } from '#server/installation.ts';
import { groupAsked } from './access.ts';
import { type KnownMember, membersKnown } from './members-known.ts';

/** That a group has grown, for those who lead it, who supervise them, and its members: that, not what. */
export const newsOfGroup = (
  { before, after }: { before: Group; after: Group },
  { act, by }: { act: string; by: string },
  members: ReadonlyMap<string, KnownMember>,
): News => ({
  course: after.id,
  act,
  by,
  concerns: [
    ...leading(before).map(({ person }) => person),
    ...leading(after).map(({ person }) => person),
    ...[...members.values()].map(({ row }) => row.client),
  ],
  alarm: false,
  supervision: 'open',
  isSeenBy: (viewer) => groupBook.seesDifference(before, after, viewer),
});

/** Tells of a group to which another process on the same folder has added. */
export async function tellOfGroup(
  installation: Installation,
  id: string,
  first: number,
  by: string,
): Promise<void> {
  const row = await readGroupRow(installation, id);
  if (!row) return;
  const { course: after, facts } = await readGroup(installation, row);
  const before = groupBook.fold(id, facts.slice(0, first - 1));
  const members = await membersKnown(installation, after);
  installation.live.tell(newsOfGroup({ before, after }, { act: 'changed', by }, members));
}

/** Hears one group and the courses of its members, for as long as the group is open to this person. */
export async function hearingOfGroup(
  installation: Installation,
  asking: Asking,
  id: string,
): Promise<(news: News) => HeardNews | undefined> {
  const { person, chart, as } = await groupAsked(installation, asking, id);
  const courses = as === 'client' ? [] : chart.course.members.members.map(({ course }) => course);
  const inGroup = { as, by: person.id };
  const inCourse = { as: as === 'facilitator' ? ('therapist' as const) : as, by: person.id };
  return (news) => {
    if (news.course === id) {
      const act = as === 'client' ? 'changed' : news.act;
      return news.isSeenBy(inGroup) ? { course: id, act, alarm: false } : undefined;
    }
    if (!courses.includes(news.course) || !news.isSeenBy(inCourse)) return undefined;
    if (as === 'supervisor' && news.supervision !== 'open') return undefined;
    return { course: news.course, act: news.act, alarm: news.alarm };
  };
}
