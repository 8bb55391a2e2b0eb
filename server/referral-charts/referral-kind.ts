import { referralBook } from '#core/referral/book.ts';
import type { Referral } from '#core/referral/referral.ts';
import { type ReferralSummary, summariseReferral } from '#core/referral/summarise.ts';
import { referralChain } from '#server/chains/signed-heads.ts';
import type { ChartKind } from '#server/charts/kind.ts';
import type { ReferralRow } from '#server/db/tables.ts';

/** The columns of a referral’s row that are drawn from the fold; written in the transaction of the facts. */
function referralColumns(referral: Referral) {
  const summary = summariseReferral(referral);
  const { state: status, client } = summary;
  return { seq: referral.seq, status, summary: JSON.stringify(summary), client };
}

/** The summary as its row keeps it. */
export const summaryInReferral = (row: Pick<ReferralRow, 'summary'>): ReferralSummary =>
  JSON.parse(row.summary);

/** A referral: the third kind of chart. */
export const referralKind: ChartKind<Referral, ReferralRow> = {
  table: 'referral',
  book: referralBook,
  chain: referralChain,
  columns: referralColumns,
};
