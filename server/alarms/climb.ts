import { v7 as newId } from 'uuid';
import { kithItself } from '#core/book/doing.ts';
import { goingUp } from '#core/course/risk/going-up.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { appendFacts } from '#server/courses/append.ts';
import { newsOf } from '#server/courses/news/live-news.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { holdersToday } from '#server/cover/covering.ts';
import { writeAskingLetters } from '#server/duty/asks-by-letter.ts';
import { climbInEach, climbingNow } from '#server/duty/climbing-now.ts';
import type { Installation } from '#server/installation.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { coursesWithOpenAlarm } from './open-alarm-rows.ts';

/** One round: every alarm that nobody answers goes up as far as its time has come. */
export async function climbLadders(installation: Installation): Promise<void> {
  if (!(await findService(installation.db))) return;
  const courses = await coursesWithOpenAlarm(installation);
  await climbInEach(installation, courses, (id) => climbOne(installation, id));
}

/** Records what goes up now, with the letters that go with it: one to each, however many alarms it is about. */
async function climbOne(installation: Installation, id: string): Promise<void> {
  const row = await readCourseRow(installation, id);
  if (!row) return;
  const before = await readChart(installation, row);
  const holders = await holdersToday(installation, row);
  const went = openAlarms(before.course).flatMap(({ wentUp }) => wentUp);
  const { climbing, letters } = await climbingNow(installation, holders, went);
  const facts = goingUp(before.course, climbing);
  if (facts.length === 0) return;
  const act = { id: newId(), by: kithItself, at: installation.now().toISOString() };
  const written = await appendFacts(installation, row, before, act, facts, (transaction) =>
    writeAskingLetters(installation, transaction, letters()),
  );
  const grown = { before: before.course, after: written.course };
  installation.live.tell(newsOf(row, grown, { act: 'alarmWentUp', by: [kithItself], alarm: true }));
}
