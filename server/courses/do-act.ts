import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { acts, decide, seesDifference } from '#core/course/book.ts';
import { day } from '#core/forms/fields.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import type { Person } from '#server/accounts/person.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { formProblem, notFound, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { courseOpenTo } from './access.ts';
import { writeAlarmLetters } from './alarm-letters.ts';
import { appendFacts, Overtaken } from './append.ts';
import { type Chart, isRecorded } from './chart.ts';
import { doingOf } from './doing.ts';
import { busy, inTurn, waitsAMoment } from './in-turn.ts';
import { refuseUnknownColleague } from './named-colleague.ts';
import { readChart } from './read-chart.ts';

/** What the browser sends to do an act: the act's own id (UUIDv7), the day it happened, and the form. */
export const actRequest = z.object({
  id: z.uuid({ error: 'Give the act an id (a UUID), so that sending it twice records it once.' }),
  on: day('happened').optional(),
  form: z.unknown().default({}),
});
export type ActRequest = z.output<typeof actRequest>;

const mostTries = 25;

/** One way through: who ▸ access ▸ form ▸ chart ▸ decide ▸ append. The same act id twice is recorded once. */
export function doAct(
  installation: Installation,
  person: Person,
  id: string,
  name: string,
  body: unknown,
): Promise<DoneAct> {
  return inTurn(installation.db, id, () => doActNow(installation, person, id, name, body));
}

interface DoneAct {
  row: CourseRow;
  as: Doing['as'];
  chart: Chart;
}

async function doActNow(
  installation: Installation,
  person: Person,
  id: string,
  name: string,
  body: unknown,
): Promise<DoneAct> {
  const known = acts.get(name);
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const { row, as } = await courseOpenTo(installation, person, id);
    if (!known || name === 'openCourse') throw notFound();
    const request = actRequest.safeParse(body);
    if (!request.success) throw formProblem(request.error);
    const form = known.form.safeParse(request.data.form);
    const doing = await doingOf(installation, person, row, as, request.data);
    if (form.success && known.who.includes(as)) await refuseUnknownColleague(installation, name, form.data);
    const chart = await readChart(installation, row);
    if (isRecorded(chart, doing.id)) return { row, as, chart };
    if (!form.success && known.who.includes(as)) throw formProblem(form.error);
    const decided = decide(chart.course, name, form.data, doing);
    if (isRefusal(decided)) throw refusalProblem(decided);
    try {
      const act = { id: doing.id, by: doing.by, at: doing.now };
      const written = await appendFacts(installation, row, chart, act, decided, (transaction) =>
        writeAlarmLetters(installation, transaction, row, doing.by, decided),
      );
      tellNews(installation, row, { before: chart, written, decided }, name, doing);
      return { row, as, chart: written };
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      await waitsAMoment(attempt);
    }
  }
  throw busy();
}

function tellNews(
  installation: Installation,
  row: CourseRow,
  { before, written, decided }: { before: Chart; written: Chart; decided: readonly NewFact[] },
  act: string,
  doing: Doing,
): void {
  installation.live.tell({
    course: row.id,
    seq: written.course.seq,
    act,
    by: doing.by,
    concerns: [row.therapist, row.client, doing.by],
    alarm: decided.some(({ type }) => type === 'AlarmRaised'),
    isSeenBy: (viewer) => seesDifference(before.course, written.course, viewer),
  });
}
