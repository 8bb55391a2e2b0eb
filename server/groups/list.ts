import type { GroupList, GroupListed, WaitingAlarm } from '#core/api-answers/groups.ts';
import type { OwnProtocol, Standing } from '#core/book/doing.ts';
import { byUrgency } from '#core/course/risk/urgency.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import type { GroupSummary } from '#core/group/summarise.ts';
import { isToClose } from '#core/lists/summary.ts';
import { memberNames } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { supervisedBy } from '#server/accounts/supervision.ts';
import { logListed } from '#server/courses/looks.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { oneService } from '#server/db/tables.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { isStillTheirs, mayLead } from '#server/group-charts/who-leads.ts';
import { notYours } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { coursesOf } from '#server/lists/courses-of-client.ts';
import { summaryIn } from '#server/lists/summary-row.ts';
import { protocolsFollowed } from '#server/protocols/own.ts';
import { todayIn } from '#server/service/clock.ts';
import { isOpenToMember } from './access.ts';
import { formFollowed } from './group-form.ts';

interface Listed {
  summary: GroupSummary;
  as: Standing;
}

/** The groups that somebody leads, supervises, or is a member of; refuses (403) who can have none. */
export async function groupsOf(installation: Installation, person: Person): Promise<GroupList> {
  const mayHave = person.client !== null || mayLead(person) || person.roles.includes('supervisor');
  if (!mayHave) throw notYours();
  const listed = await theirs(installation, person);
  const [names, today, own, alarms] = await Promise.all([
    memberNames(installation.db),
    todayIn(installation),
    protocolsFollowed(installation.db),
    alarmsIn(installation, listed),
  ]);
  for (const as of new Set(listed.map((one) => one.as))) {
    const ids = listed.filter((one) => one.as === as).map(({ summary }) => summary.group);
    await logListed(installation, ids, person, as);
  }
  const now = installation.now();
  const groups = listed.map((one) => line(one, { names, own, alarms: alarms.get(one.summary.group), now }));
  return { today, groups: groups.toSorted(byNext) };
}

async function theirs(installation: Installation, person: Person): Promise<Listed[]> {
  const { db } = installation;
  const all = await groupSummaries(db);
  const supervised = person.roles.includes('supervisor')
    ? await supervisedBy(db, person.id)
    : new Map<string, string>();
  const own = person.client ? await coursesOf(db, person.client) : [];
  return all.flatMap((summary): Listed[] => {
    const { group, leads, members } = summary;
    const isMember = members.some(
      (member) =>
        isOpenToMember(member) && own.some(({ id, in_group }) => id === member.course && in_group === group),
    );
    if (isMember) return [{ summary, as: 'client' }];
    if (mayLead(person) && leads.includes(person.id)) return [{ summary, as: 'facilitator' }];
    return leads.some((one) => supervised.has(one)) ? [{ summary, as: 'supervisor' }] : [];
  });
}

interface Alarms {
  open: number;
  urgency: WaitingAlarm;
  ofWhoDied: number;
}

/** The alarms that wait in the courses of the members, by group; a member reads of nobody’s. */
async function alarmsIn(
  { db }: Installation,
  listed: readonly Listed[],
): Promise<ReadonlyMap<string, Alarms>> {
  const groupOf = new Map(
    listed
      .filter(({ as }) => as !== 'client')
      .flatMap(({ summary }) => summary.members.map(({ course }) => [course, summary] as const)),
  );
  const asOf = new Map(listed.map(({ summary, as }) => [summary.group, as]));
  type Found = Alarms & { first?: { urgency: Exclude<WaitingAlarm, 'none'>; at: string } };
  const none: Found = { open: 0, urgency: 'none', ofWhoDied: 0 };
  const found = new Map<string, Found>();
  for (const some of inBatches([...groupOf.keys()])) {
    const rows = await db
      .selectFrom('course')
      .select(['id', 'summary', 'therapist', 'in_group', 'closed_on'])
      .where('service', '=', oneService)
      .where('alarm', '=', 'raised')
      .where('id', 'in', some)
      .execute();
    for (const row of rows) {
      const summary = summaryIn(row);
      const { openAlarm, supervision } = summary;
      const of = groupOf.get(row.id);
      // What waits in a course that others hold by now is theirs to answer.
      if (!openAlarm || !of || !isStillTheirs(of, row)) continue;
      const { group } = of;
      if (asOf.get(group) === 'supervisor' && supervision === 'declined') continue;
      const before = found.get(group) ?? none;
      if (isToClose(summary)) {
        found.set(group, { ...before, ofWhoDied: before.ofWhoDied + 1 });
        continue;
      }
      const isBefore = before.first && byUrgency(before.first, openAlarm) <= 0;
      const first = (isBefore && before.first) || openAlarm;
      found.set(group, { ...before, open: before.open + 1, urgency: first.urgency, first });
    }
  }
  return found;
}

function line(
  { summary, as }: Listed,
  told: {
    names: ReadonlyMap<string, string>;
    own: readonly OwnProtocol[];
    alarms: Alarms | undefined;
    now: Date;
  },
): GroupListed {
  const { group: id, name, place, protocol, status, held, of, ahead, leads } = summary;
  const next = ahead.find(({ at, zone }) => Date.parse(instantOf({ at, zone })) >= told.now.getTime());
  const form = formFollowed(protocol, told.own);
  return {
    id,
    as,
    name,
    place,
    form: { id: protocol.id, edition: protocol.edition, name: form?.name ?? protocol.id },
    status: status === 'ended' ? 'ended' : 'under_way',
    held,
    of,
    next: next ?? null,
    members: as === 'client' ? null : howMany(summary),
    alarms: {
      open: told.alarms?.open ?? 0,
      urgency: told.alarms?.urgency ?? 'none',
      ...(told.alarms?.ofWhoDied && { ofWhoDied: told.alarms.ofWhoDied }),
    },
    facilitators: leads.map((one) => told.names.get(one) ?? ''),
  };
}

/** Of a group that has ended, in which nobody is any more, how many there were. */
const howMany = ({ status, members, joined }: GroupSummary): number =>
  status === 'ended' ? joined.length : members.filter(({ state }) => state === 'in').length;

/** What goes on before what has ended, and what meets next first. */
function byNext(one: GroupListed, other: GroupListed): number {
  if (one.status !== other.status) return one.status === 'under_way' ? -1 : 1;
  const [a, b] = [one.next?.at ?? '9', other.next?.at ?? '9'];
  if (a !== b) return a < b ? -1 : 1;
  return one.name < other.name ? -1 : Number(one.name > other.name);
}
