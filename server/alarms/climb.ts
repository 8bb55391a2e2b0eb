import { v7 as newId } from 'uuid';
import { kithItself } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { goingUp } from '#core/course/risk/going-up.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { Overtaken } from '#server/charts/queue.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { appendFacts } from '#server/courses/append.ts';
import { newsOf } from '#server/courses/news/live-news.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { holdersToday } from '#server/cover/covering.ts';
import { inTurn } from '#server/db/in-turn.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { type Asking, asksByLetter, writeAskingLetters } from '#server/duty/asks-by-letter.ts';
import { dayThere, dutySettings } from '#server/duty/settings.ts';
import { whoIsHere } from '#server/duty/who-is-here.ts';
import { failureOf } from '#server/failure.ts';
import type { Installation } from '#server/installation.ts';
import { lettersStopped } from '#server/post/outbox.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { coursesWithOpenAlarm } from './open-alarm-rows.ts';

/**
 * One round: every alarm that nobody answers goes up as far as its time has come. What one course cannot be read for
 * holds up no other. Of two Kiths on one folder the one that writes first asks, and the other finds it asked.
 */
export async function climbLadders(installation: Installation): Promise<void> {
  if (!(await findService(installation.db))) return;
  for (const id of await coursesWithOpenAlarm(installation)) {
    await inTurn(installation.db, id, () => climbOne(installation, id)).catch((error: unknown) => {
      if (!(error instanceof Overtaken)) installation.log.error(failureOf(error), 'failed');
    });
  }
}

async function climbOne(installation: Installation, id: string): Promise<void> {
  const row = await readCourseRow(installation, id);
  if (!row) return;
  const before = await readChart(installation, row);
  const { facts, letters } = await whatGoesUp(installation, row, before.course);
  if (facts.length === 0) return;
  const act = { id: newId(), by: kithItself, at: installation.now().toISOString() };
  const written = await appendFacts(installation, row, before, act, facts, (transaction) =>
    writeAskingLetters(installation, transaction, letters),
  );
  const grown = { before: before.course, after: written.course };
  installation.live.tell(newsOf(row, grown, { act: 'alarmWentUp', by: [kithItself], alarm: true }));
}

/** What is to be recorded now, and the letters that go with it: one to each, however many alarms it is about. */
async function whatGoesUp(
  installation: Installation,
  row: CourseRow,
  course: Course,
): Promise<{ facts: NewFact[]; letters: Asking[] }> {
  const [{ hours, zone }, { ladder }, who, date] = await Promise.all([
    serviceSettings(installation),
    dutySettings(installation),
    holdersToday(installation, row).then((holders) => whoIsHere(installation, holders)),
    dayThere(installation),
  ]);
  const sent = openAlarms(course).flatMap(({ wentUp }) =>
    wentUp.flatMap(({ asked }) => asked.map(({ letter }) => letter)),
  );
  const stopped = await lettersStopped(installation.db, sent);
  const asking = asksByLetter(who.rows);
  const facts = goingUp(course, {
    ladder,
    hours: { zone, ...hours },
    now: installation.now().toISOString(),
    today: date.toString(),
    who,
    letterTo: asking.letterTo,
    hasStopped: (letter) => stopped.has(letter),
  });
  return { facts, letters: asking.letters() };
}
