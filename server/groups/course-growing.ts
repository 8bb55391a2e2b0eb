import { createHash } from 'node:crypto';
import type { MeetingRecorded } from '#core/api-answers/groups.ts';
import { acts as courseActs, decide } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { type MemberEntry, withDangerAlone } from '#core/group/meetings/member-entry.ts';
import type { ActOf } from '#core/group/meetings/merge/part.ts';
import { safetyOf } from '#core/group/meetings/merge/safety.ts';
import type { Person } from '#server/accounts/person.ts';
import type { Writing } from '#server/chains/writing.ts';
import { type DecidedAct, factsOf, type Growth, growthOf } from '#server/charts/append.ts';
import { byWhomRecorded, type ChartOf } from '#server/charts/chart.ts';
import { courseKind } from '#server/courses/course-kind.ts';
import { alarmsRaised } from '#server/courses/danger-at-the-door.ts';
import { doingOf } from '#server/courses/doing.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { type Told, toldOfAlarms, writeAlarmLetters } from '#server/courses/write-alarm-letters.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { formProblem, notFound, ProblemError, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';

type Alarms = MeetingRecorded['meeting']['alarms'];

/** The course of one member as it grows by what a meeting says of them. */
export interface CourseGrowing {
  row: CourseRow;
  before: Course;
  acts: readonly (DecidedAct & { before: Course })[];
  growth: Growth & { grown: ChartOf<Course> };
  /** The alarms that it raises, and who is written to of them. */
  alarms: Alarms;
  told: Told | undefined;
}

/** The sending of a meeting: by its id those of what it gives rise to are known, at each try the same. */
interface Sending {
  id: string;
  on: string;
}

/**
 * Decides these acts one after the other in a member’s course, as who leads their group does them. What one says stands in
 * its id, so that it is recorded once however often it is sent. Refuses (422). @returns undefined where nothing is to do
 */
export async function courseGrowing(
  installation: Installation,
  person: Pick<Person, 'id' | 'name'>,
  row: CourseRow,
  acts: readonly ActOf[],
  { id, on }: Sending,
): Promise<CourseGrowing | undefined> {
  const chart = await readChart(installation, row);
  const idOf = idsByKey(installation, 'group', id);
  const doing = await doingOf(installation, person, row, 'therapist', { id, on });
  const decided: CourseGrowing['acts'][number][] = [];
  let [course, before] = [chart.course, chart.facts];
  for (const { name, form } of acts) {
    const act = idOf(actKey(row, { name, form }));
    if (byWhomRecorded(chart, act) !== undefined) continue;
    const read = courseActs.get(name)?.form.safeParse(form);
    if (!read?.success) throw read ? formProblem(read.error) : notFound();
    const facts = decide(course, name, read.data, { ...doing, id: act });
    if (isRefusal(facts)) throw refusalProblem(facts);
    const next = { id: act, by: doing.by, at: doing.now, facts };
    decided.push({ ...next, before: course });
    const added = factsOf(row.id, course.seq, [next]);
    course = courseKind.book.foldOnto(course, before, added);
    before = [...before, ...added];
  }
  if (decided.length === 0) return undefined;
  const alarms = alarmsRaised(chart.course, course);
  return {
    row,
    before: chart.course,
    acts: decided,
    growth: growthOf(installation, { kind: courseKind, row, chart, acts: decided }),
    alarms,
    told: alarms.length > 0 ? await toldOfAlarms(installation, row) : undefined,
  };
}

/** The ids under which a refused sending of this meeting told ahead what raises an alarm: with the meeting they are found again. */
export function idsToldAhead(
  installation: Installation,
  row: Pick<CourseRow, 'id'>,
  entry: MemberEntry,
  { id }: Pick<Sending, 'id'>,
): string[] {
  const idOf = idsByKey(installation, 'group', id);
  return [entry, withDangerAlone(entry)]
    .flatMap((one) => safetyOf(one, null))
    .map(({ name, form }) => idOf(actKey(row, { name, form })));
}

const actKey = ({ id }: Pick<CourseRow, 'id'>, { name, form }: ActOf) => `${id}/${name}/${digestOf(form)}`;

/** The letters about the alarms that it raises, in the transaction that records it. */
export async function writeLettersOf(
  installation: Installation,
  transaction: Writing,
  { row, acts, told }: CourseGrowing,
): Promise<void> {
  for (const { facts, by, before } of acts)
    await writeAlarmLetters(installation, transaction, { row, course: before }, by, facts, told);
}

const digestOf = (form: unknown): string =>
  createHash('sha256').update(JSON.stringify(form)).digest('base64url');

/** Says of a refusal whose entry it is of. */
export async function ofMember<Result>(course: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError) Object.assign(error.problem, { member: course });
    throw error;
  }
}
