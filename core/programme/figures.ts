import { tenthPercent } from '#core/instruments/scoring/rounding.ts';
import { familyOf, type HeldBack, heldBackIn } from './families.ts';
import { gridOf, type Node, yearOf } from './grid.ts';
import type { GroupRow, Then } from './group-row.ts';
import { allMonths, type FigureId, figureIds, type Tally } from './tally.ts';

/** A figure as it is shown; null where it is held back. */
export interface Shown {
  n: number | null;
  of: number | null;
  /** Per cent to one decimal. */
  percent: number | null;
  state: 'shown' | 'held_back';
}

export interface Asked {
  /** The first and the last month: `2026-01`. All months together are those of the whole years between them. */
  from: string;
  to: string;
  /** `by_month`: each month beside all of them. */
  columns: 'all' | 'by_month';
  /** The month that runs: those after it have not come, and have no figures. */
  running?: string;
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

export const columnsAsked = ({ from, to, columns, running }: Asked): string[] =>
  columns === 'all'
    ? [allMonths]
    : [allMonths, ...monthsFrom(from, to).filter((month) => running === undefined || month <= running)];

/** Whether a year is asked about: a part of it asks about the whole. */
export const isAskedIn =
  ({ from, to }: Pick<Asked, 'from' | 'to'>) =>
  (year: string): boolean =>
    year >= yearOf(from) && year <= yearOf(to);

/** A row’s figures, column by column. */
export const rowOf = (
  id: string,
  columns: readonly string[],
  shown: (figure: FigureId, column: string) => Shown,
): FiguresTable['rows'][number] => ({
  id,
  figures: Object.fromEntries(
    figureIds.map((figure) => [
      figure,
      Object.fromEntries(columns.map((column) => [column, shown(figure, column)])),
    ]),
  ) as FiguresTable['rows'][number]['figures'],
});

/** A number with its whole and its share, as far as they are not held back. */
export function shownAs({ n, of }: Tally, held: { n: boolean; of: boolean }): Shown {
  const isWholeHeld = of !== null && held.of;
  const shown = { n: held.n ? null : n, of: held.of ? null : of };
  const percent = held.n || isWholeHeld || of === null ? null : tenthPercent(n, of);
  return { ...shown, percent, state: held.n || isWholeHeld ? 'held_back' : 'shown' };
}

function heldAt(
  { year, months }: HeldBack,
  figure: FigureId,
  node: string,
  { column, years }: { column: string; years: readonly string[] },
): { n: boolean; of: boolean } {
  const family = familyOf[figure];
  const isMonth = column !== allMonths;
  // When a row’s attendance is held back by month, so is in which months it met, which would tell where there was none.
  if (family === 'nobody') {
    const is = isMonth && months('attended', node, column);
    return { n: is, of: is };
  }
  const is = (one: typeof family | 'ended') =>
    isMonth ? months(one, node, column) : years.some((each) => year(one, node, each));
  const n = is(family);
  return { n, of: family === 'endings' ? is('ended') : n };
}

/**
 * Figures by place, for all months of whole years together and for each, with small numbers held back, and whatever one could
 * be worked out from. What is held back is decided over all places and all months there are, so that no two questions tell
 * more than each. Rows within a row are summed up in it. IPT protocol reference, 12.1, small numbers; 8, figures.
 * @param at in which row of the table a group stands, or stood when something counts; empty for none
 */
export function figuresTable(
  groups: readonly GroupRow[],
  nodes: readonly Node[],
  at: (where: Then) => string,
  asked: Asked,
): FiguresTable {
  const grid = gridOf(groups, nodes, at, isAskedIn(asked));
  const held = heldBackIn(grid);
  const columns = columnsAsked(asked);
  const years = grid.years.filter(isAskedIn(asked));
  return {
    columns,
    rows: nodes.map(({ id }) =>
      rowOf(id, columns, (figure, column) =>
        shownAs(grid.at(id, column)[figure], heldAt(held, figure, id, { column, years })),
      ),
    ),
  };
}
