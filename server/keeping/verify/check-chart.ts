import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { Bound } from '#core/book/book.ts';
import type { Fact } from '#core/book/fact.ts';
import { Claims } from '#server/chains/claims.ts';
import { openedOrNone } from '#server/chains/opened-or-none.ts';
import { courseChain, isSigned } from '#server/chains/signed-heads.ts';
import type { SigningKey } from '#server/chains/signing-key.ts';
import { chartKey } from '#server/charts/key.ts';
import type { ChartKind, ChartRow } from '#server/charts/kind.ts';
import { courseKind } from '#server/courses/course-kind.ts';
import { inOneLook } from '#server/db/engine.ts';
import { factRows, openFact } from '#server/db/facts.ts';
import type { SealKey } from '#server/db/seal.ts';
import type { CourseRow, FactRow } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import type { Tombstone } from '#server/keeping/lay-to-rest.ts';
import { checkChain, checkShape } from './check-facts.ts';
import { checkChartWords, words } from './words.ts';

/** What walking one chart found. */
export interface Checked<Row extends ChartRow = CourseRow> {
  row: Row;
  /** How many entries there are. */
  facts: number;
  /** In sentences that name the entry and never its words; empty when nothing is wrong. */
  wrong: string[];
  /** The row as the chart tells it, where that is all that is wrong; it may be written anew. */
  told?: Partial<Row>;
}

/** Every course there is, to be walked one after the other, with its client. */
export const coursesToWalk = (installation: Installation) =>
  installation.db
    .selectFrom('course')
    .select(['id', 'client'])
    .where('service', '=', oneService)
    .orderBy('id')
    .execute();

/** Every group there is. */
export const groupsToWalk = (installation: Installation) =>
  installation.db
    .selectFrom('group_chart')
    .select('id')
    .where('service', '=', oneService)
    .orderBy('id')
    .execute();

/** Every referral there is. */
export const referralsToWalk = (installation: Installation) =>
  installation.db
    .selectFrom('referral')
    .select('id')
    .where('service', '=', oneService)
    .orderBy('id')
    .execute();

/** What is wrong with the chart of a course. */
export const checkChart = (installation: Installation, id: string, claims = new Claims()): Promise<Checked> =>
  checkChartOf(installation, courseKind, id, claims);

/** What is wrong with one chart: its chain, its numbering, its seals, its shapes, its signed end, and its row in the lists. */
export async function checkChartOf<Whole extends Bound, Row extends ChartRow>(
  installation: Installation,
  kind: ChartKind<Whole, Row>,
  id: string,
  claims = new Claims(),
): Promise<Checked<Row>> {
  const { row, rows } = await asItStands(installation, kind, id);
  const end = [
    ...checkEnd(installation.signing, kind.chain(id), row, rows),
    ...claims.unmet(kind.chain(id), hashesOf(rows)),
  ];
  const key = openedOrNone(() => chartKey(installation, kind.chain(id), row));
  if (!key) {
    const says = checkChartWords.en.itsKeyCannotBeOpened;
    return { row, facts: rows.length, wrong: [says, ...checkChain(rows), ...end] };
  }
  const { facts, wrong } = openAll(key, rows, kind.book.shapes);
  wrong.unshift(...checkChain(rows));
  if (wrong.length > 0) return { row, facts: rows.length, wrong: [...wrong, ...end] };
  const summary = checkSummary(kind, row, facts);
  if (end.length > 0) return { row, facts: rows.length, wrong: [...summary.wrong, ...end] };
  return { row, facts: rows.length, ...summary };
}

/** Each fact opened, and its shape checked. */
function openAll(
  key: SealKey,
  rows: readonly FactRow[],
  shapes: ReadonlyMap<string, z.ZodType>,
): { facts: Fact[]; wrong: string[] } {
  const wrong: string[] = [];
  const facts = rows.flatMap((row) => {
    const clear = openedOrNone(() => openFact(key, row));
    if (clear) wrong.push(...checkShape(clear, shapes));
    else wrong.push(words.entry.sealed(words.entry.ofChart(row.seq)));
    return clear ? [clear] : [];
  });
  return { facts, wrong };
}

/** A chart whose key was destroyed, or that moved away: what is left of it, by the tombstone that stands for it. */
export async function checkLaidToRest(
  installation: Installation,
  id: string,
  { what, ...tombstone }: Omit<Tombstone, 'by' | 'why'>,
  claims: Claims,
  chain = courseChain(id),
): Promise<Pick<Checked, 'facts' | 'wrong'>> {
  const rows = await factRows(installation.db, id);
  if (what === 'moved' && rows.length === 0) {
    const later = claims.of(chain).filter(({ seq }) => seq > tombstone.seq);
    const wrong = later.map(
      ({ seq, by }) => `it moved with ${tombstone.seq} entries, and ${by} has seen ${seq}`,
    );
    return { facts: 0, wrong };
  }
  const wrong = [
    ...checkChain(rows),
    ...checkEnd(installation.signing, chain, tombstone, rows),
    ...claims.unmet(chain, hashesOf(rows)),
  ];
  return { facts: rows.length, wrong };
}

const hashesOf = (rows: readonly FactRow[]) => new Map(rows.map(({ seq, hash }) => [seq, hash]));

/** Where a chart ends: as many entries as were signed for, and the last of them that one. */
function checkEnd(
  signing: SigningKey,
  chain: string,
  { seq, head: hash, signature }: Pick<ChartRow, 'seq' | 'head' | 'signature'>,
  rows: readonly FactRow[],
): string[] {
  const counts =
    seq === rows.length ? [] : [`its row in the lists counts ${seq} entries, and there are ${rows.length}`];
  const isItsEnd = hash === rows.at(-1)?.hash && isSigned(signing, { chain, seq, hash, signature });
  return isItsEnd ? counts : [...counts, words.course.endNotSigned];
}

/** The row and its facts at one instant, whatever a running Kith writes meanwhile. */
async function asItStands<Whole extends Bound, Row extends ChartRow>(
  installation: Installation,
  { table }: ChartKind<Whole, Row>,
  id: string,
): Promise<{ row: Row; rows: FactRow[] }> {
  return inOneLook(installation.db, async (transaction) => {
    const row = await (transaction as unknown as Kysely<Record<typeof table, ChartRow>>)
      .selectFrom(table)
      .selectAll()
      .where('service', '=', oneService)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { row: row as Row, rows: await factRows(transaction, id) };
  });
}

function checkSummary<Whole extends Bound, Row extends ChartRow>(
  kind: ChartKind<Whole, Row>,
  row: Row,
  facts: readonly Fact[],
): Pick<Checked<Row>, 'wrong' | 'told'> {
  if (row.seq !== facts.length) return { wrong: [] };
  const asTold = kind.columns(kind.book.fold(row.id, facts));
  const stored = new Map<string, unknown>(Object.entries(row));
  const parted = Object.entries(asTold).filter(([column, value]) => stored.get(column) !== value);
  if (parted.length === 0) return { wrong: [] };
  const columns = parted.map(([column]) => column).join(', ');
  return { wrong: [checkChartWords.en.itsRowInListsDiffers(columns)], told: asTold };
}
