import type { Kysely } from 'kysely';
import type { Referral } from '#core/referral/referral.ts';
import type { ChartOf } from '#server/charts/chart.ts';
import { newChartKey } from '#server/charts/key.ts';
import { readChartOf } from '#server/charts/read.ts';
import { oneService, type ReferralRow, type Tables } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { referralKind } from './referral-kind.ts';

/** A referral as read; its `course` is the whole of the referral. */
export type ReferralChart = ChartOf<Referral>;

/** A referral as it is listed, whoever asks. */
export const readReferralRow = (db: Kysely<Tables>, id: string): Promise<ReferralRow | undefined> =>
  db
    .selectFrom('referral')
    .selectAll()
    .where('service', '=', oneService)
    .where('id', '=', id)
    .executeTakeFirst();

/** Every referral there is, as it is listed. */
export const referralRows = (db: Kysely<Tables>): Promise<ReferralRow[]> =>
  db.selectFrom('referral').selectAll().where('service', '=', oneService).orderBy('id').execute();

/** The referral as its chart stood when its row was read. */
export const readReferral = (
  installation: Pick<Installation, 'db' | 'master'>,
  row: ReferralRow,
): Promise<ReferralChart> => readChartOf(installation, referralKind, row);

/** The row of a referral in which nothing has been written yet, with a key of its own. */
export function newReferralRow(installation: Pick<Installation, 'master'>, id: string): ReferralRow {
  return {
    ...{ status: '', summary: '', client: '' },
    ...referralKind.columns(referralKind.book.empty(id)),
    ...{ service: oneService, id, seq: 0, head: '', signature: '' },
    key: newChartKey(installation, referralKind.chain(id)),
  };
}
