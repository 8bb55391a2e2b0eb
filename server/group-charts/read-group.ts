import type { Group } from '#core/group/group.ts';
import type { ChartOf } from '#server/charts/chart.ts';
import { newChartKey } from '#server/charts/key.ts';
import { readChartOf } from '#server/charts/read.ts';
import { compiledOnce } from '#server/db/compiled-once.ts';
import { type GroupRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { groupColumns, groupKind } from './group-kind.ts';

/** A group as read; its `course` is the whole of the group. */
export type GroupChart = ChartOf<Group>;

const oneGroup = compiledOnce<GroupRow>((db) =>
  db.selectFrom('group_chart').selectAll().where('service', '=', '').where('id', '=', ''),
);

/** A group as it is listed, whoever asks: for what is decided before anybody may open it. */
export async function readGroupRow(
  installation: Pick<Installation, 'db'>,
  id: string,
): Promise<GroupRow | undefined> {
  return (await oneGroup(installation.db, [oneService, id])).rows[0];
}

/** The group as its chart stood when its row was read. */
export const readGroup = (
  installation: Pick<Installation, 'db' | 'master'>,
  row: GroupRow,
): Promise<GroupChart> => readChartOf(installation, groupKind, row);

/** The row of a group in which nothing has been written yet, with a key of its own. */
export function newGroupRow(installation: Pick<Installation, 'master'>, id: string): GroupRow {
  return {
    ...groupColumns(groupKind.book.empty(id)),
    service: oneService,
    id,
    key: newChartKey(installation, groupKind.chain(id)),
    head: '',
    signature: '',
  };
}
