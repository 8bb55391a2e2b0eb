import { v7 as newId } from 'uuid';
import { kithItself } from '#core/book/doing.ts';
import { dangerGoingUp } from '#core/referral/danger/going-up.ts';
import { isClinicianRole } from '#core/roles.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import { appendTogether, growthOf } from '#server/charts/append.ts';
import { Overtaken } from '#server/charts/queue.ts';
import { inTurn } from '#server/db/in-turn.ts';
import { asksByLetter, writeAskingLetters } from '#server/duty/asks-by-letter.ts';
import { dayThere, dutySettings } from '#server/duty/settings.ts';
import { whoIsHere } from '#server/duty/who-is-here.ts';
import { failureOf } from '#server/failure.ts';
import type { Installation } from '#server/installation.ts';
import { lettersStopped } from '#server/post/outbox.ts';
import { readReferral, readReferralRow } from '#server/referral-charts/read-referral.ts';
import { referralKind } from '#server/referral-charts/referral-kind.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { referralsInDanger } from './danger-waiting.ts';
import { referralSettings } from './settings.ts';

/** One round: danger in a referral that nobody answers goes up as far as its time has come, as alarms of courses do. */
export async function climbInReferrals(installation: Installation): Promise<void> {
  if (!(await findService(installation.db))) return;
  for (const { id } of await referralsInDanger(installation.db)) {
    await inTurn(installation.db, id, () => climbOne(installation, id)).catch((error: unknown) => {
      if (!(error instanceof Overtaken)) installation.log.error(failureOf(error), 'failed');
    });
  }
}

async function climbOne(installation: Installation, id: string): Promise<void> {
  const row = await readReferralRow(installation.db, id);
  if (!row) return;
  const chart = await readReferral(installation, row);
  const [{ hours, zone }, { ladder }, who, date] = await Promise.all([
    serviceSettings(installation),
    dutySettings(installation),
    cliniciansWhoTake(installation).then((holders) => whoIsHere(installation, holders)),
    dayThere(installation),
  ]);
  const sent = chart.course.danger.wentUp.flatMap(({ asked }) => asked.map(({ letter }) => letter));
  const stopped = await lettersStopped(installation.db, sent);
  const asking = asksByLetter(who.rows);
  const now = installation.now().toISOString();
  const facts = dangerGoingUp(chart.course, {
    ...{ ladder, hours: { zone, ...hours }, now, today: date.toString(), who },
    letterTo: asking.letterTo,
    hasStopped: (letter) => stopped.has(letter),
  });
  if (facts.length === 0) return;
  const acts = [{ id: newId(), by: kithItself, at: now, facts }];
  const { grown: _grown, ...growth } = growthOf(installation, { kind: referralKind, row, chart, acts });
  await appendTogether(installation, [growth], (transaction) =>
    writeAskingLetters(installation, transaction, asking.letters()),
  );
}

/** Those who are to answer first: clinicians among who takes referrals. */
async function cliniciansWhoTake({ db }: Installation): Promise<string[]> {
  const [{ takers }, members] = await Promise.all([referralSettings(db), allMembers(db)]);
  return members
    .filter((row) => takers.includes(row.person) && rolesIn(row).some(isClinicianRole))
    .map(({ person }) => person);
}
