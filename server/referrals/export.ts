import type { Fact } from '#core/book/fact.ts';
import { referralBook } from '#core/referral/book.ts';
import { memberNames } from '#server/accounts/members.ts';
import type { Installation } from '#server/installation.ts';
import { theService } from '#server/service/name-and-zone.ts';
import type { OpenReferral } from './access.ts';

/** One entry of the file: what happened, by whom, and in a sentence that anybody reads. */
interface Entry extends Pick<Fact, 'seq' | 'type' | 'on' | 'at' | 'data'> {
  says: string;
  by: string;
}

/** A referral as a file by itself: a line of what it is, then every entry as it was written, with the name of who wrote it. */
export async function referralFile(
  installation: Installation,
  { row, chart }: OpenReferral,
): Promise<string> {
  const [names, { name: service, zone }] = await Promise.all([
    memberNames(installation.db),
    theService(installation),
  ]);
  const header = { kith: 'referral', version: 1, referral: row.id, service, zone };
  const entries = chart.facts.map(
    ({ seq, type, on, at, by, data }): Entry => ({
      ...{ seq, type, on, at, data },
      by: names.get(by) ?? '',
      says: referralBook.sentenceOf(type) ?? '',
    }),
  );
  const exported = { at: installation.now().toISOString(), entries: entries.length };
  return `${[{ ...header, ...exported }, ...entries].map((line) => JSON.stringify(line)).join('\n')}\n`;
}
