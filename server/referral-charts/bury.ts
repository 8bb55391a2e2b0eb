import { changeRows, dropRows } from '#server/chains/keep-rows.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { forgetChart } from '#server/charts/in-memory.ts';
import { forgetChartKey } from '#server/charts/key.ts';
import { type Db, oneService, type ReferralRow } from '#server/db/tables.ts';

/** What stands in the chain of referrals where one was erased: its sealed entries can still be checked, and nobody opens them. */
export interface ReferralTombstone {
  what: 'erased';
  seq: number;
  head: string;
  signature: string;
  by: string;
  why: string;
}

/** Destroys a referral’s key within a transaction, and leaves a tombstone. Who looked stays, without the reason. */
export async function buryReferral(
  to: Grower,
  transaction: Writing,
  { id, seq, head, signature }: ReferralRow,
  { by, why }: Pick<ReferralTombstone, 'by' | 'why'>,
): Promise<void> {
  const tombstone: ReferralTombstone = { what: 'erased', seq, head, signature, by, why };
  await changeRows(to, transaction, 'look', { course: id }, { reason: '' });
  await dropRows(to, transaction, 'referral', { id }, { tombstone });
}

/** The referrals from which courses of a client began: they go with the client. */
export const referralsOf = (transaction: Writing, client: string): Promise<ReferralRow[]> =>
  transaction
    .selectFrom('referral')
    .selectAll()
    .where('service', '=', oneService)
    .where('client', '=', client)
    .execute();

/** Takes a referral that was buried out of memory too. */
export function forgetReferral(db: Db, row: Pick<ReferralRow, 'id' | 'key'>): void {
  forgetChart(db, row.id);
  forgetChartKey(row);
}
