import { groupBook } from '#core/group/book.ts';
import type { Group } from '#core/group/group.ts';
import { type GroupSummary, summariseGroup } from '#core/group/summarise.ts';
import { groupChain } from '#server/chains/signed-heads.ts';
import type { ChartKind } from '#server/charts/kind.ts';
import type { GroupRow } from '#server/db/tables.ts';

/** The columns of a group’s row that are drawn from the fold; written in the transaction of the facts. */
export function groupColumns(group: Group) {
  const summary = summariseGroup(group);
  return { seq: group.seq, status: summary.status, summary: JSON.stringify(summary) };
}

/** The summary as its row keeps it. */
export const summaryInGroup = (row: Pick<GroupRow, 'summary'>): GroupSummary => JSON.parse(row.summary);

/** A group: the second kind of chart. */
export const groupKind: ChartKind<Group, GroupRow> = {
  table: 'group_chart',
  book: groupBook,
  chain: groupChain,
  columns: groupColumns,
};
