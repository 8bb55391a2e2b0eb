import type { ResearchColumn, ResearchRow } from './columns.ts';

type Bare = Omit<ResearchRow, 'row'>;

/** So many at least share what might tell who somebody is. */
export const fewestAlike = 5;

/** What might tell who somebody is to a person who knows a little of them; the year is left out first, the form last. */
const telling = [
  ['year_ended'],
  ['focus'],
  ['form', 'edition', 'length', 'sessions_agreed', 'ended'],
] as const satisfies readonly (readonly Exclude<ResearchColumn, 'row'>[])[];

const mark = (row: Bare) =>
  telling
    .flat()
    .map((column) => row[column])
    .join('\n');

function lonely(rows: readonly Bare[]): Set<Bare> {
  const alike = Map.groupBy(rows, mark);
  return new Set([...alike.values()].filter((some) => some.length < fewestAlike).flat());
}

/**
 * Rows in which every value that might tell who somebody is is shared by five at least (k-anonymity, k = 5). What is
 * shared by fewer is left empty, column by column; who still stands apart is left out.
 * @returns the rows, how many values were left empty, and how many courses were left out
 */
export function withoutTooFewAlike(all: readonly Bare[]): { rows: Bare[]; emptied: number; leftOut: number } {
  let rows = [...all];
  let emptied = 0;
  for (const columns of telling) {
    const alone = lonely(rows);
    rows = rows.map((row) => {
      if (!alone.has(row)) return row;
      emptied += columns.filter((column) => row[column] !== '').length;
      return { ...row, ...Object.fromEntries(columns.map((column) => [column, ''])) };
    });
  }
  const alone = lonely(rows);
  const kept = rows.filter((row) => !alone.has(row));
  return { rows: kept, emptied, leftOut: rows.length - kept.length };
}
