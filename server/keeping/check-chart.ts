import type { Fact } from '#core/book/fact.ts';
import { factShapes, fold } from '#core/course/book.ts';
import { courseKey } from '#server/courses/course-key.ts';
import { factRows, hashOf, openFact } from '#server/db/facts.ts';
import { type CourseRow, type FactRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { type SummaryColumns, summaryColumns } from '#server/lists/summary-row.ts';

/** What walking one chart found. */
export interface Checked {
  row: CourseRow;
  /** How many entries there are. */
  facts: number;
  /** In sentences that name the entry and never its words; empty when nothing is wrong. */
  wrong: string[];
  /** The row as the chart tells it, where that is all that is wrong; it may be written anew. */
  told?: SummaryColumns;
}

/** Every course there is, to be walked one after the other, with its client. */
export const coursesToWalk = (installation: Installation) =>
  installation.db
    .selectFrom('course')
    .select(['id', 'client'])
    .where('service', '=', oneService)
    .orderBy('id')
    .execute();

/** What is wrong with one chart: its chain, its numbering, its seals, its shapes, and its row in the lists. */
export async function checkChart(installation: Installation, id: string): Promise<Checked> {
  const { row, rows } = await asItStands(installation, id);
  const key = openedOrNone(() => courseKey(installation, row));
  if (!key)
    return {
      row,
      facts: rows.length,
      wrong: ['its key cannot be opened: restore the key this database was made with'],
    };
  const wrong: string[] = [];
  const facts: Fact[] = [];
  let prev = '';
  for (const [index, fact] of rows.entries()) {
    wrong.push(...checkChain(fact, index + 1, prev));
    prev = fact.hash;
    const clear = openedOrNone(() => openFact(key, fact));
    if (!clear) wrong.push(`entry ${fact.seq} cannot be unsealed`);
    else {
      facts.push(clear);
      wrong.push(...checkShape(clear));
    }
  }
  if (wrong.length > 0) return { row, facts: rows.length, wrong };
  return { row, facts: rows.length, ...checkSummary(row, facts) };
}

/** The row and its facts at one instant, whatever a running Kith writes meanwhile. */
async function asItStands(
  installation: Installation,
  id: string,
): Promise<{ row: CourseRow; rows: FactRow[] }> {
  return installation.db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('course')
      .selectAll()
      .where('service', '=', oneService)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { row, rows: await factRows(transaction, id) };
  });
}

function openedOrNone<Value>(open: () => Value): Value | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

function checkChain(fact: FactRow, expected: number, prev: string): string[] {
  const wrong: string[] = [];
  if (fact.seq !== expected)
    wrong.push(`entry ${expected} is missing (entry ${fact.seq} stands in its place)`);
  if (fact.prev !== prev) wrong.push(`entry ${fact.seq} does not follow the one before it`);
  if (hashOf(fact) !== fact.hash) wrong.push(`entry ${fact.seq} was changed after it was written`);
  return wrong;
}

function checkShape(fact: Fact): string[] {
  const shape = factShapes.get(fact.type);
  if (!shape) return [`entry ${fact.seq} has the fact ${fact.type}, which this Kith does not know`];
  return shape.safeParse(fact.data).success
    ? []
    : [`entry ${fact.seq}, ${fact.type}, does not have its shape`];
}

function checkSummary(row: CourseRow, facts: readonly Fact[]): Pick<Checked, 'wrong' | 'told'> {
  if (row.seq !== facts.length) {
    return { wrong: [`its row in the lists counts ${row.seq} entries, and there are ${facts.length}`] };
  }
  const asTold = summaryColumns(fold(row.id, facts));
  const stored: Record<string, unknown> = { ...row };
  const parted = Object.entries(asTold).filter(([column, value]) => stored[column] !== value);
  if (parted.length === 0) return { wrong: [] };
  const columns = parted.map(([column]) => column).join(', ');
  return { wrong: [`its row in the lists differs from its chart (${columns})`], told: asTold };
}
