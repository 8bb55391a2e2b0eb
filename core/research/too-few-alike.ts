import type { ResearchColumn, ResearchRow } from './columns.ts';

export type Bare = Omit<ResearchRow, 'row'>;
type Column = Exclude<ResearchColumn, 'row'>;

/** So many clients at least share what might tell who somebody is. */
export const fewestAlike = 5;

/** What might tell who somebody is to a person who knows a little of them; the year is left out first, the form last. */
const telling = [
  ['year_ended'],
  ['focus'],
  ['form', 'edition', 'length', 'sessions_agreed', 'ended'],
] as const satisfies readonly (readonly Column[])[];

/** What somebody may know of one client beside that, such as how often they missed: a value that few share of those alike is left out. */
const known = ['sessions_held', 'sessions_missed', 'weeks'] as const satisfies readonly Column[];

export const tellingColumns: readonly Column[] = telling.flat();
export const knownColumns: readonly Column[] = known;

const without = (row: Bare, columns: readonly Column[]): Bare => ({
  ...row,
  ...Object.fromEntries(columns.map((column) => [column, ''])),
});
const filledIn = (row: Bare, columns: readonly Column[]) =>
  columns.filter((column) => row[column] !== '').length;

/** The rows of which fewer than five are alike in these columns. */
function lonely(rows: readonly Bare[], columns: readonly Column[]): Set<Bare> {
  const alike = Map.groupBy(rows, (row) => columns.map((column) => row[column]).join('\n'));
  return new Set([...alike.values()].filter((some) => some.length < fewestAlike).flat());
}

/**
 * Rows, one for each client, in which every value that might tell who somebody is is shared by five at least
 * (k-anonymity, k = 5), alone and with each count that an acquaintance may have kept. What is shared by fewer is left empty, column by column; who still stands apart is left out.
 * @returns the rows, how many values were left empty, and how many courses were left out
 */
export function withoutTooFewAlike(all: readonly Bare[]): { rows: Bare[]; emptied: number; leftOut: number } {
  let rows = [...all];
  let emptied = 0;
  const empty = (columns: readonly Column[], by: readonly Column[]) => {
    const alone = lonely(rows, by);
    rows = rows.map((row) => {
      if (!alone.has(row)) return row;
      emptied += filledIn(row, columns);
      return without(row, columns);
    });
  };
  for (const columns of telling) empty(columns, tellingColumns);
  const alone = lonely(rows, tellingColumns);
  const leftOut = alone.size;
  rows = rows.filter((row) => !alone.has(row));
  for (const column of known) empty([column], [...tellingColumns, column]);
  return { rows, emptied, leftOut };
}
