import type { GroupRow } from './group-row.ts';
import type { Line } from './held-back.ts';
import { allMonths, figureIds, type Tallies, talliesOf } from './tally.ts';

/** A row of a table of figures: a place, or somebody who leads; each within another, but for the topmost. */
export interface Node {
  id: string;
  within: string | null;
}

export const yearOf = (month: string): string => month.slice(0, 4);

const none = (): Tallies =>
  talliesOf({ group: '', place: '', facilitator: '', meetings: [], members: [] }, () => false);
/** Counts of its own, so that others can be added to them. */
const copyOf = (counts: Tallies): Tallies =>
  Object.fromEntries(figureIds.map((id) => [id, { ...counts[id] }])) as Tallies;

/** Adds to counts of one’s own: a programme is large, and this is done some ten thousand times. */
function addTo(counts: Tallies, more: Tallies): void {
  for (const id of figureIds) {
    const [one, other] = [counts[id], more[id]];
    one.n += other.n;
    if (one.of !== null) one.of += other.of ?? 0;
  }
}

/** What is within a row and in none of the rows within it: groups of the district itself beside those of its villages. */
const ownMark = '\u0000';
export const ownOf = (node: string): string => `${node}${ownMark}`;
export const isOwn = (node: string): boolean => node.endsWith(ownMark);

/** Every count of a programme, by row and by month and whole year: all of them, whatever is asked about. */
export interface Grid {
  years: string[];
  /** The rows, and for those that have groups of their own beside rows within them a part for these. */
  nodes: string[];
  lines: Line[];
  /** The counts of a row in a month, `2026-01`, a year, `2026`, or in all the years asked about. */
  at: (node: string, column: string) => Tallies;
  /** Whether any group was ever there. */
  hasGroups: (node: string) => boolean;
}

/** The months in which anything of a group counts. */
function monthsIn({ meetings, members }: GroupRow): string[] {
  const all = [
    ...meetings.map(({ month }) => month),
    ...members.flatMap(({ joined, ended }) => [joined, ended ?? '']),
  ];
  return [...new Set(all)].filter((month) => month !== '');
}

/**
 * @param at in which row of the table a group stands; empty for none
 * @param isAsked whether a year is among those asked about, whole
 */
export function gridOf(
  groups: readonly GroupRow[],
  nodes: readonly Node[],
  at: (row: GroupRow) => string,
  isAsked: (year: string) => boolean,
): Grid {
  const parents = new Map(nodes.map(({ id, within }) => [id, within]));
  const below = new Map<string, string[]>();
  for (const { id, within } of nodes)
    if (within !== null) below.set(within, [...(below.get(within) ?? []), id]);
  const counts = new Map<string, Tallies>();
  const there = new Set<string>();
  const years = new Set<string>();
  const add = (node: string, column: string, one: Tallies) => {
    const key = `${node}|${column}`;
    const before = counts.get(key);
    if (before) addTo(before, one);
    else counts.set(key, copyOf(one));
  };
  for (const row of groups) {
    const node = at(row);
    if (!parents.has(node)) continue;
    const up: string[] = below.has(node) ? [ownOf(node)] : [];
    for (let one: string | null = node; one !== null; one = parents.get(one) ?? null) up.push(one);
    for (const one of up) there.add(one);
    const columns = new Map<string, (month: string) => boolean>([
      [allMonths, (month) => isAsked(yearOf(month))],
    ]);
    for (const month of monthsIn(row)) {
      const year = yearOf(month);
      years.add(year);
      columns.set(month, (one) => one === month).set(year, (one) => yearOf(one) === year);
    }
    for (const [column, isIn] of columns) {
      const tallies = talliesOf(row, (month) => month !== null && isIn(month));
      for (const one of up) add(one, column, tallies);
    }
  }
  const nothing = none();
  return {
    years: [...years].toSorted(),
    nodes: nodes.flatMap(({ id }) => (there.has(ownOf(id)) ? [id, ownOf(id)] : [id])),
    lines: nodes.flatMap(({ id }) => {
      const parts = [...(below.get(id) ?? []), ...(there.has(ownOf(id)) ? [ownOf(id)] : [])];
      return below.has(id) ? [{ whole: id, parts }] : [];
    }),
    at: (node, column) => counts.get(`${node}|${column}`) ?? nothing,
    hasGroups: (node) => there.has(node),
  };
}
