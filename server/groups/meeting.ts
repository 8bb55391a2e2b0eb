import type { z } from 'zod';
import type { MeetingRecorded } from '#core/api-answers/groups.ts';
import { words } from '#core/course/measures/words.ts';
import { faultsInMeeting, meetingForm, type meetingRequest } from '#core/group/meetings/meeting-form.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { safetyUnread } from '#core/instruments/scoring/danger-alone.ts';
import type { Person } from '#server/accounts/person.ts';
import { appendTogether } from '#server/charts/append.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import { readActRequest } from '#server/courses/do-act.ts';
import { newsOf } from '#server/courses/news/live-news.ts';
import { inTurn } from '#server/db/in-turn.ts';
import { formProblem, ProblemError } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { groupOnceLedBy, groupToldBy, type OpenGroup } from './access.ts';
import { raiseAlarmsFirst } from './alarms-first.ts';
import { type CourseGrowing, writeLettersOf } from './course-growing.ts';
import { rightsMoved } from './do-act.ts';
import { planMeeting } from './meeting-planned.ts';
import { newsOfGroup } from './news.ts';

type Recorded = MeetingRecorded['meeting'];

/**
 * Records a meeting: in the group, and in the course of every member, in one transaction over all their charts. The same
 * meeting sent again, by whichever telephone, adds what is missing and doubles nothing. Where anything of it is refused none
 * of it is recorded, but for the answers that raise an alarm: those are never held up, and the refusal names them.
 */
export function recordMeeting(
  installation: Installation,
  person: Person,
  group: string,
  body: unknown,
): Promise<Recorded> {
  const { db } = installation;
  return inTurnUntilDone(db, group, async () => {
    // Under the group’s own turn its members stay as they are. Their courses are taken in the order of their ids, after the
    // group and never the other way round, so that no two wait for each other.
    const turns = <Result>({ chart }: Pick<OpenGroup, 'chart'>, work: () => Promise<Result>) =>
      chart.course.members.members
        .map(({ course }) => course)
        .toSorted()
        .reduceRight<() => Promise<Result>>((then, course) => () => inTurn(db, course, then), work)();
    try {
      const open = await groupToldBy(installation, person, group, dayOf(body));
      return await turns(open, () => inTheirTurn(installation, person, group, body));
    } catch (error) {
      const isRefusedAtTheDoor = error instanceof ProblemError && [403, 404].includes(error.problem.status);
      const once = isRefusedAtTheDoor ? await groupOnceLedBy(installation, person, group) : undefined;
      if (once) await turns(once, () => withAlarmsRaised(installation, once, body, error));
      throw error;
    }
  });
}

/** Records what raises an alarm, though the rest is refused, and says so with the refusal. */
async function withAlarmsRaised(
  installation: Installation,
  open: OpenGroup,
  body: unknown,
  error: unknown,
): Promise<void> {
  if (!(error instanceof ProblemError)) return;
  const alarms = await raiseAlarmsFirst(installation, open, body);
  if (alarms.length > 0) Object.assign(error.problem, { alarms });
}

/** The day that a request says it was, read before the rest of it is. */
export const dayOf = (body: unknown): unknown => Object(body).on;

async function inTheirTurn(
  installation: Installation,
  person: Person,
  group: string,
  body: unknown,
): Promise<Recorded> {
  const open = await groupToldBy(installation, person, group, dayOf(body));
  try {
    const { unreadable, ...request } = readActRequest(body);
    if (unreadable) throw formProblem(unreadable);
    const form = meetingForm.safeParse(request.form);
    if (!form.success) throw formProblemOf(form.error, request.form);
    return await write(installation, open, { ...request, form: form.data });
  } catch (error) {
    await withAlarmsRaised(installation, open, body, error);
    throw error;
  }
}

const formProblemOf = (error: z.ZodError, form: unknown): ProblemError =>
  new ProblemError(faultsInMeeting(error, form, (entry, path) => saidOfSafety(Object(entry).measure, path)));

/** What is said of an answer about safety that cannot be read: nobody is told of it, so it is asked again. */
function saidOfSafety(measure: unknown, path: readonly PropertyKey[]): string | undefined {
  const { instrument: id, answers } = Object(measure) as { instrument?: unknown; answers?: unknown };
  const instrument = typeof id === 'string' ? instruments.get(id) : undefined;
  const isAnswer = path[0] === 'measure' && path[1] === 'answers';
  const unread = instrument && isAnswer ? safetyUnread(instrument, answers) : [];
  // Which of the answers is at fault is told by its place; where none is, all of them are.
  const asked = instrument && path[2] !== undefined ? questionsOf(instrument)[Number(path[2])]?.n : unread[0];
  const item = unread.find((n) => n === asked);
  return item === undefined ? undefined : words.en.safetyUnread(item);
}

async function write(
  installation: Installation,
  open: OpenGroup,
  request: z.output<typeof meetingRequest>,
): Promise<Recorded> {
  const plan = await planMeeting(installation, open, request);
  const growths = [...(plan.inGroup ? [plan.inGroup] : []), ...plan.courses.map(({ growth }) => growth)];
  if (growths.length > 0)
    await appendTogether(installation, growths, async (transaction) => {
      for (const course of plan.courses) await writeLettersOf(installation, transaction, course);
    });
  tell(installation, open, plan);
  const { meeting, otherwise, courses } = plan;
  return {
    ...meeting,
    state: plan.isNew ? 'recorded' : growths.length > 0 ? 'merged' : 'was_recorded',
    alarms: courses.flatMap(({ alarms }) => alarms),
    otherwise,
  };
}

function tell(
  { live }: Installation,
  { person, chart }: OpenGroup,
  { inGroup, courses, members, holders }: Awaited<ReturnType<typeof planMeeting>>,
): void {
  if (inGroup) {
    rightsMoved(inGroup.facts);
    const both = { before: chart.course, after: inGroup.grown.course };
    live.tell(newsOfGroup(both, { act: 'holdGroupMeeting', by: person.id }, members));
  }
  for (const one of courses) live.tell(newsOfCourse(one, person.id, holders));
}

const newsOfCourse = (
  { row, before, growth, alarms }: CourseGrowing,
  by: string,
  holders: readonly string[],
) =>
  newsOf(
    row,
    { before, after: growth.grown.course },
    { act: 'sitInGroup', by: [by], alarm: alarms.length > 0 },
    holders,
  );
