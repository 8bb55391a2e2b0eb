import { AskedBefore } from '#core/book/asked-before.ts';
import type { Bound } from '#core/book/book.ts';
import type { Fact, NewFact } from '#core/book/fact.ts';
import { auditFound } from '#server/chains/entries.ts';
import { tellRow } from '#server/chains/keep-rows.ts';
import type { KeptRow } from '#server/chains/kept-tables.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { type Head, isSigned, type SignedHead } from '#server/chains/signed-heads.ts';
import type { Grower, Writer, Writing } from '#server/chains/writing.ts';
import { isOurs } from '#server/db/other-writers.ts';
import { insertFacts, sealFacts } from '#server/db/write-facts.ts';
import { countActs } from './acts-recorded.ts';
import { asStored, type ChartOf, handOnActs } from './chart.ts';
import { remember } from './in-memory.ts';
import { chartKey } from './key.ts';
import type { ChartKind, ChartRow } from './kind.ts';
import { Overtaken } from './queue.ts';
import { writeRow } from './write-row.ts';

export interface RecordedAct {
  id: string;
  by: string;
  at: string;
}

/** An act and the facts it was decided to be. */
export interface DecidedAct extends RecordedAct {
  facts: readonly NewFact[];
}

type Keeping = Writer & Grower;

/** A chart as it will be once more acts are in it, ready to be written with others in one transaction. */
export interface Growth {
  head: Head;
  write: (transaction: Writing, head: SignedHead | undefined) => Promise<void>;
  /** Once it is durable. */
  keep: () => void;
  /** Where nothing came of it. */
  drop: () => void;
}

/** What a chart grows by. */
interface Growing<Whole extends Bound, Row extends ChartRow> {
  kind: ChartKind<Whole, Row>;
  row: Row;
  chart: ChartOf<Whole>;
  acts: readonly DecidedAct[];
}

/** The facts of these acts, after so many. */
export function factsOf(id: string, seq: number, acts: readonly DecidedAct[]): Fact[] {
  const made = acts.flatMap(({ id: act, at, by, facts }) =>
    facts.map(({ type, on, data }) => ({ act, type, on, at, by, data: asStored(data) })),
  );
  return made.map((fact, index): Fact => ({ course: id, seq: seq + index + 1, ...fact }));
}

/** What a chart becomes by these acts, and how that is written. */
export function growthOf<Whole extends Bound, Row extends ChartRow>(
  installation: Keeping,
  { kind, row, chart, acts }: Growing<Whole, Row>,
): Growth & { grown: ChartOf<Whole> } {
  const added = factsOf(row.id, chart.course.seq, acts);
  const course = kind.book.foldOnto(chart.course, chart.facts, added);
  const chain = kind.chain(row.id);
  const rows = sealFacts(chartKey(installation, chain, row), chart.hash, added);
  const hash = rows.at(-1)?.hash ?? chart.hash;
  const seqBefore = chart.course.seq;
  const asked = chart.asked ?? new AskedBefore<Whole>();
  const grown = { facts: [...chart.facts, ...added], course, hash, asked };
  const comeToNothing = acts.map(({ id }) => isOurs(installation.db, id));
  const endsAsSigned = isEndSigned(installation, chain, chart);
  return {
    head: { chain, seq: course.seq, hash },
    grown,
    async write(transaction, head) {
      const signed: Row = {
        ...row,
        ...kind.columns(course, asked),
        head: hash,
        signature: head?.signature ?? '',
      };
      if (!(await writeRow(transaction, kind.table, row, signed, seqBefore))) throw new Overtaken();
      await insertFacts(transaction, rows);
      if (seqBefore === 0)
        await tellRow(installation, transaction, kind.table, signed as unknown as KeptRow<typeof kind.table>);
      if (!endsAsSigned)
        await auditFound(installation, transaction, { what: 'end-not-signed', about: chain, seq: seqBefore });
    },
    keep() {
      remember(installation.db, row.id, handOnActs(chart, grown, acts));
      countActs(installation.db, kind.table, acts.length);
    },
    drop() {
      for (const forget of comeToNothing) forget();
    },
  };
}

/**
 * Writes charts that grow together, each with its row, and whatever else must be true at the same time, in one
 * transaction. Durable when it returns. Throws Overtaken when one of them has grown meanwhile; then none is written.
 */
export const appendTogether = (
  installation: Keeping,
  growths: readonly Growth[],
  alongside?: (transaction: Writing) => Promise<void>,
): Promise<void> =>
  appendWithin(installation, growths, async (transaction, append) => {
    await append();
    await alongside?.(transaction);
  });

/**
 * The same where something else comes first.
 * @param write what is done in the transaction; it calls `append` where the charts are written
 */
export async function appendWithin<Result>(
  installation: Keeping,
  growths: readonly Growth[],
  write: (transaction: Writing, append: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const result = await inSharedCommit(
    installation,
    (transaction, heads) =>
      write(transaction, async () => {
        for (const [at, growth] of growths.entries()) await growth.write(transaction, heads[at]);
      }),
    growths.map(({ head }) => head),
  ).catch((error: unknown) => {
    for (const growth of growths) growth.drop();
    throw error;
  });
  for (const growth of growths) growth.keep();
  return result;
}

/** Whether a chart that was read ends where this service signed that it ends. It is grown all the same, and the audit says so. */
function isEndSigned(
  { signing }: Pick<Keeping, 'signing'>,
  chain: string,
  { course: { seq }, hash, signature }: ChartOf<Bound>,
): boolean {
  return signature === undefined || isSigned(signing, { chain, seq, hash, signature });
}
