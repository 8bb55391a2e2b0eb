import type { MeetingRecorded } from '#core/api-answers/groups.ts';
import { day } from '#core/forms/fields.ts';
import {
  dangerOf,
  type MemberEntry,
  memberEntry,
  withDangerAlone,
} from '#core/group/meetings/member-entry.ts';
import { alarmActsOf } from '#core/group/meetings/merge-entry.ts';
import { dayBelieved } from '#core/group/meetings/told-on-another-day.ts';
import { memberOf } from '#core/group/members/members-in.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { isAnswersFault, readAnswers } from '#core/instruments/scoring/answers.ts';
import { appendTogether } from '#server/charts/append.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { newsOf } from '#server/courses/news/live-news.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { failureOf } from '#server/failure.ts';
import { holdersOf } from '#server/group-charts/who-leads.ts';
import { ProblemError } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import type { OpenGroup } from './access.ts';
import { courseGrowing, idsToldAhead, writeLettersOf } from './course-growing.ts';
import { type KnownMember, membersKnown } from './members-known.ts';

type Alarms = MeetingRecorded['meeting']['alarms'];

/**
 * Of a meeting that is refused, records what raises an alarm, member by member: nobody’s is lost for what is wrong with
 * the meeting, or with another’s entry. IPT protocol reference, 9.3 step 1, 12.1. @returns the alarms that were raised
 */
export async function raiseAlarmsFirst(
  installation: Installation,
  open: OpenGroup,
  body: unknown,
): Promise<Alarms> {
  const { id, on, form } = Object(body) as { id?: unknown; on?: unknown; form?: unknown };
  const entries: unknown = Object(form).members;
  if (typeof id !== 'string' || !Array.isArray(entries)) return [];
  const said = day('happened').safeParse(on);
  const today = await todayIn(installation);
  const days = { today, said: said.success ? said.data : today };
  const members = await membersKnown(installation, open.chart.course);
  const raised: Alarms = [];
  for (const entry of entries.map(whatIsSaidOfSafety)) {
    const known = entry && memberOf(open.chart.course, entry.course) && members.get(entry.course);
    if (!entry || !known) continue;
    // What one cannot be recorded for holds up no other.
    const alarms = await raise(installation, open, known, entry, { id, ...days }).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) installation.log.error(failureOf(error), 'failed');
      return [];
    });
    raised.push(...alarms);
  }
  return raised;
}

/** What an entry says of safety, also where the rest of it cannot be read. */
function whatIsSaidOfSafety(entry: unknown): MemberEntry | undefined {
  const said = Object(entry) as Record<string, unknown>;
  const { course, came, measure, plan, planWords, staying, ahead } = said;
  const here = { course, came: 'present' };
  const whole = { measure, plan, planWords, staying, ahead };
  const ways = [
    { ...here, ...whole, came },
    { ...here, ...whole },
    { ...here, measure, plan },
    // Of a sheet with an answer that cannot be read, what it says of danger.
    { ...here, ...whole, measure: dangerOf(measure) },
    { ...here, plan, measure: dangerOf(measure) },
    { ...here, measure: dangerOf(measure) },
    { ...here, plan },
  ];
  for (const way of ways) {
    const read = memberEntry.safeParse(way);
    if (read.success) return read.data;
  }
  return undefined;
}

/** As it can be recorded: of answers that the instrument does not offer, or too many of them, what they say of danger. */
function readable(entry: MemberEntry): MemberEntry {
  const instrument = instruments.get(entry.measure?.instrument ?? '');
  const isWrong = instrument && isAnswersFault(readAnswers(instrument, entry.measure?.answers));
  return isWrong ? withDangerAlone(entry) : entry;
}

async function raise(
  installation: Installation,
  { person }: OpenGroup,
  { row: known }: KnownMember,
  entry: MemberEntry,
  { id, said, today }: { id: string; said: string; today: string },
): Promise<Alarms> {
  const { course } = await readChart(installation, known);
  const sending = { id, on: dayBelieved(course, said, today) };
  const alarms: Alarms = [];
  const toldFirst = idsToldAhead(installation, known, entry, sending);
  for (const act of alarmActsOf(course, readable(entry), sending.on, toldFirst)) {
    // As the one before it has left it.
    const row = await readCourseRow(installation, known.id);
    if (!row) continue;
    const grows = await courseGrowing(installation, person, row, [act], sending);
    // An answer of which no alarm comes waits for its meeting.
    if (!grows || grows.alarms.length === 0) continue;
    const { before, growth } = grows;
    await appendTogether(installation, [growth], (transaction) =>
      writeLettersOf(installation, transaction, grows),
    );
    alarms.push(...grows.alarms);
    const both = { before, after: growth.grown.course };
    const holders = await holdersOf(installation, row);
    const news = newsOf(row, both, { act: act.name, by: [person.id], alarm: true }, holders);
    installation.live.tell(news);
  }
  return alarms;
}
