import { type FiguresTable, figuresTable } from '#core/programme/figures.ts';
import type { GroupRow, MemberOutcome, MemberRow } from '#core/programme/group-row.ts';
import type { Place } from '#core/programme/place-tree.ts';
import { allMonths, type figureIds } from '#core/programme/tally.ts';

/** Rows of a programme as figures read them: a land with a north of three villages, and a south. */

export const better: MemberOutcome = {
  caseAtStart: 'case',
  readings: 'paired',
  recovery: true,
  reliableImprovement: true,
  reliableDeterioration: false,
  noReliableChange: false,
  reliableRecovery: true,
};
export const same: MemberOutcome = {
  ...better,
  recovery: false,
  reliableImprovement: false,
  noReliableChange: true,
  reliableRecovery: false,
};
export const member = (more: Partial<MemberRow> = {}): MemberRow => ({
  joined: '2026-01',
  ended: '2026-03',
  how: 'finished',
  referred: 'not',
  outcome: better,
  ...more,
});
export const times = <One>(many: number, one: (at: number) => One) =>
  Array.from({ length: many }, (_, at) => one(at));
export const aRow = (place: string, more: Partial<GroupRow> = {}): GroupRow => ({
  group: `g-${place}`,
  place,
  facilitator: `f-${place}`,
  meetings: [
    { month: '2026-01', came: 48, of: 60 },
    { month: '2026-02', came: 50, of: 60 },
  ],
  members: times(10, () => member()),
  ...more,
});
export const places: Place[] = [
  { id: 'land', name: 'Land', within: null, dhis2: '' },
  { id: 'north', name: 'North', within: 'land', dhis2: 'LAND_N' },
  { id: 'a', name: 'A', within: 'north', dhis2: 'LAND_N_A' },
  { id: 'b', name: 'B', within: 'north', dhis2: 'LAND_N_B' },
  { id: 'c', name: 'C', within: 'north', dhis2: '' },
  { id: 'south', name: 'South', within: 'land', dhis2: 'LAND_S' },
];
export const year = { from: '2026-01', to: '2026-03' };
export const byPlace = (rows: readonly GroupRow[], columns: 'all' | 'by_month' = 'all') =>
  figuresTable(rows, places, ({ place }) => place, { ...year, columns });
export const of = (table: FiguresTable, id: string, figure: (typeof figureIds)[number], column = allMonths) =>
  table.rows.find((row) => row.id === id)?.figures[figure][column];
