import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { MeetingRecorded } from '#core/api-answers/groups.ts';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { groupBook } from '#core/group/book.ts';
import { leading } from '#core/group/facilitators/leading.ts';
import type { Group } from '#core/group/group.ts';
import type { meetingRequest } from '#core/group/meetings/meeting-form.ts';
import { meetingThere } from '#core/group/meetings/meeting-there.ts';
import { mergeEntry } from '#core/group/meetings/merge-entry.ts';
import type { HeldMeeting } from '#core/group/meetings/state.ts';
import { dayBelieved, strikesOfAnotherDay } from '#core/group/meetings/told-on-another-day.ts';
import { refuseBecause } from '#core/group/meetings/words.ts';
import { type Growth, growthOf } from '#server/charts/append.ts';
import { byWhomRecorded, type ChartOf } from '#server/charts/chart.ts';
import { idTaken, isTakenElsewhere } from '#server/courses/do-act.ts';
import { logLook } from '#server/courses/looks.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import { groupKind } from '#server/group-charts/group-kind.ts';
import { refuseWhereFull } from '#server/http/not-recorded.ts';
import { formProblem, notFound, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import type { OpenGroup } from './access.ts';
import { type CourseGrowing, courseGrowing, idsToldAhead, ofMember } from './course-growing.ts';
import { groupDoing } from './doing.ts';
import { type KnownMember, membersKnown } from './members-known.ts';

type Request = z.output<typeof meetingRequest>;

/** A meeting as it will be recorded: in the group, and in the courses of which anything is to be written. */
export interface PlannedMeeting {
  meeting: Pick<HeldMeeting, 'id' | 'n'>;
  isNew: boolean;
  /** Undefined where the group knows all of it already. */
  inGroup: (Growth & { grown: ChartOf<Group>; facts: readonly NewFact[] }) | undefined;
  courses: CourseGrowing[];
  otherwise: MeetingRecorded['meeting']['otherwise'];
  members: ReadonlyMap<string, KnownMember>;
  holders: string[];
}

/** Decides a whole meeting against the charts as they are now, and writes nothing. Refuses (422) with whose entry it is. */
export async function planMeeting(
  installation: Installation,
  open: OpenGroup,
  request: Request,
): Promise<PlannedMeeting> {
  const { person, chart, as } = open;
  const members = await membersKnown(installation, chart.course);
  const doing = await groupDoing(installation, person, as, request, members);
  const own = recordedAs(chart, request.id);
  if (own && own.on !== (request.on ?? own.on))
    throw refusalProblem(refuseBecause('id-of-another-day', { on: spokenDate(own.on) }));
  const there = own ?? meetingThere(chart.course, request.form, doing.on);
  const inGroup = await planInGroup(installation, open, request, doing, there);
  const group = inGroup?.grown.course ?? chart.course;
  const meeting = there ?? group.meetings.held.find(({ id }) => id === doing.id);
  if (!meeting) throw notFound();
  const courses: CourseGrowing[] = [];
  const otherwise: PlannedMeeting['otherwise'] = [];
  for (const entry of request.form.members) {
    const row = members.get(entry.course)?.row;
    // The course of somebody who was erased is not there any more; that they were there stands in the group.
    if (!row) continue;
    const { course, facts } = await readChart(installation, row);
    const toldFirst = idsToldAhead(installation, row, entry, request);
    const { acts, differs } = mergeEntry(course, entry, meeting, toldFirst);
    const told = {
      acts: [...toldFirst, ...entry.ahead],
      days: request.form.earlierDays.flatMap((day) => [day, dayBelieved(course, day, doing.today)]),
      by: person.id,
    };
    const strikes = strikesOfAnotherDay(course, facts, { entry, on: doing.on, told });
    otherwise.push(...differs.map((one) => ({ course: entry.course, ...one })));
    const grows = await ofMember(entry.course, () =>
      courseGrowing(installation, person, row, [...strikes, ...acts], { ...request, on: doing.on }),
    );
    if (grows) courses.push(grows);
  }
  if (courses.length > 0 || inGroup) refuseWhereFull(installation);
  const holders = leading(group).map(({ person: one }) => one);
  const { id, n } = meeting;
  return { meeting: { id, n }, isNew: !there, inGroup, courses, otherwise, members, holders };
}

/** The meeting that was recorded, or told again, by the sending of this id. */
function recordedAs({ course: { meetings }, facts }: ChartOf<Group>, id: string): HeldMeeting | undefined {
  const again = facts.find(({ act, type }) => act === id && type === 'GroupMeetingToldAgain');
  const of = again ? z.object({ meeting: z.string() }).parse(again.data).meeting : id;
  return meetings.held.find((one) => one.id === of);
}

async function planInGroup(
  installation: Installation,
  { person, row, chart, as }: OpenGroup,
  { id, form: { members, earlierDays: _days, ...form } }: Request,
  doing: Doing,
  there: HeldMeeting | undefined,
): Promise<PlannedMeeting['inGroup']> {
  const name = there ? 'addToGroupMeeting' : 'holdGroupMeeting';
  const attended = members.map(({ course, came, why }) => ({ course, came, why }));
  const read = groupBook.acts
    .get(name)
    ?.form.safeParse({ ...form, members: attended, ...(there && { meeting: there.id }) });
  if (!read?.success) throw read ? formProblem(read.error) : notFound();
  const act = await actId(installation, chart, id, person.id, read.data);
  if (act === 'recorded') return undefined;
  const facts = groupBook.decide(chart.course, name, read.data, { ...doing, id: act });
  if (isRefusal(facts)) {
    if (there && facts.refused === 'nothing-new') return undefined;
    await logLook(installation, row, person, as, 'course');
    throw refusalProblem(facts);
  }
  const acts = [{ id: act, by: doing.by, at: doing.now, facts }];
  return { ...growthOf(installation, { kind: groupKind, row, chart, acts }), facts };
}

/** Facts that the sending of a meeting may have been recorded as. */
const ofAMeeting: readonly string[] = ['GroupMeetingHeld', 'GroupMeetingToldAgain'];

/** The id of the act in the group: that of the request, and of what was changed and sent again under it one of its own. */
async function actId(
  installation: Installation,
  chart: ChartOf<Group>,
  id: string,
  by: string,
  form: unknown,
): Promise<string> {
  const recordedBy = byWhomRecorded(chart, id);
  if (recordedBy === undefined) {
    if (await isTakenElsewhere(installation, id)) throw idTaken();
    return id;
  }
  const isMeeting = chart.facts.some(({ act, type }) => act === id && ofAMeeting.includes(type));
  if (recordedBy !== by || !isMeeting) throw idTaken();
  const said = createHash('sha256').update(JSON.stringify(form)).digest('base64url');
  const again = idsByKey(installation, 'group', id)(`again/${said}`);
  return byWhomRecorded(chart, again) === undefined ? again : 'recorded';
}
