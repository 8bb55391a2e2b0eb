import { tenthPercent } from '#core/instruments/scoring/rounding.ts';
import type { GroupRow } from './group-row.ts';
import { type Cell, heldBack, isFew, type Sum } from './held-back.ts';
import {
  allMonths,
  countsNobody,
  type FigureId,
  figureIds,
  isIn,
  plus,
  type Tallies,
  type Tally,
  talliesOf,
} from './tally.ts';

/** A row of a table of figures: a place, or somebody who leads; each within another, but for the topmost. */
export interface Node {
  id: string;
  within: string | null;
}

/** A figure as it is shown; null where it is held back. */
export interface Shown {
  n: number | null;
  of: number | null;
  /** Per cent to one decimal. */
  percent: number | null;
  state: 'shown' | 'held_back';
}

export interface Asked {
  /** The first and the last month: `2026-01`. */
  from: string;
  to: string;
  /** `by_month`: each month beside all of them. */
  columns: 'all' | 'by_month';
}

export interface FiguresTable {
  columns: string[];
  rows: { id: string; figures: Record<FigureId, Record<string, Shown>> }[];
}

/** Every month from one to another. */
export function monthsFrom(from: string, to: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (let one = from; one <= to && months.length < 240; ) {
    months.push(one);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    one = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

const none = (): Tallies =>
  talliesOf({ group: '', place: '', facilitator: '', meetings: [], members: [] }, () => false);
const together = (one: Tallies, other: Tallies): Tallies =>
  Object.fromEntries(figureIds.map((id) => [id, plus(one[id], other[id])])) as Tallies;

/** What is within a row and in none of the rows within it: groups of the district itself beside those of its villages. */
const ownMark = '\u0000';
const here = (node: string) => `${node}${ownMark}`;
const isOwn = (node: string) => node.endsWith(ownMark);

const hides = (figure: FigureId, { n, of }: Tally): boolean => {
  if (countsNobody.includes(figure)) return false;
  return of === null ? isFew(n) : isFew(n) || isFew(of) || isFew(of - n);
};

/**
 * Figures by place or by who leads, for all months together and for each, with small numbers held back, and whatever one could
 * be worked out from. Rows within a row are summed up in it. IPT protocol reference, 12.1, small numbers; 8, figures.
 * @param at in which row of the table a group stands; empty for none
 */
export function figuresTable(
  groups: readonly GroupRow[],
  nodes: readonly Node[],
  at: (row: GroupRow) => string,
  { from, to, columns: asked }: Asked,
): FiguresTable {
  const columns = asked === 'all' ? [allMonths] : [allMonths, ...monthsFrom(from, to)];
  const parents = new Map(nodes.map(({ id, within }) => [id, within]));
  const below = new Map<string, string[]>();
  for (const { id, within } of nodes)
    if (within !== null) below.set(within, [...(below.get(within) ?? []), id]);
  const own = new Map<string, Tallies>();
  const summed = new Map<string, Tallies>();
  const add = (to: Map<string, Tallies>, key: string, one: Tallies) =>
    to.set(key, together(to.get(key) ?? none(), one));
  for (const row of groups) {
    const node = at(row);
    if (!parents.has(node)) continue;
    for (const column of columns) {
      const tallies = talliesOf(row, (month) => isIn(month, column, from, to));
      add(own, `${node}|${column}`, tallies);
      for (let up: string | null = node; up !== null; up = parents.get(up) ?? null)
        add(summed, `${up}|${column}`, tallies);
    }
  }
  const tallyOf = (node: string, column: string, figure: FigureId): Tally => {
    const whole = isOwn(node)
      ? own.get(`${node.slice(0, -ownMark.length)}|${column}`)
      : summed.get(`${node}|${column}`);
    return whole?.[figure] ?? none()[figure];
  };
  const partsOf = (node: string): string[] => {
    const children = below.get(node) ?? [];
    // Where a district has no groups of its own everybody knows it, and no number hides behind that.
    const hasOwn = own.has(`${node}|${allMonths}`);
    return children.length > 0 && hasOwn ? [...children, here(node)] : children;
  };
  // A place without a group, and a month in which none met, are shown to be so: nobody hides behind a nought that all can see.
  const isEmpty = (figure: FigureId) => (node: string, column: string) =>
    (isOwn(node)
      ? !own.has(`${node.slice(0, -ownMark.length)}|${allMonths}`)
      : !summed.has(`${node}|${allMonths}`)) ||
    (figure === 'attended' && tallyOf(node, column, 'groups_met').n === 0);
  const shownOf = (figure: FigureId) =>
    showFigure(figure, nodes, columns, { partsOf, tallyOf, isEmpty: isEmpty(figure) });
  const shown = new Map(figureIds.map((figure) => [figure, shownOf(figure)]));
  return {
    columns,
    rows: nodes.map(({ id }) => ({
      id,
      figures: Object.fromEntries(
        figureIds.map((figure) => [
          figure,
          Object.fromEntries(
            columns.map((column) => [column, shown.get(figure)?.(id, column) ?? heldBackWhole]),
          ),
        ]),
      ) as FiguresTable['rows'][number]['figures'],
    })),
  };
}

const heldBackWhole: Shown = { n: null, of: null, percent: null, state: 'held_back' };

interface Counted {
  partsOf: (node: string) => string[];
  tallyOf: (node: string, column: string, figure: FigureId) => Tally;
  /** Whether everybody can see that there is nobody. */
  isEmpty: (node: string, column: string) => boolean;
}

/** One figure over the whole table, each number of it shown or held back. */
function showFigure(
  figure: FigureId,
  nodes: readonly Node[],
  columns: readonly string[],
  { partsOf, tallyOf, isEmpty }: Counted,
): (node: string, column: string) => Shown {
  const cells = new Map<string, Cell>();
  const sums: Sum[] = [];
  const first: string[] = [];
  const all = nodes.flatMap(({ id }) => (partsOf(id).includes(here(id)) ? [id, here(id)] : [id]));
  const key = (node: string, column: string, what: 'n' | 'of' | 'rest') => `${node}|${column}|${what}`;
  for (const node of all)
    for (const column of columns) {
      const tally = tallyOf(node, column, figure);
      const { n, of } = tally;
      // What stands in a row of its own, and what is left of a whole, is on no page.
      const free = isOwn(node);
      if (isEmpty(node, column)) continue;
      cells.set(key(node, column, 'n'), { value: n, free });
      if (hides(figure, tally)) first.push(key(node, column, 'n'));
      if (of === null) continue;
      cells.set(key(node, column, 'of'), { value: of, free });
      cells.set(key(node, column, 'rest'), { value: of - n, free: true });
      if (isFew(of)) first.push(key(node, column, 'of'));
      if (hides(figure, tally)) first.push(key(node, column, 'rest'));
    }
  /** What everybody can see to be nobody adds nothing to a sum, and hides nothing in it. */
  const add = (whole: string, parts: readonly string[]) => {
    if (cells.has(whole)) sums.push({ whole, parts: parts.filter((one) => cells.has(one)) });
  };
  const isShare = tallyOf(nodes[0]?.id ?? '', columns[0] ?? '', figure).of !== null;
  for (const what of isShare ? (['n', 'of', 'rest'] as const) : (['n'] as const)) {
    for (const { id } of nodes) {
      const parts = partsOf(id);
      for (const column of columns)
        if (parts.length > 0)
          add(
            key(id, column, what),
            parts.map((one) => key(one, column, what)),
          );
    }
    const months = columns.filter((column) => column !== allMonths);
    if (months.length > 0)
      for (const node of all)
        add(
          key(node, allMonths, what),
          months.map((one) => key(node, one, what)),
        );
  }
  if (isShare)
    for (const node of all)
      for (const column of columns)
        add(key(node, column, 'of'), [key(node, column, 'n'), key(node, column, 'rest')]);
  // First by what is shown, so that the smallest of those goes; then by what is left of each whole, which anybody can reckon.
  const ofParts = heldBack(
    cells,
    sums.filter(({ whole, parts }) => ![whole, ...parts].some((one) => one.endsWith('|rest'))),
    first,
  );
  const restsToo = [...ofParts].flatMap((one) => {
    const rest = one.replace(/\|(n|of)$/, '|rest');
    return cells.has(rest) ? [one, rest] : [one];
  });
  const hidden = heldBack(cells, sums, restsToo);
  return (node, column) => {
    const { n, of } = tallyOf(node, column, figure);
    const isHidden = hidden.has(key(node, column, 'n'));
    const isWholeHidden = of === null || hidden.has(key(node, column, 'of'));
    return {
      n: isHidden ? null : n,
      of: isWholeHidden ? null : of,
      percent: isHidden || isWholeHidden || of === null ? null : tenthPercent(n, of),
      state: isHidden || (of !== null && isWholeHidden) ? 'held_back' : 'shown',
    };
  };
}
