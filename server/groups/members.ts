import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { NewFact } from '#core/book/fact.ts';
import { decide } from '#core/course/book.ts';
import { chapters } from '#core/course/chapters.ts';
import { day } from '#core/forms/fields.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { formsOfDoors } from '#core/group/forms-sent.ts';
import type { Group } from '#core/group/group.ts';
import { memberOf } from '#core/group/members/members-in.ts';
import { facts as memberFacts } from '#core/group/members/state.ts';
import { holdsClient, newClient, refuseImpossibleBirthDate } from '#server/accounts/clients.ts';
import type { Person } from '#server/accounts/person.ts';
import { addRow } from '#server/chains/keep-rows.ts';
import type { Writing } from '#server/chains/writing.ts';
import { appendTogether, type DecidedAct, type Growth, growthOf } from '#server/charts/append.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { courseKind } from '#server/courses/course-kind.ts';
import { idTaken } from '#server/courses/do-act.ts';
import { doingOf } from '#server/courses/doing.ts';
import { courseBegun } from '#server/courses/new-course.ts';
import { newsOf } from '#server/courses/news/live-news.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import { inTurn } from '#server/db/in-turn.ts';
import { groupKind } from '#server/group-charts/group-kind.ts';
import { refuseWhereFull } from '#server/http/not-recorded.ts';
import { notFound, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { type DecidedInGroup, decideInGroup, mayDoInGroup, rightsMoved } from './do-act.ts';
import { invitedBefore } from './invited-before.ts';
import { newsOfGroup } from './news.ts';
import { refuseSecondGroup } from './one-at-a-time.ts';

/** Whom to invite, somebody new or a client of whoever invites; its id is that of the course that is opened for them. */
export const invitingForm = z.object({
  id: z.uuid(),
  on: day('happened').optional(),
  form: formsOfDoors.inviteMember,
});

const asked = { id: z.uuid(), on: day('happened').optional() };
/** How a member joins and leaves. */
export const joiningForm = z.object({ ...asked, form: formsOfDoors.joinMember });
export const leavingForm = z.object({ ...asked, form: formsOfDoors.leaveGroup });

/** Opens a member’s own course under the group’s form of therapy, and invites them, at once. @returns the client */
export function inviteMember(
  installation: Installation,
  person: Person,
  group: string,
  request: z.output<typeof invitingForm>,
): Promise<string> {
  return inTurnUntilDone(installation.db, group, () =>
    inTurn(installation.db, request.id, () => inviteInTurn(installation, person, group, request)),
  );
}

async function inviteInTurn(
  installation: Installation,
  person: Person,
  group: string,
  { form: { client: whom, referral, despiteAge, ...named }, ...request }: z.output<typeof invitingForm>,
): Promise<string> {
  const open = await mayDoInGroup(installation, person, group, 'inviteMember');
  const again = await readCourseRow(installation, request.id);
  if (again) return invitedBefore(installation, open, again, { ...request, whom, referral, despiteAge });
  if ('known' in whom && !(await holdsClient(installation, person, whom.known))) throw notFound();
  const identity = 'known' in whom ? undefined : whom;
  await refuseImpossibleBirthDate(installation, identity?.born ?? null);
  const invited = idsByKey(installation, 'group', group)(`invited/${request.id}`);
  const known = 'known' in whom ? { client: whom.known } : {};
  const act = { id: invited, on: request.on, form: { course: request.id }, ...known };
  const inGroup = await decideInGroup(installation, open, 'inviteMember', act);
  // Of whoever was taken out of Kith since nothing is here that could be answered again.
  if (inGroup.decided === 'recorded') throw idTaken();
  const made = identity && newClient(installation.master, newId(), identity, installation.now());
  const client = made?.id ?? ('known' in whom ? whom.known : '');
  const opening = { client, protocol: protocolOf(open.chart.course), referral, despiteAge };
  const born = identity?.born;
  const supervisor = named.supervisor ?? underWhom(open.chart.course, person.id);
  const begins = { ...request, born, supervisor };
  const begun = await courseBegun(installation, person, begins, opening, group);
  await writeBoth(installation, inGroup, 'inviteMember', begun, async (transaction) => {
    if (made) await addRow(installation, transaction, 'client', made);
  });
  return client;
}

/** Under whom somebody leads in training, as it was said when they formed the group or came to lead it. */
const underWhom = ({ facilitators, forming: { formed } }: Group, person: string): string | undefined =>
  facilitators.facilitators.findLast((one) => one.person === person)?.supervisor ??
  (formed?.by === person ? formed.supervisor : undefined);

/** What the course of a member is opened under: the group’s own form, with as many sessions as it has meetings. */
function protocolOf({ forming: { formed } }: Group) {
  if (!formed) throw notFound();
  const { protocol, meetings: sessions, minutes } = formed;
  return { ...protocol, sessions, minutes };
}

/** Somebody who was invited joins: in the group and in their own course, at once. */
export const joinGroup = (
  installation: Installation,
  person: Person,
  place: { group: string; course: string },
  request: z.output<typeof joiningForm>,
): Promise<void> =>
  growsWithCourse(
    installation,
    person,
    place,
    { ...request, act: 'joinMember' },
    ({ course: group }, facts) => {
      const joined = facts.find(({ type }) => type === 'MemberJoined');
      const { from } = memberFacts.MemberJoined.parse(joined?.data);
      return {
        name: 'joinInCourse',
        form: { group: group.id, name: group.forming.formed?.name ?? '', from },
      };
    },
  );

/** How the group ends for a member: in the group and in their own course, at once. */
export const endMembership = (
  installation: Installation,
  person: Person,
  place: { group: string; course: string },
  request: z.output<typeof leavingForm>,
): Promise<void> =>
  growsWithCourse(installation, person, place, { ...request, act: 'leaveGroup' }, () => ({
    name: 'leaveInCourse',
    form: request.form,
  }));

interface ActInBoth {
  act: 'joinMember' | 'leaveGroup';
  id: string;
  on?: string;
  form: object;
}

function growsWithCourse(
  installation: Installation,
  person: Person,
  { group, course }: { group: string; course: string },
  { act, form, ...request }: ActInBoth,
  inCourse: (chart: { course: Group }, facts: readonly NewFact[]) => { name: string; form: unknown },
): Promise<void> {
  return inTurnUntilDone(installation.db, group, () =>
    inTurn(installation.db, course, async () => {
      const open = await mayDoInGroup(installation, person, group, act);
      if (!memberOf(open.chart.course, course)) throw notFound();
      const whole = { ...request, form: { ...form, course } };
      const inGroup = await decideInGroup(installation, open, act, whole);
      if (inGroup.decided === 'recorded') return;
      const grows = await courseGrows(installation, inGroup, course, inCourse(open.chart, inGroup.decided));
      const client = inGroup.members.get(course)?.row.client;
      await writeBoth(installation, inGroup, act, grows, async (transaction) => {
        if (act === 'joinMember') await refuseSecondGroup(transaction, open, client);
      });
    }),
  );
}

/** The member’s own course with what happened to them; undefined where it was taken out of Kith. */
async function courseGrows(
  installation: Installation,
  { doing, members }: DecidedInGroup,
  course: string,
  { name, form }: { name: string; form: unknown },
): Promise<(Growth & { tell: () => void }) | undefined> {
  const row = members.get(course)?.row;
  if (!row) return undefined;
  const known = chapters.inGroup.acts[name as keyof typeof chapters.inGroup.acts];
  const chart = await readChart(installation, row);
  const id = idsByKey(installation, 'group', doing.id)(`${course}/${name}`);
  const person = { id: doing.by, name: doing.name };
  const inCourse = await doingOf(installation, person, row, 'therapist', { id, on: doing.on });
  const facts = decide(chart.course, name, known.form.parse(form), inCourse);
  if (isRefusal(facts)) throw refusalProblem(facts);
  const acts: DecidedAct[] = [{ id, by: doing.by, at: doing.now, facts }];
  const { grown, ...growth } = growthOf(installation, { kind: courseKind, row, chart, acts });
  const both = { before: chart.course, after: grown.course };
  const news = newsOf(row, both, { act: name, by: [doing.by], alarm: false });
  return { ...growth, tell: () => installation.live.tell(news) };
}

/** Writes the act of the group and what it is in a course in one transaction. */
async function writeBoth(
  installation: Installation,
  { open, doing, members, decided }: DecidedInGroup,
  act: string,
  inCourse: (Growth & { tell?: () => void }) | undefined,
  alongside?: (transaction: Writing) => Promise<void>,
): Promise<void> {
  if (decided === 'recorded') return;
  refuseWhereFull(installation);
  const { row, chart } = open;
  const acts = [{ id: doing.id, by: doing.by, at: doing.now, facts: decided }];
  const { grown, ...growth } = growthOf(installation, { kind: groupKind, row, chart, acts });
  await appendTogether(installation, [growth, ...(inCourse ? [inCourse] : [])], alongside);
  rightsMoved(decided);
  const both = { before: chart.course, after: grown.course };
  installation.live.tell(newsOfGroup(both, { act, by: doing.by }, members));
  inCourse?.tell?.();
}
