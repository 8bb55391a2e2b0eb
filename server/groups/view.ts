import type { AskedForGroup, GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import type { Standing } from '#core/book/doing.ts';
import { groupBook } from '#core/group/book.ts';
import { leading } from '#core/group/facilitators/leading.ts';
import type { Group } from '#core/group/group.ts';
import type { Attended } from '#core/group/meetings/state.ts';
import { memberOf } from '#core/group/members/members-in.ts';
import type { Member } from '#core/group/members/state.ts';
import { memberNames } from '#server/accounts/members.ts';
import { logLooksAt } from '#server/courses/looks.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { whoIsHere } from '#server/duty/who-is-here.ts';
import { isSeenTo } from '#server/group-charts/who-leads.ts';
import type { Installation } from '#server/installation.ts';
import { type OpenGroup, ownCourseIn } from './access.ts';
import { groupDoing } from './doing.ts';
import { formFollowed, formOfGroup, measureOfGroup } from './group-form.ts';
import { memberSeen } from './member-seen.ts';
import { type KnownMember, membersKnown } from './members-known.ts';

/**
 * A group as this person may see it, with the acts open to them. It holds parts of the members’ courses, so that it is a
 * look at each of those that are shown, which its client reads.
 */
export async function viewOfGroup(installation: Installation, open: OpenGroup): Promise<GroupView> {
  const { person, chart, as } = open;
  const group = chart.course;
  const members = as === 'client' ? new Map<string, KnownMember>() : await membersKnown(installation, group);
  const doing = await groupDoing(installation, person, as, { id: '' }, members);
  const form = formFollowed(group.forming.formed?.protocol ?? { id: '', edition: '' }, doing.protocols ?? []);
  const names = await memberNames(installation.db);
  const shown = await membersSeen(installation, open, members, {
    measure: measureOfGroup(form),
    today: doing.today,
  });
  await logLooksAt(
    installation,
    [
      { course: group.id, standing: as },
      ...shown.looked.map((course) => ({ course, standing: inCourse(as) })),
    ],
    person,
  );
  const own = as === 'client' ? await ownPlace(installation, person.client, group) : undefined;
  const keptBack = new Set(shown.members.filter((one) => one.keptBack).map(({ course }) => course));
  const seen = withoutWordsOf(groupBook.seenBy(group, doing), keptBack);
  return {
    as,
    today: doing.today,
    form: formOfGroup(form, group.forming.formed?.protocol.preset ?? ''),
    group: own?.state === 'invited' ? withoutSummaries(seen) : seen,
    acts: groupBook.openActs(group, doing),
    facilitators: leading(group).map((one) => ({
      person: one.person,
      name: names.get(one.person) ?? '',
      as: one.as,
    })),
    asked: as === 'client' ? [] : await askedFor(installation, group, names),
    members: shown.members,
    ...(own && { own }),
  };
}

/** What was given to all members is of what they told each other, and for nobody who has not agreed to keep it there. IPT protocol reference, 7.6, group rules. */
const withoutSummaries = ({ meetings, ...group }: Group): Group => ({
  ...group,
  meetings: { ...meetings, held: meetings.held.map((one) => ({ ...one, summary: null })) },
});

/** Of members who said no to supervision their supervisor reads no words in the group’s own chart either. */
const withoutWordsOf = ({ meetings, members, ...group }: Group, keptBack: ReadonlySet<string>): Group => ({
  ...group,
  meetings: {
    ...meetings,
    held: meetings.held.map((one) => ({
      ...one,
      members: one.members.map(cameAlone(keptBack)),
      missedByOne: one.missedByOne.map(cameAlone(keptBack)),
      toldAgain: one.toldAgain.map((told) => ({ ...told, members: told.members.map(cameAlone(keptBack)) })),
    })),
  },
  members: {
    ...members,
    members: members.members.map((one) => (keptBack.has(one.course) ? placeAlone(one) : one)),
  },
});

/** That they came or did not, and nothing that was written of it. */
const cameAlone =
  (keptBack: ReadonlySet<string>) =>
  (one: Attended): Attended =>
    keptBack.has(one.course) ? { course: one.course, came: one.came, why: '' } : one;

/** Since when somebody is in the group and how it ended for them: named one by one, so that no words come through. */
const placeAlone = ({ course, state, invited, joined, left, takenOut }: Member): Member => ({
  course,
  state,
  ...(takenOut && { takenOut }),
  invited: { on: invited.on, by: invited.by },
  joined: joined && { on: joined.on, by: joined.by, from: joined.from, why: '' },
  left: left && { on: left.on, by: left.by, after: left.after, why: left.why, words: '', referred: null },
});

/** What whoever sees a group is to the courses of its members. */
const inCourse = (as: Standing): Standing => (as === 'facilitator' ? 'therapist' : as);

async function membersSeen(
  installation: Installation,
  { chart: { course: group }, as }: OpenGroup,
  members: ReadonlyMap<string, KnownMember>,
  seenAs: { measure: string; today: string },
): Promise<{ members: MemberSeen[]; looked: string[] }> {
  if (as === 'client') return { members: [], looked: [] };
  const seen: MemberSeen[] = [];
  const looked: string[] = [];
  for (const member of group.members.members) {
    // Of whom nobody knows anything any more there is no line and no page.
    if (member.takenOut) continue;
    const known = members.get(member.course);
    const isTheirs = known !== undefined && isSeenTo(group, known.row);
    const course = isTheirs ? (await readChart(installation, known.row)).course : undefined;
    const one = memberSeen(group, member, known, { course, as, ...seenAs });
    if (course && !one.keptBack) looked.push(member.course);
    seen.push(one);
  }
  return { members: seen, looked };
}

async function ownPlace(
  installation: Installation,
  client: string | null,
  group: Group,
): Promise<GroupView['own']> {
  const course = client ? await ownCourseIn(installation, client, group) : undefined;
  const state = course && memberOf(group, course)?.state;
  return course && state ? { course, state } : undefined;
}

/** Who is asked when a member is in danger: who supervises those who lead, and who is on duty; who was named beforehand stands in the group. */
async function askedFor(
  installation: Installation,
  group: Group,
  names: ReadonlyMap<string, string>,
): Promise<AskedForGroup[]> {
  const leads = leading(group).map(({ person }) => person);
  const { here } = await whoIsHere(installation, leads);
  const named = (as: AskedForGroup['as'], person: string) => ({ person, name: names.get(person) ?? '', as });
  return [
    ...here.supervisor.map(({ person }) => named('supervisor', person)),
    ...here.duty.map(({ person }) => named('on_duty', person)),
  ];
}
