import { z } from 'zod';
import type { MeetingRecorded } from '#core/api-answers/groups.ts';
import type { Course } from '#core/course/course.ts';
import { dangerToTell } from '#core/course/measures/danger-to-tell.ts';
import type { Alarm } from '#core/course/risk/state.ts';
import { onceHeld } from '#core/course/transfer/therapist.ts';
import type { Person } from '#server/accounts/person.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { ProblemError } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { readCourseRow } from './access.ts';
import { doActAs, idOfDanger, readActRequest } from './do-act.ts';
import { doingOf } from './doing.ts';
import { readChart } from './read-chart.ts';

type Alarms = MeetingRecorded['meeting']['alarms'];

interface Refused {
  course: string;
  act: string;
  body: unknown;
}

/**
 * Of an act that is refused at the door (404, 403) to somebody who ever led a group with this course in it, or invited to it,
 * or ever held the course, records what it says of danger, and says so with the refusal, as of a meeting: their telephone may
 * have been without a line from before they went, or became something else here, or the member did. Nothing of the course is
 * shown to them. IPT protocol reference, 9.3 step 1, 12.1.
 */
export async function tellDangerAtTheDoor(
  installation: Installation,
  person: Person,
  { course, act, body }: Refused,
  refused: unknown,
): Promise<void> {
  if (!(refused instanceof ProblemError) || ![403, 404].includes(refused.problem.status)) return;
  if (!carryDanger.includes(act)) return;
  const row = await readCourseRow(installation, course);
  if (!row || person.client !== null || !(await wasTheirs(installation, person, row))) return;
  const alarms = await tell(installation, person, row, { act, body }).catch((error: unknown) => {
    // What cannot be read here either is refused as it was; what failed is tried again.
    if (error instanceof ProblemError) return [];
    throw error;
  });
  if (alarms.length > 0) Object.assign(refused.problem, { alarms });
}

/** The acts with which whoever leads a group tells of danger in a talk with one member. */
const carryDanger: readonly string[] = ['answerMeasure', 'tellPlan'];

/** Whatever they are here now, and whether or not they may lead or hold one still. */
async function wasTheirs(installation: Installation, person: Person, row: CourseRow): Promise<boolean> {
  const { course } = await readChart(installation, row);
  if (onceHeld(course, person.id)) return true;
  const groups = await groupSummaries(installation.db);
  return groups.some(
    ({ everLed, members }) =>
      everLed.includes(person.id) && members.some((member) => member.course === row.id),
  );
}

const planOf = z.object({ plan: z.literal('yes') });

async function tell(
  installation: Installation,
  person: Person,
  row: CourseRow,
  { act, body }: Pick<Refused, 'act' | 'body'>,
): Promise<Alarms> {
  const { id, on, form } = readActRequest(body);
  const { course: before } = await readChart(installation, row);
  // Sent again because its answer was lost on the way, it says again that it was told.
  const does = async (name: string, asked: { id: string; on: string | undefined; form: unknown }) => {
    const { chart } = await doActAs(installation, person, { row, as: 'therapist' }, name, asked);
    return raisedBy(asked.id, chart.course);
  };
  if (act === 'tellPlan') return planOf.safeParse(form).success ? does(act, { id, on, form }) : [];
  const again = { id: idOfDanger(id), on };
  const told = raisedBy(again.id, before);
  if (told.length > 0) return told;
  const doing = await doingOf(installation, person, row, 'therapist', { id, on });
  const danger = dangerToTell(before, act, form, doing);
  return danger ? does(act, { ...again, form: danger }) : [];
}

/** The alarms of a course that an act raised. */
const raisedBy = (act: string, { id, risk }: Course): Alarms =>
  saidOf(
    id,
    risk.alarms.filter((alarm) => alarm.id.startsWith(`${act}.`)),
  );

const saidOf = (course: string, alarms: readonly Alarm[]): Alarms =>
  alarms.map(({ id: alarm, urgency }) => ({ course, alarm, urgency }));

/** The alarms of a course that were not there before. */
export function alarmsRaised(before: Course, after: Course): Alarms {
  const known = new Set(before.risk.alarms.map(({ id }) => id));
  return saidOf(
    after.id,
    after.risk.alarms.filter(({ id }) => !known.has(id)),
  );
}
