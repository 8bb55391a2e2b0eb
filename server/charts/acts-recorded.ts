import type { Db } from '#server/db/tables.ts';

const recorded = new WeakMap<Db, Map<string, number>>();

/** Counts acts that this process has recorded, by the table of their charts. */
export function countActs(db: Db, table: string, acts: number): void {
  const counts = recorded.get(db) ?? new Map<string, number>();
  recorded.set(db, counts.set(table, (counts.get(table) ?? 0) + acts));
}

/** How many acts this process has recorded in each kind of chart. */
export function actsRecorded(db: Db): [chart: string, acts: number][] {
  const of = (table: string) => recorded.get(db)?.get(table) ?? 0;
  return [
    ['course', of('course')],
    ['group', of('group_chart')],
    ['referral', of('referral')],
  ];
}
