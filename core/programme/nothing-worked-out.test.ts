import { expect, test } from 'vitest';
import { aRow, member, places, same, times } from '#tests/programme/a-programme.ts';
import { type FiguresTable, figuresTable, monthsFrom } from './figures.ts';
import type { GroupRow } from './group-row.ts';
import { allMonths, type FigureId } from './tally.ts';

/**
 * Whoever asks every question there is, writes each number that is shown as an equation, and solves them all together, knowing
 * that nobody is fewer than none and that who did not meet was not there.
 */
const months = monthsFrom('2025-01', '2026-12');
/** Where groups can be, each with the places it lies in. */
const spots = ['a', 'b', 'c', 'south', 'north', 'land'];
const inside = new Map(
  places.map(({ id }) => [
    id,
    spots.filter((spot) => {
      for (
        let up: string | null = spot;
        up !== null;
        up = places.find((one) => one.id === up)?.within ?? null
      )
        if (up === id) return true;
      return false;
    }),
  ]),
);
const windows = [
  { from: '2025-01', to: '2025-12' },
  { from: '2026-01', to: '2026-12' },
  { from: '2025-01', to: '2026-12' },
];

const unknowns = spots.flatMap((spot) => months.map((month) => `${spot}|${month}`));
const place = new Map(unknowns.map((one, at) => [one, at]));
/** The unknowns that a cell is the sum of. */
function sumOf(node: string, column: string, window: { from: string; to: string }): number[] {
  const over = column === allMonths ? monthsFrom(window.from, window.to) : [column];
  return (inside.get(node) ?? []).flatMap((spot) => over.map((month) => place.get(`${spot}|${month}`) ?? 0));
}

interface Equation {
  of: number[];
  value: number;
}

/** The unknowns that are nought: of a sum that is nought every part is. */
function noughts(equations: readonly Equation[], known: Set<number>): Set<number> {
  for (const { of, value } of equations) if (value === 0) for (const one of of) known.add(one);
  return known;
}

/** What these equations say, row by row in echelon form; the last number of each is its value. */
function solved(equations: readonly Equation[], zero: ReadonlySet<number>): Map<number, Float64Array> {
  const rows = new Map<number, Float64Array>();
  for (const { of } of equations) {
    const row = new Float64Array(unknowns.length);
    for (const one of of) if (!zero.has(one)) row[one] = 1;
    const pivot = reduce(row, rows);
    if (pivot >= 0) rows.set(pivot, row);
  }
  return rows;
}

/** Takes the rows off; gives the first place that is left, scaled to one, and -1 where nothing is. */
function reduce(row: Float64Array, rows: ReadonlyMap<number, Float64Array>): number {
  let first = -1;
  for (let at = 0; at < row.length; at += 1) {
    const factor = row[at] ?? 0;
    if (Math.abs(factor) < 1e-9) continue;
    const known = rows.get(at);
    if (known)
      for (let to = at; to < row.length; to += 1) row[to] = (row[to] ?? 0) - factor * (known[to] ?? 0);
    else if (first < 0) first = at;
  }
  if (first >= 0) {
    const by = row[first] ?? 1;
    for (let to = first; to < row.length; to += 1) row[to] = (row[to] ?? 0) / by;
  }
  return first;
}

type What = 'n' | 'of';

/** The held-back numbers from one to four of this figure that can be worked out from all tables together. */
function workedOut(rows: readonly GroupRow[], figure: FigureId, what: What): string[] {
  const tables = windows.map((window) => ({
    window,
    table: figuresTable(rows, places, (row) => row.place, { ...window, columns: 'by_month' }),
  }));
  const shown = (table: FiguresTable, which: FigureId, of: What) =>
    table.rows.flatMap(({ id, figures }) =>
      table.columns.map((column) => ({ id, column, value: figures[which][column]?.[of] ?? null })),
    );
  const cells = tables.flatMap(({ window, table }) =>
    shown(table, figure, what).map((cell) => ({ ...cell, of: sumOf(cell.id, cell.column, window) })),
  );
  const equations = cells.flatMap(({ of, value }) => (value === null ? [] : [{ of, value }]));
  // Where no group is, everybody knows: the groups of a district are those of its villages.
  const nowhere = spots.filter((spot) => !rows.some((row) => row.place === spot));
  const empty = unknowns.flatMap((one, at) => (nowhere.includes(one.split('|')[0] ?? '') ? [at] : []));
  const zero = noughts(equations, new Set(empty));
  if (figure === 'attended')
    for (const { window, table } of tables)
      for (const { id, column, value } of shown(table, 'groups_met', 'n'))
        if (value === 0) for (const one of sumOf(id, column, window)) zero.add(one);
  const rowsOf = solved(equations, zero);
  const [counted, wholes] = [real(rows, figure, what), real(rows, figure, 'of')];
  const truth = (of: readonly number[]) => of.reduce((so, one) => so + (counted[one] ?? 0), 0);
  // That none of them came, of a number nobody knows, tells of nobody.
  const isSmall = (of: readonly number[]) => {
    const left = of.reduce((so, one) => so + (wholes[one] ?? 0), 0) - truth(of);
    const counts = truth(of) === 0 || figure === 'joined' ? [truth(of)] : [truth(of), left];
    return counts.some((one) => one > 0 && one < 5);
  };
  return cells
    .filter(({ value }) => value === null)
    .flatMap(({ id, column, of }) => {
      const row = new Float64Array(unknowns.length);
      for (const one of of) if (!zero.has(one)) row[one] = 1;
      return isSmall(of) && reduce(row, rowsOf) < 0
        ? [`${id} ${column} ${figure} ${what}: ${String(truth(of))}`]
        : [];
    });
}

const real = (rows: readonly GroupRow[], figure: FigureId, what: What): number[] =>
  unknowns.map((one) => {
    const [spot = '', month = ''] = one.split('|');
    const there = rows.filter((row) => row.place === spot);
    const ended = there.flatMap(({ members }) => members.filter((each) => each.ended === month));
    const met = there.flatMap(({ meetings }) => meetings.filter((each) => each.month === month));
    if (figure === 'joined')
      return there.flatMap(({ members }) => members.filter(({ joined }) => joined === month)).length;
    if (figure === 'attended') return met.reduce((so, each) => so + (what === 'n' ? each.came : each.of), 0);
    if (what === 'of') return ended.length;
    if (figure === 'dropped_out') return ended.filter(({ how }) => how === 'dropped_out').length;
    return ended.filter(({ outcome }) => outcome?.reliableImprovement === true).length;
  });

/** Numbers that follow from a seed, the same each time: no chance decides (mulberry32). */
function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** Some places small and some large, some met in one month and some in many; few of them lie in a district itself. */
const programme = (next: (below: number) => number): GroupRow[] =>
  spots
    .filter((spot) => (spot === 'north' || spot === 'land' ? next(4) === 0 : next(6) > 0))
    .map((spot) => {
      const many = 1 + next(4);
      const some = times(many, () => months[next(months.length)] ?? '2025-01');
      const oneOf = () => some[next(many)] ?? '2025-01';
      const size = next(2) === 0 ? 2 + next(5) : 12 + next(30);
      return aRow(spot, {
        meetings: [...new Set(some)].map((month) => {
          const of = size + next(4);
          return { month, of, came: Math.max(1, of - next(9)) };
        }),
        members: times(size, () =>
          member({
            joined: oneOf(),
            ended: next(6) === 0 ? null : oneOf(),
            how: next(3) === 0 ? 'dropped_out' : 'finished',
            ...(next(3) === 0 && { outcome: same }),
          }),
        ),
      });
    });

test('no held-back number is worked out from all that can be asked, in any of ten programmes', () => {
  let held = 0;
  for (let round = 1; round <= 10; round += 1) {
    const rows = programme(drawing(round * 977));
    const asked = [
      ['joined', 'n'],
      ['attended', 'n'],
      ['attended', 'of'],
      ['dropped_out', 'n'],
      ['dropped_out', 'of'],
      ['reliable_improvement', 'n'],
    ] as const;
    for (const [figure, what] of asked) expect([round, workedOut(rows, figure, what)]).toEqual([round, []]);
    const { rows: all } = figuresTable(rows, places, (row) => row.place, {
      ...{ from: '2026-01', to: '2026-12', columns: 'all' },
    });
    held += all.filter(({ figures }) => figures.dropped_out[allMonths]?.state === 'held_back').length;
  }
  expect(held).toBeGreaterThan(4);
});

test('parts of one whole are held back together, so that none is what is left of the others', () => {
  const members = [
    ...times(20, () => member()),
    ...times(8, () => member({ how: 'dropped_out' })),
    ...times(2, () => member({ how: 'referred_early', referred: 'referred' })),
  ];
  const rest = times(20, (at) => member({ how: at < 9 ? 'dropped_out' : 'finished' }));
  const rows = [aRow('a', { members }), aRow('b', { members: rest }), aRow('c', { members: rest })];
  const table = figuresTable(rows, places, (row) => row.place, {
    from: '2026-01',
    to: '2026-12',
    columns: 'all',
  });
  const a = table.rows.find(({ id }) => id === 'a')?.figures;
  expect([a?.finished, a?.dropped_out, a?.referred].map((one) => [one?.all?.n, one?.all?.of])).toEqual([
    [null, 30],
    [null, 30],
    [null, 30],
  ]);
});
