import { describe, expect, test } from 'vitest';
import { aRow, byPlace, member, of, places, times } from '#tests/programme/a-programme.ts';
import type { FiguresTable } from './figures.ts';
import { allMonths, type figureIds } from './tally.ts';

describe('small numbers', () => {
  const dropping = (place: string, dropped: number, all: number) =>
    aRow(place, { members: times(all, (at) => member(at < dropped ? { how: 'dropped_out' } : {})) });

  test('are held back, nought too where the whole is small, and so is what would give them away', () => {
    const table = byPlace([dropping('a', 3, 20), dropping('b', 6, 20), dropping('c', 9, 20)]);
    expect(of(table, 'a', 'dropped_out')).toMatchObject({
      n: null,
      of: 20,
      percent: null,
      state: 'held_back',
    });
    // The second: of the three villages and their district one more, the smallest.
    expect(of(table, 'b', 'dropped_out')).toMatchObject({ n: null });
    expect(of(table, 'c', 'dropped_out')).toMatchObject({ n: 9 });
    expect(of(table, 'north', 'dropped_out')).toMatchObject({ n: 18, of: 60 });
    const three = byPlace([dropping('a', 0, 3), dropping('b', 10, 20), dropping('c', 10, 20)]);
    expect(of(three, 'a', 'dropped_out')).toMatchObject({ n: null, of: null });
    // What is left of the whole is few: nearly all dropped out.
    const nearly = byPlace([dropping('a', 18, 20), dropping('b', 10, 20), dropping('c', 10, 20)]);
    expect(of(nearly, 'a', 'dropped_out')).toMatchObject({ n: null });
  });

  test('of a single village are not told by its district', () => {
    const table = byPlace([dropping('a', 3, 20), dropping('south', 9, 20)]);
    expect(of(table, 'north', 'dropped_out')?.n).toBeNull();
  });

  test('are not hidden behind a place in which everybody sees that there is no group', () => {
    const table = byPlace([dropping('a', 3, 20), dropping('b', 9, 20)]);
    // The third village of the district has none, and is shown to have none: the second that is held back is another.
    expect(of(table, 'c', 'groups_met')).toMatchObject({ n: 0 });
    expect(of(table, 'c', 'dropped_out')).toMatchObject({ n: 0, of: 0, state: 'shown' });
    expect(of(table, 'b', 'dropped_out')?.n).toBeNull();
    const attended = byPlace([
      aRow('a', { meetings: [{ month: '2026-01', came: 13, of: 15 }] }),
      aRow('b', { meetings: [{ month: '2026-02', came: 74, of: 80 }] }),
    ]);
    expect(of(attended, 'b', 'attended')?.n).toBeNull();
  });

  test('groups and meetings are counted whatever their number, since they are nobody', () => {
    expect(of(byPlace([aRow('a')]), 'a', 'groups_met')).toMatchObject({ n: 1, state: 'shown' });
  });

  /** Whoever reads the table and can subtract: what they can work out of what is held back. */
  function workedOut(table: FiguresTable, figure: (typeof figureIds)[number]): number[] {
    const known = new Map<string, number>();
    const at = (id: string, column: string, what: string) => `${id}|${column}|${what}`;
    const shown = new Set<string>();
    for (const { id, figures } of table.rows)
      for (const column of table.columns)
        for (const what of ['n', 'of'] as const) {
          const value = figures[figure][column]?.[what] ?? null;
          if (value === null) continue;
          known.set(at(id, column, what), value);
          shown.add(at(id, column, what));
        }
    const sums = ['n', 'of', 'rest'].flatMap((what) => [
      ...table.columns.flatMap((column) =>
        places.map(({ id }) => [
          at(id, column, what),
          ...places.filter(({ within }) => within === id).map((one) => at(one.id, column, what)),
        ]),
      ),
      ...places.map(({ id }) => table.columns.map((column) => at(id, column, what))),
    ]);
    const shares = places.flatMap(({ id }) =>
      table.columns.map((column) => [at(id, column, 'of'), at(id, column, 'n'), at(id, column, 'rest')]),
    );
    for (let before = -1; before !== known.size; ) {
      before = known.size;
      for (const sum of [...sums, ...shares].filter((one) => one.length > 1)) {
        const missing = sum.filter((one) => !known.has(one));
        const [only] = missing;
        if (missing.length !== 1 || only === undefined) continue;
        const rest = sum.slice(1).reduce((so, one) => so + (known.get(one) ?? 0), 0);
        const whole = known.get(sum[0] ?? '') ?? 0;
        known.set(only, only === sum[0] ? rest : whole - rest);
      }
    }
    return [...known].filter(([one]) => !shown.has(one)).map(([, value]) => value);
  }

  test('cannot be worked out by subtracting, in any of sixty tables', () => {
    // A row of numbers that is the same each time: no chance decides.
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const months = ['2026-01', '2026-02', '2026-03'];
    let held = 0;
    for (let round = 0; round < 60; round += 1) {
      const rows = ['a', 'b', 'c', 'south'].map((place) =>
        aRow(place, {
          members: times(next(40), () =>
            member({
              ended: months[next(3)] ?? null,
              how: next(3) === 0 ? 'dropped_out' : 'finished',
            }),
          ),
        }),
      );
      const table = byPlace(rows, 'by_month');
      for (const figure of ['dropped_out', 'joined'] as const) {
        held += table.rows.filter(({ figures }) => figures[figure][allMonths]?.state === 'held_back').length;
        const few = workedOut(table, figure).filter((value) => value > 0 && value < 5);
        expect([round, figure, few]).toEqual([round, figure, []]);
      }
    }
    expect(held).toBeGreaterThan(30);
  });
});
