import { expect, test } from 'vitest';
import type { FigureRow } from '#core/lists/figure-row.ts';
import { figuresOf, figuresOfEveryPeriod } from '#core/lists/figures.ts';
import { aFinishedRow } from '#tests/figure-rows/a-finished-row.ts';
import { figuresCsv } from './figures-csv.ts';
import type { PlacesAndTeams } from './told-apart.ts';

const today = '2026-11-30';
const times = (many: number, row: FigureRow) => Array.from({ length: many }, () => row);
const half = (many: number, more: Partial<FigureRow>) => [
  ...times(many, aFinishedRow('2026-03', 'recovered', more)),
  ...times(many, aFinishedRow('2026-03', 'unchanged', more)),
];
const named: PlacesAndTeams = {
  places: [{ id: '01234567-89ab-cdef-0123-456789abcdef', name: 'Blue room' }],
  teams: [
    { id: 'quay', name: 'Quay team' },
    { id: 'hill', name: 'Hill team' },
  ],
  belong: [
    { person: 'ana', team: 'quay', from: '2025-01-01' },
    { person: 'tom', team: 'quay', from: '2025-01-01' },
    { person: 'tom', team: 'hill', from: '2026-03-15' },
  ],
};
const groups = (all: readonly FigureRow[], by: 'outcomesByTeam' | 'outcomesByPlace', of = named) =>
  figuresOf(all, today, null, of)?.[by].map(({ of: group, called, finished }) => [group, called, finished]);

test('a course counts for the team its therapist was in on the day it closed', () => {
  const all = [
    ...half(5, { therapist: 'ana' }),
    ...half(6, { therapist: 'tom', closedOn: '2026-03-14' }),
    ...half(7, { therapist: 'tom', closedOn: '2026-03-15' }),
    ...half(8, { therapist: 'eva' }),
  ];
  expect(groups(all, 'outcomesByTeam')).toEqual([
    ['quay', 'Quay team', 22],
    ['no_team', undefined, 16],
    ['hill', 'Hill team', 14],
  ]);
});

test('and for the place of most of its hours, told by the short end of its id', () => {
  const all = [...half(5, { place: '456789abcdef' }), ...half(6, { place: 'gone' }), ...half(7, {})];
  expect(groups(all, 'outcomesByPlace')?.map(([of, called]) => [of, called])).toEqual([
    ['no_place', undefined],
    ['not_listed', undefined],
    ['01234567-89ab-cdef-0123-456789abcdef', 'Blue room'],
  ]);
});

test('a team with fewer than five stands with the next smallest, so that no difference tells of it', () => {
  const all = [
    ...half(10, { therapist: 'ana' }),
    ...half(5, { therapist: 'tom' }),
    ...times(3, aFinishedRow('2026-03', 'recovered', { therapist: 'eva' })),
  ];
  expect(groups(all, 'outcomesByTeam')).toEqual([
    ['quay', 'Quay team', 20],
    ['others', undefined, 13],
  ]);
});

test('nothing is told apart by what a service does not name', () => {
  const all = half(9, { therapist: 'ana', place: '456789abcdef' });
  const none = { places: [], teams: [], belong: [] };
  expect([groups(all, 'outcomesByTeam', none), groups(all, 'outcomesByPlace', none)]).toEqual([[], []]);
});

test('the file names teams and places as the service does', () => {
  const csv = figuresCsv(figuresOfEveryPeriod(half(9, { therapist: 'ana' }), today, named));
  expect(csv).toContain('team,Quay team,recovery');
  expect(csv).toContain('place,no_place,finished');
});
