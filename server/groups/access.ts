import type { Standing } from '#core/book/doing.ts';
import { leading, ledOn } from '#core/group/facilitators/leading.ts';
import type { Group } from '#core/group/group.ts';
import { type Standing as InGroup, standsIn } from '#core/group/members/invitations.ts';
import { memberOf } from '#core/group/members/members-in.ts';
import type { Person } from '#server/accounts/person.ts';
import { type Asking, signedIn } from '#server/accounts/signed-in.ts';
import { supervises } from '#server/accounts/supervision.ts';
import type { GroupRow } from '#server/db/tables.ts';
import { type GroupChart, readGroup, readGroupRow } from '#server/group-charts/read-group.ts';
import { leadsGroup, mayLead } from '#server/group-charts/who-leads.ts';
import { notFound, notYours } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { coursesOf } from '#server/lists/courses-of-client.ts';

/** A group as somebody opened it, and what they are to it. */
export interface OpenGroup {
  person: Person;
  row: GroupRow;
  chart: GroupChart;
  as: Standing;
}

/**
 * What a person is to a group: the one place where it is decided. Null is refused. Whoever leads it now is its
 * facilitator, also a clinician who joined to lead; who supervises one of them is its supervisor; a member is a client
 * of it while they are invited or in it, and still where it ended with them. Nobody else is anything to it.
 */
export async function standingInGroup(
  installation: Installation,
  person: Person,
  group: Group,
): Promise<Standing | null> {
  if (person.client && (await ownCourseIn(installation, person.client, group))) return 'client';
  if (leadsGroup(group, person)) return 'facilitator';
  if (!person.roles.includes('supervisor')) return null;
  for (const { person: therapist } of leading(group))
    if (await supervises(installation.db, { supervisor: person.id, therapist })) return 'supervisor';
  return null;
}

/** The course with which a client is, or was to the end, in this group. */
export async function ownCourseIn(
  { db }: Pick<Installation, 'db'>,
  client: string,
  group: Group,
): Promise<string | undefined> {
  const theirs = (await coursesOf(db, client)).filter(({ in_group }) => in_group === group.id);
  return theirs.find(({ id }) => {
    const member = memberOf(group, id);
    return (
      member && isOpenToMember({ state: standsIn(group, member), finished: member.left?.why === 'finished' })
    );
  })?.id;
}

/** Whether a member may still read what is for all members. */
export const isOpenToMember = ({ state, finished }: { state: InGroup; finished: boolean }): boolean =>
  state === 'invited' || state === 'in' || finished;

/** The group and the person's standing in it. A group that is not theirs looks the same as one that is not there. */
export async function groupOpenTo(
  installation: Installation,
  person: Person,
  id: string,
): Promise<OpenGroup> {
  const { row, chart } = await groupThere(installation, id);
  const as = await standingInGroup(installation, person, chart.course);
  if (!as) throw notFound();
  return { person, row, chart, as };
}

/**
 * A group to tell a meeting of that day to: also for who led it then and leads it no more, since their telephone may have
 * been without a line from before they went. Nothing else of the group is open to them, and nothing of it is shown. Decision 029.
 */
export async function groupToldBy(
  installation: Installation,
  person: Person,
  id: string,
  on: unknown,
): Promise<OpenGroup & { leads: 'now' | 'then' }> {
  const { row, chart } = await groupThere(installation, id);
  const led = typeof on === 'string' && mayLead(person) && ledOn(chart.course, person.id, on);
  const now = await standingInGroup(installation, person, chart.course);
  if (now === 'facilitator') return { person, row, chart, as: now, leads: 'now' };
  if (led) return { person, row, chart, as: 'facilitator', leads: 'then' };
  throw now ? notYours() : notFound();
}

/**
 * A group to somebody who ever led it, whatever day they say and whatever they are here now: for the danger alone that a meeting tells of, which is told
 * though the meeting is not theirs to record. Undefined to anybody else. IPT protocol reference, 9.3 step 1, 12.1.
 */
export async function groupOnceLedBy(
  installation: Installation,
  person: Person,
  id: string,
): Promise<OpenGroup | undefined> {
  const { row, chart } = await groupThere(installation, id);
  const everLed = chart.course.facilitators.facilitators.some((one) => one.person === person.id);
  return everLed ? { person, row, chart, as: 'facilitator' } : undefined;
}

async function groupThere(installation: Installation, id: string): Promise<Pick<OpenGroup, 'row' | 'chart'>> {
  const row = await readGroupRow(installation, id);
  if (!row) throw notFound();
  return { row, chart: await readGroup(installation, row) };
}

/** The person who asks for a group, and what they are to it; refuses (404) a group that is not theirs. */
export async function groupAsked(installation: Installation, asking: Asking, id: string): Promise<OpenGroup> {
  return groupOpenTo(installation, await signedIn(installation, asking), id);
}
