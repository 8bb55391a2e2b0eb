import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { groupBook } from '#core/group/book.ts';
import type { Person } from '#server/accounts/person.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { appendTogether, growthOf } from '#server/charts/append.ts';
import { byWhomRecorded } from '#server/charts/chart.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import { isSameActIn } from '#server/charts/same-act.ts';
import { idTaken, isTakenElsewhere, readActRequest } from '#server/courses/do-act.ts';
import { logLook } from '#server/courses/looks.ts';
import { groupKind } from '#server/group-charts/group-kind.ts';
import { refuseWhereFull } from '#server/http/not-recorded.ts';
import { formProblem, notFound, notYours, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { minutesThatDay } from '#server/supervised/minutes-that-day.ts';
import { inTurnOfSupervised } from '#server/supervised/one-at-a-time.ts';
import { groupOpenTo, type OpenGroup } from './access.ts';
import { lotFor } from './agreed-to-calls.ts';
import { refuseWhatIsNotHere } from './around.ts';
import { groupDoing } from './doing.ts';
import { leadsAs } from './leads-as.ts';
import { type KnownMember, membersKnown } from './members-known.ts';
import { newsOfGroup } from './news.ts';

/** Acts that grow a member’s course with the group: each has a door of its own. */
export const actsWithADoor: readonly string[] = [
  'formGroup',
  'inviteMember',
  'joinMember',
  'leaveGroup',
  'holdGroupMeeting',
  'addToGroupMeeting',
];

/** The group, and what the person is to it; refuses (404, 403) who may not do this act in it. */
export async function mayDoInGroup(
  installation: Installation,
  person: Person,
  id: string,
  name: string,
): Promise<OpenGroup> {
  const open = await groupOpenTo(installation, person, id);
  const act = groupBook.acts.get(name);
  if (!act) throw notFound();
  if (!act.who.includes(open.as)) throw notYours();
  return open;
}

/** What is asked of a group, decided; `recorded` where this very act stands in it already. */
export interface DecidedInGroup {
  open: OpenGroup;
  doing: Doing;
  members: ReadonlyMap<string, KnownMember>;
  decided: NewFact[] | 'recorded';
}

type GroupFacts = OpenGroup['chart']['facts'];

/** The entries of a group, and by whom each was recorded: what is struck out is one of one’s own. */
const recordTold = (facts: GroupFacts): NonNullable<Doing['record']> =>
  facts.map(({ act, type, seq, by, on }) => ({ act, type, seq, by, on }));

const ofCourse = z.object({ course: z.string() });

/** The other courses in this group of whoever is asked about: by the client, or by the course that is named. */
function otherCoursesOf(
  { client, form }: { client?: string; form: unknown },
  members: ReadonlyMap<string, KnownMember>,
): string[] {
  const named = ofCourse.safeParse(form);
  const course = named.success ? named.data.course : undefined;
  const whose = client ?? members.get(course ?? '')?.row.client;
  return [...members].flatMap(([other, { row }]) =>
    row.client === whose && other !== course ? [other] : [],
  );
}

const supervisedWith = z.object({ with: z.array(z.string()) });

/** With whom a supervision is recorded by this act; of any other, nobody. */
function supervisedIn(name: string, form: unknown): string[] {
  const read = name === 'holdSupervision' ? supervisedWith.safeParse(form) : undefined;
  return read?.data?.with ?? [];
}

/** How much supervision those had that day of whom one is recorded; nothing of other acts. */
async function supervisedThatDay(installation: Installation, name: string, form: unknown, on: string) {
  const people = supervisedIn(name, form);
  return people.length > 0 && { supervisedThatDay: await minutesThatDay(installation, people, on) };
}

/** Decides an act of a group, against the chart as it is now. Refuses (422) with a sentence, which is a look at it. */
export async function decideInGroup(
  installation: Installation,
  open: OpenGroup,
  name: string,
  request: { id: string; on?: string; form: unknown; client?: string },
): Promise<DecidedInGroup> {
  const { person, row, chart, as } = open;
  const act = groupBook.acts.get(name);
  if (!act) throw notFound();
  const members = await membersKnown(installation, chart.course);
  const doing = {
    ...(await groupDoing(installation, person, as, request, members)),
    ...lotFor(name, chart, request.id, members),
    record: recordTold(chart.facts),
    sameClient: otherCoursesOf(request, members),
  };
  const form = act.form.safeParse(request.form);
  const asked = { name, form: form.success ? form.data : undefined, on: request.on };
  const by = byWhomRecorded(chart, doing.id);
  if (by !== undefined) {
    const isIt = by === doing.by && doing.id !== chart.course.id;
    const told = (facts: GroupFacts) => ({ record: recordTold(facts) });
    if (!isIt || !isSameActIn(chart, asked, doing, { ...groupBook, told })) throw idTaken();
    return { open, doing, members, decided: 'recorded' };
  }
  if (!form.success) throw formProblem(form.error);
  await refuseWhatIsNotHere(installation, name, form.data, chart.course);
  const done = await leadsAs(installation, name, form.data, { group: chart.course, doing });
  const told = { ...doing, ...(await supervisedThatDay(installation, name, form.data, doing.on)) };
  const decided = groupBook.decide(chart.course, name, done, told);
  if (isRefusal(decided)) {
    // Why not may quote the group.
    await logLook(installation, row, person, as, 'course');
    throw refusalProblem(decided);
  }
  if (await isTakenElsewhere(installation, doing.id)) throw idTaken();
  return { open, doing, members, decided };
}

/** One way through, as in a course. The same act id twice is recorded once. */
export function doInGroup(
  installation: Installation,
  person: Person,
  id: string,
  name: string,
  body: unknown,
): Promise<void> {
  const { db } = installation;
  const form = groupBook.acts.get(name)?.form.safeParse(Object(body).form);
  const supervised = supervisedIn(name, form?.data);
  const act = { id, name, body };
  return inTurnUntilDone(db, id, () =>
    inTurnOfSupervised(db, supervised, () => carryOut(installation, person, act)),
  );
}

async function carryOut(
  installation: Installation,
  person: Person,
  { id, name, body }: { id: string; name: string; body: unknown },
): Promise<void> {
  if (actsWithADoor.includes(name)) throw notFound();
  const open = await mayDoInGroup(installation, person, id, name);
  const { unreadable, ...request } = readActRequest(body);
  if (unreadable) throw formProblem(unreadable);
  const { doing, members, decided } = await decideInGroup(installation, open, name, request);
  if (decided === 'recorded') return;
  refuseWhereFull(installation);
  const { row, chart } = open;
  const acts = [{ id: doing.id, by: doing.by, at: doing.now, facts: decided }];
  const { grown, ...growth } = growthOf(installation, { kind: groupKind, row, chart, acts });
  await appendTogether(installation, [growth], (db) =>
    refuseWhatIsNotHere({ db }, name, request.form, chart.course),
  );
  rightsMoved(decided);
  const both = { before: chart.course, after: grown.course };
  installation.live.tell(newsOfGroup(both, { act: name, by: doing.by }, members));
}

/** Facts after which somebody is something else to the courses of the members. */
const ofRights: readonly string[] = ['FacilitatorCame', 'FacilitatorWent', 'MemberInvited', 'MemberLeft'];

/** Whoever listens, and is nothing to it any more, hears no more of it. */
export function rightsMoved(decided: readonly NewFact[]): void {
  if (decided.some(({ type }) => ofRights.includes(type))) forgetSignedIn();
}
