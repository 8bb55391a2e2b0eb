import type { ResearchRow } from './columns.ts';
import { type Bare, fewestAlike, knownColumns, tellingColumns } from './too-few-alike.ts';

/** What the finished file was checked for: how surely somebody who knows a client could point at their line. */
export interface ResearchRisk {
  /** How many lines at least are alike in what might tell who somebody is; by that the best guess is one in so many. */
  alike: number;
  /** How many sets of such lines there are. */
  sets: number;
  /** Sets in which all turned out alike: who knows that somebody is among them knows how they fared. */
  sameChange: number;
}

const setsBy = (rows: readonly Bare[], columns: readonly (keyof Bare)[]): Bare[][] => [
  ...Map.groupBy(rows, (row) => JSON.stringify(columns.map((column) => row[column]))).values(),
];

const smallest = (sets: readonly (readonly Bare[])[]) =>
  sets.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);

/** Reads the lines as somebody would who is after one of them; it takes no word of how they were made. */
export function riskOf(rows: readonly ResearchRow[]): ResearchRisk {
  const sets = setsBy(rows, tellingColumns);
  const withOneMore = knownColumns.map((column) =>
    smallest(
      setsBy(
        rows.filter((row) => row[column] !== ''),
        [...tellingColumns, column],
      ),
    ),
  );
  return {
    alike: Math.min(smallest(sets), ...withOneMore),
    sets: sets.length,
    sameChange: sets.filter((set) => {
      const [first] = set;
      return first && first.change !== '' && set.every(({ change }) => change === first.change);
    }).length,
  };
}

/** Whether a file may leave: no line stands in a set of fewer than five. */
export const mayLeave = ({ alike }: ResearchRisk): boolean => alike >= fewestAlike;
