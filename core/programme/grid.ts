import type { GroupRow, Then } from './group-row.ts';
import type { Line } from './held-back.ts';
import { joined, partsOf } from './parts.ts';
import { addTo, allMonths, noTallies, sumOf, type Tallies, talliesByMonth } from './tally.ts';

/** A row of a table of figures: a place, or somebody who leads; each within another, but for the topmost. */
export interface Node {
  id: string;
  within: string | null;
}

export const yearOf = (month: string): string => month.slice(0, 4);

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

/** What a group comes to by column: by month, by year, and in all the years asked about. */
function columnsOf(months: Map<string, Tallies>, isAsked: (year: string) => boolean): Map<string, Tallies> {
  const columns = new Map(months);
  const sum = (of: readonly [string, Tallies][]) => sumOf(of.map(([, tallies]) => tallies));
  for (const [year, of] of Map.groupBy(months, ([month]) => yearOf(month))) columns.set(year, sum(of));
  columns.set(allMonths, sum([...months].filter(([month]) => isAsked(yearOf(month)))));
  return columns;
}

/**
 * @param at in which row of the table a group stands, or stood when something counts; empty for none
 * @param isAsked whether a year is among those asked about, whole
 */
export function gridOf(
  groups: readonly GroupRow[],
  nodes: readonly Node[],
  at: (where: Then) => string,
  isAsked: (year: string) => boolean,
): Grid {
  const parents = new Map(nodes.map(({ id, within }) => [id, within]));
  const below = new Map<string, string[]>();
  for (const { id, within } of nodes)
    if (within !== null) below.set(within, [...(below.get(within) ?? []), id]);
  const counts = new Map<string, Map<string, Tallies>>(nodes.map(({ id }) => [id, new Map()]));
  const years = new Set<string>();
  const there = new Set<string>();
  const upFrom = (node: string): string[] => {
    if (!parents.has(node)) return [];
    const up: string[] = below.has(node) ? [ownOf(node)] : [];
    for (let one: string | null = node; one !== null; one = parents.get(one) ?? null) up.push(one);
    return up;
  };
  const add = (node: string, column: string, one: Tallies) => {
    const ofNode = counts.get(node) ?? new Map<string, Tallies>();
    counts.set(node, ofNode);
    const before = ofNode.get(column) ?? noTallies();
    ofNode.set(column, before);
    addTo(before, one);
  };
  for (const row of groups) {
    for (const one of upFrom(at(row))) there.add(one);
    const parts = partsOf(row);
    const ofParts = new Map<GroupRow, Map<string, Tallies>>();
    const under = new Map<string, GroupRow[]>();
    for (const part of parts) {
      ofParts.set(part, columnsOf(talliesByMonth(part), isAsked));
      for (const one of upFrom(at(part))) under.set(one, [...(under.get(one) ?? []), part]);
    }
    for (const [one, some] of under) {
      there.add(one);
      const [part = row] = some;
      // A group that moved within a district has met there once.
      const columns =
        some.length === 1 ? ofParts.get(part) : columnsOf(talliesByMonth(joined(some)), isAsked);
      for (const [column, tallies] of columns ?? []) {
        if (column.length === 4) years.add(column);
        add(one, column, tallies);
      }
    }
  }
  const nothing = noTallies();
  return {
    years: [...years].toSorted(),
    nodes: nodes.flatMap(({ id }) => (there.has(ownOf(id)) ? [id, ownOf(id)] : [id])),
    lines: nodes.flatMap(({ id }) => {
      const parts = [...(below.get(id) ?? []), ...(there.has(ownOf(id)) ? [ownOf(id)] : [])];
      return below.has(id) ? [{ whole: id, parts }] : [];
    }),
    at: (node, column) => counts.get(node)?.get(column) ?? nothing,
    hasGroups: (node) => there.has(node),
  };
}
