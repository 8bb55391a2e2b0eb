import { setImmediate } from 'node:timers/promises';
import type { LeftOfRun } from '#core/api-answers/moving-in.ts';
import { readClientRow } from '#server/accounts/clients.ts';
import type { Person } from '#server/accounts/person.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { inTurn } from '#server/db/in-turn.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { forgetCourse } from '#server/keeping/lay-to-rest.ts';
import { leavingNoTrace } from '#server/keeping/leave-no-trace.ts';
import { whyNotErased } from '#server/keeping/may-be-erased.ts';
import { takeOutClient, takeOutCourse } from '#server/keeping/take-out-client.ts';
import { coursesOf } from '#server/lists/courses-of-client.ts';
import { type KeptRun, keepRun } from './runs.ts';
import { runOfTheirs } from './runs-listed.ts';
import { movingInWords, refusedMovingIn } from './words.ts';

const { left: says } = movingInWords.en;

/**
 * Takes a run out as what it was: entered by mistake (decision 016). A course in which anybody has written since more than
 * what answers its alarms, or in which an alarm waits, stays, to be taken out later, and so does a client who has come in or has another course. All of it in one transaction.
 */
export const takeOutRun = (
  installation: Installation,
  person: Person,
  id: string,
): Promise<{ left: LeftOfRun[] }> =>
  inTurn(installation.db, 'moving-in', async () => {
    const run = await runOfTheirs(installation, person, id);
    if (run.state === 'taken_out') throw problem(409, 'run-taken-out', refusedMovingIn.en['run-taken-out']);
    const alone = await onlyAnswered(installation, run);
    const { gone, left } = await leavingNoTrace(installation, () =>
      inSharedCommit(installation, (transaction) =>
        takeOut(installation, transaction, run, { person, alone }),
      ),
    );
    for (const row of gone) forgetCourse(installation, row);
    return { left };
  });

/** What a run asks for itself before it goes: an alarm of what came in with it is answered. */
const ofItsAlarms: readonly string[] = [
  'AlarmSeen',
  'AlarmAnswered',
  'DoneAtAlarmTold',
  'AlarmWentUp',
  'AlarmNotDelivered',
];

/** How long the courses are in which nothing was written since but what answers an alarm that came in with them. */
async function onlyAnswered(installation: Installation, run: KeptRun): Promise<ReadonlyMap<string, number>> {
  const alone = new Map<string, number>();
  for (const { id, seq } of run.courses) {
    const row = await readCourseRow(installation, id);
    if (!row || row.seq <= seq) continue;
    const { facts, course } = await readChart(installation, row);
    const since = facts.filter((fact) => fact.seq > seq);
    if (since.every(({ type }) => ofItsAlarms.includes(type))) alone.set(id, course.seq);
  }
  return alone;
}

interface TakingOut {
  person: Person;
  alone: ReadonlyMap<string, number>;
}

async function takeOut(
  to: Grower,
  transaction: Writing,
  run: KeptRun,
  { person, alone }: TakingOut,
): Promise<{ gone: CourseRow[]; left: LeftOfRun[] }> {
  const left: LeftOfRun[] = [];
  const gone: CourseRow[] = [];
  const laying = { what: 'erased', by: person.id, why: 'mistake' } as const;
  for (const [client, courses] of Map.groupBy(run.courses, (one) => one.client)) {
    // What needs no record is answered meanwhile.
    await setImmediate();
    const free: CourseRow[] = [];
    for (const { id, seq } of courses) {
      const row = await courseRow(transaction, id);
      if (!row) continue;
      const why = whyItStays(row, alone.get(id) ?? seq);
      if (why) left.push({ course: id, says: why });
      else free.push(row);
    }
    const row = await readClientRow(transaction, client);
    const all = await coursesOf(transaction, client);
    const isMade = run.clients.some(({ id, made }) => id === client && made);
    const goesWhole = row && isMade && all.length === free.length;
    if (goesWhole && free.length > 0 && !(await hasComeIn(transaction, client, row.account))) {
      await takeOutClient(to, transaction, row, free, laying);
    } else {
      for (const course of free) await takeOutCourse(to, transaction, course, laying);
      if (isMade && free.length > 0)
        left.push({ course: null, says: goesWhole ? says.client : says.another });
    }
    gone.push(...free);
  }
  const state = left.length > 0 ? 'in_part' : 'taken_out';
  await keepRun(to, transaction, { ...run, state });
  const tells = { run: run.id, courses: gone.length, left: left.length };
  await audit(to, transaction, { what: 'brought-taken-out', who: person.id, tells });
  return { gone, left };
}

function whyItStays(row: CourseRow, seq: number): string | undefined {
  if (whyNotErased([row], 'mistake') === 'alarm-waits') return says.alarm(row.id);
  return row.seq > seq ? says.written(row.id) : undefined;
}

const courseRow = (transaction: Writing, id: string): Promise<CourseRow | undefined> =>
  transaction
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('id', '=', id)
    .executeTakeFirst();

/** Whether a client has an account, or was invited to one. */
async function hasComeIn(transaction: Writing, client: string, account: string | null): Promise<boolean> {
  if (account !== null) return true;
  const invited = await transaction
    .selectFrom('invitation')
    .select('token')
    .where('service', '=', oneService)
    .where('client', '=', client)
    .executeTakeFirst();
  return invited !== undefined;
}
