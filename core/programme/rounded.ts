import { isFew } from '#core/lists/small-counts.ts';
import {
  type Asked,
  columnsAsked,
  type FiguresTable,
  isAskedIn,
  rowOf,
  type Shown,
  shownAs,
} from './figures.ts';
import { gridOf } from './grid.ts';
import type { GroupRow, Then } from './group-row.ts';
import { wheresOf } from './parts.ts';
import { countsNobody, type FigureId, type Tally } from './tally.ts';

const step = 5;
const toStep = (count: number): number => Math.round(count / step) * step;

/** A count of people to the nearest five, with its share of a whole that is rounded too; from one to four it is held back. */
function rounded(figure: FigureId, { n, of }: Tally): Shown {
  if (countsNobody.includes(figure)) return shownAs({ n, of }, { n: false, of: false });
  const held = { n: isFew(n) || (of !== null && isFew(of)), of: of !== null && isFew(of) };
  return shownAs({ n: toStep(n), of: of === null ? null : toStep(of) }, held);
}

/**
 * Figures by who leads, each with all their groups. Counts of people are rounded to the nearest five, as the publications of
 * NHS Talking Therapies round them, so that no subtraction from the figures by place tells what is held back there.
 */
export function roundedTable(
  groups: readonly GroupRow[],
  at: (where: Then) => string,
  asked: Asked,
): FiguresTable {
  const ids = [...new Set(groups.flatMap(wheresOf).map(at))];
  const grid = gridOf(
    groups,
    ids.map((id) => ({ id, within: null })),
    at,
    isAskedIn(asked),
  );
  const columns = columnsAsked(asked);
  return {
    columns,
    rows: ids.map((id) =>
      rowOf(id, columns, (figure, column) => rounded(figure, grid.at(id, column)[figure])),
    ),
  };
}
