import type { AlikeEntry } from '#core/api-answers/referrals/referrals.ts';
import type { Particulars } from '#core/referral/arrival/state.ts';
import { everyClient, identityOrNone } from '#server/accounts/clients.ts';
import type { Installation } from '#server/installation.ts';
import { readReferral, referralRows } from '#server/referral-charts/read-referral.ts';
import { summaryInReferral } from '#server/referral-charts/referral-kind.ts';
import { mayBeOne } from '#server/same-client/alike.ts';

/** Clients and other referrals who may be the same person: a question for whoever takes referrals, and nothing is made one by it. */
export async function alikeTo(
  installation: Installation,
  id: string,
  who: Particulars,
): Promise<AlikeEntry[]> {
  const { db, master } = installation;
  const found: AlikeEntry[] = [];
  for await (const row of everyClient(db)) {
    const other = identityOrNone(master, row);
    const by = other && mayBeOne(other, who);
    if (other && by) found.push({ by, is: 'client', id: row.id, name: other.name, born: other.born });
  }
  const own = new Set(found.map((one) => one.id));
  for (const row of await referralRows(db)) {
    // From which a course began there is the client.
    if (row.id === id || own.has(row.client)) continue;
    const { course: referral } = await readReferral(installation, row);
    const other = referral.arrival.who;
    const by = other && mayBeOne(other, who);
    if (!other || !by) continue;
    const { state } = summaryInReferral(row);
    found.push({ by, is: 'referral', id: row.id, name: other.name, born: other.born, state });
  }
  return found;
}
