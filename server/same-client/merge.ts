import { clientsMerged } from '#core/course/opening/merged.ts';
import { openKept, sealKept } from '#server/accounts/clients.ts';
import { waitingInvitations, withdrawInvitation } from '#server/accounts/invitations.ts';
import type { Person } from '#server/accounts/person.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { audit } from '#server/audit/write.ts';
import { changeRows } from '#server/chains/keep-rows.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { inTurn } from '#server/db/in-turn.ts';
import type { ClientRow } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { erasureOf } from '#server/keeping/erasures.ts';
import { todayIn } from '#server/service/clock.ts';
import { inCoursesOfBoth } from './courses-of-both.ts';
import { clientOfTheirs } from './listed.ts';
import { united, whoAlone } from './united.ts';
import { refusedMerging } from './words.ts';

export interface Merging {
  /** The client who stays. */
  keep: string;
  /** The second entry of theirs. */
  entry: string;
  /** Where both sign in: by whose account they do from now on. */
  account?: 'keep' | 'entry' | undefined;
}

type Code = keyof typeof refusedMerging.en;
export const refusedBecause = (code: Code) =>
  problem(code === 'whose-account' ? 422 : 409, code, refusedMerging.en[code]);

/**
 * Makes one client of two entries: every course of both is that client’s, and says so from now on; no entry of either is
 * rewritten. The second entry stays as it was, leads to the first, and is found nowhere else.
 */
export const mergeClients = (installation: Installation, person: Person, merging: Merging): Promise<void> =>
  inTurn(installation.db, 'merging', async () => {
    const keep = await clientOfTheirs(installation, person, merging.keep);
    const entry = await clientOfTheirs(installation, person, merging.entry);
    if (keep.id === entry.id) throw refusedBecause('one-entry');
    for (const { id } of [keep, entry])
      if (await erasureOf(installation, id)) throw refusedBecause('erasure-waits');
    if (keep.account && entry.account && !merging.account) throw refusedBecause('whose-account');
    const on = await todayIn(installation);
    const fact = clientsMerged(on, keep.id, entry.id);
    await inCoursesOfBoth(installation, {
      clients: [keep.id, entry.id],
      by: person.id,
      tells: (courses) => new Map(courses.map(({ row }) => [row.id, fact])),
      write: (transaction) => write(installation, transaction, person, { keep, entry }, merging.account),
    });
    forgetSignedIn();
  });

async function write(
  to: Grower,
  transaction: Writing,
  { id: who }: Person,
  { keep, entry }: Record<'keep' | 'entry', ClientRow>,
  chosen: Merging['account'],
): Promise<void> {
  const [stays, other] = [whoAlone(openKept(to.master, keep)), openKept(to.master, entry)];
  const after = united(stays, whoAlone(other));
  const accounts = { client: keep.account, entry: entry.account };
  const merged = { before: stays, after, accounts };
  // The account that is not used any more stays with the entry, and signs in nowhere.
  const isOthers = keep.account === null || (entry.account !== null && chosen === 'entry');
  const account = isOthers ? entry.account : keep.account;
  const set = (row: ClientRow, changes: Partial<ClientRow>) =>
    changeRows(to, transaction, 'client', { id: row.id }, changes);
  await set(keep, { identity: sealKept(to.master, keep, after), account });
  await set(entry, {
    identity: sealKept(to.master, entry, { ...other, merged }),
    account: isOthers ? keep.account : entry.account,
    merged_into: keep.id,
  });
  for (const invitation of await waitingInvitations(transaction))
    if (invitation.client === entry.id) await withdrawInvitation(to, transaction, who, invitation);
  await audit(to, transaction, { what: 'clients-merged', who, about: keep.id, beside: entry.id });
}
