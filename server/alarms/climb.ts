import { v7 as newId } from 'uuid';
import { kithItself } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { goingUp } from '#core/course/risk/going-up.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import type { Writing } from '#server/chains/writing.ts';
import { Overtaken } from '#server/charts/queue.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { appendFacts } from '#server/courses/append.ts';
import { newsOf } from '#server/courses/news/live-news.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { holdersToday } from '#server/cover/covering.ts';
import { inTurn } from '#server/db/in-turn.ts';
import type { CourseRow, MemberRow } from '#server/db/tables.ts';
import { dayThere, dutySettings } from '#server/duty/settings.ts';
import { whoIsHere } from '#server/duty/who-is-here.ts';
import { failureOf } from '#server/failure.ts';
import type { Installation } from '#server/installation.ts';
import { addressKnown } from '#server/post/address.ts';
import { alarmUpTo } from '#server/post/mails.ts';
import { lettersStopped, putInOutbox } from '#server/post/outbox.ts';
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

/** A letter to be written with the facts that say whom it asks. */
interface Asking {
  id: string;
  reader: MemberRow;
}

async function climbOne(installation: Installation, id: string): Promise<void> {
  const row = await readCourseRow(installation, id);
  if (!row) return;
  const before = await readChart(installation, row);
  const { facts, letters } = await whatGoesUp(installation, row, before.course);
  if (facts.length === 0) return;
  const act = { id: newId(), by: kithItself, at: installation.now().toISOString() };
  const written = await appendFacts(installation, row, before, act, facts, (transaction) =>
    writeLetters(installation, transaction, letters),
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
  const letters = new Map<string, Asking>();
  const letterTo = (person: string): string => {
    const reader = who.rows.get(person);
    if (!reader) return '';
    const letter = letters.get(person) ?? { id: newId(), reader };
    letters.set(person, letter);
    return letter.id;
  };
  const facts = goingUp(course, {
    ladder,
    hours: { zone, ...hours },
    now: installation.now().toISOString(),
    today: date.toString(),
    who,
    letterTo,
    hasStopped: (letter) => stopped.has(letter),
  });
  return { facts, letters: [...letters.values()] };
}

/** Nothing clinical, and nobody's name: only that somebody is asked, and where to look. IPT protocol reference, 9.3 step 1. */
async function writeLetters(
  installation: Installation,
  transaction: Writing,
  letters: readonly Asking[],
): Promise<void> {
  const address = await addressKnown(installation, transaction);
  const link = address === null ? null : `${address}/duty`;
  for (const { id, reader } of letters) {
    await putInOutbox(installation, transaction, 'alarm-up', alarmUpTo(reader, link), { id });
  }
}
