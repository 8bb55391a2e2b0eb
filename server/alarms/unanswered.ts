import type { UnansweredAlarm } from '#core/api-answers/duty.ts';
import type { Standing } from '#core/book/doing.ts';
import { answerByIn } from '#core/course/risk/answer-by.ts';
import { isAsked } from '#core/course/risk/going-up.ts';
import { isOfWhoDied, openAlarms } from '#core/course/risk/open-alarms.ts';
import type { Alarm } from '#core/course/risk/state.ts';
import { stepSaid } from '#core/course/risk/step-said.ts';
import { byUrgency } from '#core/course/risk/urgency.ts';
import { runsAccounts } from '#core/roles.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import { memberName } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { standingIn } from '#server/courses/access.ts';
import { logListed } from '#server/courses/looks.ts';
import { readChart } from '#server/courses/read-chart.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { whatBecameOfAlarmLetters } from '#server/duty/what-became-of-alarm-letters.ts';
import { failureOf } from '#server/failure.ts';
import { groupSeeingTo, isNamedIn } from '#server/group-charts/who-leads.ts';
import type { Installation } from '#server/installation.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { rowsWithOpenAlarm } from './open-alarm-rows.ts';

/** Those whose own the course is to read, as something other than its client. */
const asClinician = (as: Standing | null): Standing | undefined =>
  as && as !== 'client' && as !== 'contact' ? as : undefined;

/**
 * Alarms that went up and wait, the most urgent first, and at once those of members for whom the person was named: with the client for those who may open the course; for managers
 * and administrators, who open none, only whose course it is and who was asked. Nobody else is told of any.
 */
export async function unansweredFor(installation: Installation, person: Person): Promise<UnansweredAlarm[]> {
  const found: Found[] = [];
  for await (const row of rowsWithOpenAlarm(installation)) {
    // What one course cannot be read for hides no other.
    const inCourse = await unansweredIn(installation, person, row).catch((error: unknown) => {
      installation.log.error(failureOf(error), 'failed');
      return [];
    });
    found.push(...inCourse);
  }
  return found
    .toSorted((a, b) => diedLast(a) - diedLast(b) || byUrgency(a.alarm, b.alarm))
    .map(({ listed }) => listed);
}

const diedLast = ({ listed }: Found) => Number(listed.ofWhoDied ?? false);

interface Found {
  alarm: Alarm;
  listed: UnansweredAlarm;
}

async function unansweredIn(installation: Installation, person: Person, row: CourseRow): Promise<Found[]> {
  const as = asClinician(await standingIn(installation, person, row));
  if (!as && !person.roles.some(runsAccounts)) return [];
  const isNamed = isNamedIn(await groupSeeingTo(installation, row), person.id);
  const waiting = await waitingIn(installation, row, ({ wentUp }) => isNamed || wentUp.length > 0);
  if (waiting.length === 0) return [];
  const whose = as ? await named(installation, row, person, as) : {};
  return waiting.map(({ alarm, listed }) => ({
    alarm,
    listed: { ...listed, you: isNamed || isAsked(alarm, person.id) ? 'asked' : 'told', ...whose },
  }));
}

async function named(installation: Installation, row: CourseRow, person: Person, as: Standing) {
  await logListed(installation, [row.id], person, as);
  return { course: row.id, client: (await readIdentity(installation, row.client))?.name ?? '' };
}

async function waitingIn(installation: Installation, row: CourseRow, isTold: (alarm: Alarm) => boolean) {
  const [{ course }, therapist, { hours, zone }] = await Promise.all([
    readChart(installation, row),
    memberName(installation, row.therapist),
    serviceSettings(installation),
  ]);
  const letters = await whatBecameOfAlarmLetters(installation, course);
  return openAlarms(course)
    .filter(isTold)
    .map((alarm) => {
      const { by: answerBy } = answerByIn(course, alarm, { zone, ...hours });
      const steps = alarm.wentUp.map(stepSaid);
      const its = letters
        .filter((letter) => letter.alarm === alarm.id)
        .map(({ to, state }) => ({ to, state }));
      const ofWhoDied = isOfWhoDied(course, alarm) && { ofWhoDied: true as const };
      const said = { id: alarm.id, at: alarm.at, answerBy, therapist, steps, letters: its };
      return { alarm, listed: { ...said, ...ofWhoDied } };
    });
}
