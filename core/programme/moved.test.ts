import { expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';
import { byPlace, of, places, times, year } from '#tests/programme/a-programme.ts';
import { groupRow } from './group-row.ts';
import { wheresOf } from './parts.ts';
import { refusePlaces } from './place-tree.ts';
import { roundedTable } from './rounded.ts';
import type { FigureId } from './tally.ts';

const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
const people = times(10, (nth) => `w${nth}`);
/** Six groups alike, so that no number is few: each of ten people, who join in January and meet in each of three months. */
function group(more: (group: AGroup) => void): AGroup {
  const one = new AGroup()
    .does('formGroup', { name: 'Tuesdays', protocol, programmePlace: 'a' }, { on: '2026-01-02' })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' }, { on: '2026-01-02' });
  for (const course of people)
    one
      .does('inviteMember', { course }, { on: '2026-01-02' })
      .does('joinMember', { course }, { on: '2026-01-03' });
  more(one);
  return one;
}
const meets = (one: AGroup, on: string, led = 'dayra') =>
  one.does(
    'holdGroupMeeting',
    { led: [led], members: people.map((course) => ({ course, came: 'present' })) },
    { on },
  );
const liesIn = (one: AGroup, programmePlace: string, as: 'moved' | 'corrected' | undefined, on: string) =>
  one.does('placeGroup', { programmePlace, as }, { on });
const row = (one: AGroup) => groupRow(one.group, () => null);
/** A figure by place and month, of six such groups. */
const counted = (one: AGroup, figure: FigureId) => {
  const table = byPlace(
    times(6, (nth) => ({ ...row(one), group: `g${nth}` })),
    'by_month',
  );
  return (place: string, month?: string) => of(table, place, figure, month)?.n;
};

test('a group that moved counts in each month where it lay then, and in the district throughout', () => {
  const moved = group((one) => {
    meets(one, '2026-01-10');
    meets(one, '2026-02-10');
    liesIn(one, 'b', 'moved', '2026-02-15');
    meets(one, '2026-02-20');
    meets(one, '2026-03-10');
  });
  const attended = counted(moved, 'attended');
  expect(['2026-01', '2026-02', '2026-03'].map((month) => attended('a', month))).toEqual([60, 60, 0]);
  expect(['2026-01', '2026-02', '2026-03'].map((month) => attended('b', month))).toEqual([0, 60, 60]);
  expect(['2026-01', '2026-02', '2026-03'].map((month) => attended('north', month))).toEqual([60, 120, 60]);
  const joined = counted(moved, 'joined');
  expect([joined('a'), joined('b'), joined('north')]).toEqual([60, 0, 60]);
  // In the month of the move each group met in both villages, and once in the district.
  const met = counted(moved, 'groups_met');
  expect([met('a', '2026-02'), met('b', '2026-02'), met('north', '2026-02'), met('north')]).toEqual([
    6, 6, 6, 6,
  ]);
});

test('a move is the same whenever it is told', () => {
  const move = (one: AGroup) => liesIn(one, 'b', 'moved', '2026-02-15');
  const live = group((one) => {
    meets(one, '2026-01-10');
    move(one);
    meets(one, '2026-03-10');
  });
  const late = group((one) => {
    meets(one, '2026-01-10');
    meets(one, '2026-03-10');
    move(one);
  });
  expect(row(late)).toEqual(row(live));
});

test('one that moved twice lay in three places, also where the second move was told before the first', () => {
  const meetings = (one: AGroup) => {
    for (const on of ['2026-01-10', '2026-02-10', '2026-03-10']) meets(one, on);
  };
  const inOrder = group((one) => {
    meetings(one);
    liesIn(one, 'b', 'moved', '2026-02-01');
    liesIn(one, 'south', 'moved', '2026-03-01');
  });
  const backwards = group((one) => {
    meetings(one);
    liesIn(one, 'south', 'moved', '2026-03-01');
    liesIn(one, 'b', 'moved', '2026-02-01');
  });
  expect(row(backwards)).toEqual(row(inOrder));
  expect(row(inOrder).place).toBe('south');
  expect(wheresOf(row(inOrder)).map(({ place }) => place)).toEqual(
    expect.arrayContaining(['a', 'b', 'south']),
  );
  const attended = counted(inOrder, 'attended');
  expect([attended('a'), attended('b'), attended('north'), attended('south')]).toEqual([60, 60, 120, 60]);
  const back = group((one) => {
    meetings(one);
    liesIn(one, 'b', 'moved', '2026-02-01');
    liesIn(one, 'a', 'moved', '2026-03-01');
  });
  expect([counted(back, 'attended')('a'), counted(back, 'attended')('b')]).toEqual([120, 60]);
  expect(counted(back, 'groups_met')('a')).toBe(6);
});

test('one that had been put in the wrong place takes along what counted there, and nothing of before', () => {
  const corrected = group((one) => {
    meets(one, '2026-01-10');
    liesIn(one, 'b', 'corrected', '2026-02-15');
  });
  expect([counted(corrected, 'attended')('a'), counted(corrected, 'attended')('b')]).toEqual([0, 60]);
  const second = group((one) => {
    meets(one, '2026-01-10');
    liesIn(one, 'b', 'moved', '2026-02-01');
    meets(one, '2026-02-10');
    liesIn(one, 'c', 'corrected', '2026-03-01');
  });
  const attended = counted(second, 'attended');
  expect([attended('a'), attended('b'), attended('c')]).toEqual([60, 0, 60]);
});

test('one that was put nowhere at first lay from the beginning where that was said', () => {
  const one = new AGroup()
    .does('formGroup', { name: 'Tuesdays', protocol }, { on: '2026-01-02' })
    .does('bringFacilitator', { person: 'dayra', as: 'facilitator' }, { on: '2026-01-02' });
  for (const course of people)
    one
      .does('inviteMember', { course }, { on: '2026-01-02' })
      .does('joinMember', { course }, { on: '2026-01-03' });
  meets(one, '2026-01-10');
  liesIn(one, 'a', undefined, '2026-03-01');
  expect(row(one).meetings).toEqual([{ month: '2026-01', came: 10, of: 10 }]);
  expect(counted(one, 'attended')('a')).toBe(60);
});

test('whoever leads it counts what happened while they led it; a co-facilitator counts beside nobody', () => {
  const handedOver = group((one) => {
    one.does('bringFacilitator', { person: 'eli', as: 'co_facilitator' }, { on: '2026-01-02' });
    meets(one, '2026-01-10', 'eli');
    meets(one, '2026-02-10');
    one.does('endFacilitator', { person: 'dayra', why: 'Moved away' }, { on: '2026-02-10' });
    one.does('bringFacilitator', { person: 'ines', as: 'facilitator' }, { on: '2026-02-10' });
    meets(one, '2026-02-20', 'ines');
    meets(one, '2026-03-10', 'ines');
  });
  const table = roundedTable([row(handedOver)], ({ facilitator }) => facilitator, {
    ...year,
    columns: 'by_month',
  });
  const attended = (id: string, month?: string) => of(table, id, 'attended', month)?.n;
  expect(table.rows.map(({ id }) => id).toSorted()).toEqual(['dayra', 'ines']);
  expect([attended('dayra'), attended('dayra', '2026-02'), attended('dayra', '2026-03')]).toEqual([
    20, 10, 0,
  ]);
  expect([attended('ines'), attended('ines', '2026-02'), attended('ines', '2026-03')]).toEqual([20, 10, 10]);
  expect([of(table, 'dayra', 'joined')?.n, of(table, 'ines', 'joined')?.n]).toEqual([10, 0]);
});

test('a place that is renamed keeps its figures; a group lies there already by its id', () => {
  const one = group((of) => meets(of, '2026-01-10'));
  const renamed = places.map((place) => (place.id === 'a' ? { ...place, name: 'A by the river' } : place));
  expect(refusePlaces(renamed)).toBeUndefined();
  expect(counted(one, 'attended')('a')).toBe(60);
  expect(one.refusal('placeGroup', { programmePlace: 'a' }, { on: '2026-02-01' })).toBe('placed-there');
  liesIn(one, 'b', 'moved', '2026-02-01');
  expect(one.refusal('placeGroup', { programmePlace: 'b', as: 'corrected' }, { on: '2026-02-02' })).toBe(
    'placed-there',
  );
  expect(one.refusal('placeGroup', { programmePlace: 'a', as: 'moved' }, { on: '2026-01-15' })).toBe(
    'placed-there',
  );
});
