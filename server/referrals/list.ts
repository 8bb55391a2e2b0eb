import type { ReferralList, ReferralListed, Waits } from '#core/api-answers/referrals/referrals.ts';
import { waitFigures } from '#core/referral/figures.ts';
import { waitBy } from '#core/referral/waits.ts';
import type { WaitsRead } from '#core/referral/waits-by-period.ts';
import type { Installation } from '#server/installation.ts';
import { readReferral, referralRows } from '#server/referral-charts/read-referral.ts';
import { summaryInReferral } from '#server/referral-charts/referral-kind.ts';
import { todayIn } from '#server/service/clock.ts';
import { referralSettings } from './settings.ts';

/** So many of those that ended are listed, the latest first. */
const endedShown = 50;

const soonest = { urgent: 0, soon: 1, routine: 2 } as const;

/** What was said of danger first, then by how soon, then by how long they wait. */
const inOrder = (one: ReferralListed, other: ReferralListed): number =>
  Number(one.danger === '') - Number(other.danger === '') ||
  one.danger.localeCompare(other.danger) ||
  soonest[one.priority] - soonest[other.priority] ||
  one.receivedOn.localeCompare(other.receivedOn);

/** Referrals for who takes them: all that are open, and the last that ended. */
export async function listReferrals(installation: Installation): Promise<ReferralList> {
  const { db } = installation;
  const [{ wait: rule, target }, rows, today] = await Promise.all([
    referralSettings(db),
    referralRows(db),
    todayIn(installation),
  ]);
  const isEnded = ({ status }: { status: string }) => status === 'begun' || status === 'closed';
  // Ids grow with time.
  const ended = rows.filter(isEnded).toReversed();
  const referrals: ReferralListed[] = [];
  for (const row of [...rows.filter((one) => !isEnded(one)), ...ended.slice(0, endedShown)]) {
    const { days, client: _client, ...summary } = summaryInReferral(row);
    const { course: referral } = await readReferral(installation, row);
    referrals.push({
      ...summary,
      id: row.id,
      name: referral.arrival.who?.name ?? '',
      receivedOn: days.received,
      wait: waitBy(rule, days, today) ?? null,
    });
  }
  return {
    referrals: referrals.toSorted(inOrder),
    rule,
    target,
    ended: Math.max(0, ended.length - endedShown),
  };
}

/** What the waits of a period are worked out from. */
export async function waitsRead({ db }: Pick<Installation, 'db'>, today: string): Promise<WaitsRead> {
  const [{ wait: rule, target }, rows] = await Promise.all([referralSettings(db), referralRows(db)]);
  return { all: rows.map(summaryInReferral), rule, target, today };
}

/** How long people wait, for a manager: no chart is read, and nobody is named. */
export async function waitsOfService(installation: Installation): Promise<Waits> {
  const { all, rule, target, today } = await waitsRead(installation, await todayIn(installation));
  return { figures: waitFigures(all, rule, target, today), rule, target };
}
