import { howColumnsStand, type Stands } from './how-columns-stand.ts';

/** A column that does not stand in the clear. */
export interface Closed {
  /** As `table.column`. */
  column: string;
  stands: Exclude<Stands, 'clear'>;
}

/** The columns of a table that do not stand in the clear. */
export const closedColumns = (table: string): string[] =>
  [...(howColumnsStand.get(table) ?? [])].flatMap(([column, stands]) => (stands === 'clear' ? [] : [column]));

/** How a column of a table is closed; undefined where it stands in the clear. */
export function closedIn(table: string, column: string): Closed | undefined {
  const stands = howColumnsStand.get(table)?.get(column) ?? 'clear';
  return stands === 'clear' ? undefined : { column: `${table}.${column}`, stands };
}
