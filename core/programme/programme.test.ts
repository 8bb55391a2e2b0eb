import { describe, expect, test } from 'vitest';
import { AGroup } from '#tests/groups/a-group.ts';
import { aRow, byPlace, member, of, places, same, times, year } from '#tests/programme/a-programme.ts';
import { figuresCsv } from './csv.ts';
import { dataValueSets, dhis2Of } from './dhis2.ts';
import { columnsAsked, figuresTable, monthsFrom } from './figures.ts';
import { type GroupRow, groupRow } from './group-row.ts';
import { type Place, placesWithin, refusePlaces } from './place-tree.ts';
import { allMonths, figureIds } from './tally.ts';

describe('the places of a programme', () => {
  test('are a tree, each within one of the list and none within itself', () => {
    expect(refusePlaces(places)).toBeUndefined();
    const wrong = (more: Partial<Place>[]) =>
      refusePlaces([
        ...places,
        ...more.map((one) => ({ id: 'x', name: 'X', within: null, dhis2: '', ...one })),
      ])?.refused;
    expect(wrong([{ within: 'nowhere' }])).toBe('no-such-place');
    expect(wrong([{ id: 'a' }])).toBe('place-twice');
    expect(
      wrong([
        { id: 'x', within: 'y' },
        { id: 'y', within: 'x' },
      ]),
    ).toBe('within-itself');
    expect(placesWithin(places, 'north').map(({ id }) => id)).toEqual(['north', 'a', 'b', 'c']);
  });
});

describe('a group as figures read it', () => {
  test('holds no name and no day, only months, attendance, and how it ended', () => {
    const group = new AGroup()
      .does(
        'formGroup',
        {
          name: 'Tuesday group',
          protocol: { id: 'ipt-group', edition: '2026.1', preset: 'group-8' },
          programmePlace: 'a',
        },
        { on: '2026-05-20' },
      )
      .does('bringFacilitator', { person: 'dayra', as: 'facilitator' }, { on: '2026-05-20' })
      .does('bringFacilitator', { person: 'ines', as: 'co_facilitator' }, { on: '2026-05-20' });
    const women = ['w1', 'w2', 'w3', 'w4', 'w5'];
    for (const course of women)
      group
        .does('inviteMember', { course }, { on: '2026-05-28' })
        .does('joinMember', { course }, { on: '2026-05-28' });
    group.does(
      'holdGroupMeeting',
      {
        led: ['dayra'],
        members: women.map((course) => ({ course, came: course === 'w1' ? 'absent' : 'late' })),
      },
      { on: '2026-06-02' },
    );
    const referred = { to: 'Clinic', why: 'Ill' };
    group.does('leaveGroup', { course: 'w1', why: 'ill', referred }, { on: '2026-06-05' });
    group.does('leaveGroup', { course: 'w2', why: 'moved' }, { on: '2026-07-01' });
    const row = groupRow(group.group, (course) => (course === 'w1' ? null : same));
    expect(row).toMatchObject({
      place: 'a',
      facilitator: 'dayra',
      meetings: [{ month: '2026-06', came: 4, of: 5 }],
    });
    expect(row.members.map(({ joined, ended, how, referred: to }) => [joined, ended, how, to])).toEqual([
      ['2026-05', '2026-06', 'referred_early', 'referred'],
      ['2026-05', '2026-07', 'dropped_out', 'not'],
      ...times(3, () => ['2026-05', null, 'still_in', 'not']),
    ]);
    expect(JSON.stringify(row)).not.toMatch(/Tuesday|w1|\d{4}-\d{2}-\d{2}/);
  });
});

describe('the figures of a programme', () => {
  test('have their whole beside them, and sum up from places within', () => {
    const left = { how: 'dropped_out' as const, outcome: same };
    const rows = [
      aRow('a', { members: [...times(15, () => member()), ...times(5, () => member(left))] }),
      aRow('south', { members: [...times(10, () => member()), ...times(10, () => member(left))] }),
    ];
    const table = byPlace(rows);
    expect(of(table, 'north', 'dropped_out')).toEqual({ n: 5, of: 20, percent: 25, state: 'shown' });
    expect(of(table, 'land', 'dropped_out')).toEqual({ n: 15, of: 40, percent: 37.5, state: 'shown' });
    expect(of(table, 'land', 'recovery')).toMatchObject({ n: 25, of: 40 });
    expect(of(table, 'land', 'attended')).toMatchObject({ n: 196, of: 240 });
    expect(of(table, 'land', 'groups_met')).toMatchObject({ n: 2, of: null });
    expect(of(table, 'c', 'dropped_out')).toMatchObject({ n: 0, of: 0, percent: null });
  });

  test('count somebody in the month in which the group ended for them, and nobody who is still in', () => {
    const rows = [
      aRow('a', {
        members: [
          ...times(8, () => member({ ended: '2026-02' })),
          ...times(6, () => member()),
          ...times(9, () => member({ ended: null, how: 'still_in' })),
        ],
      }),
    ];
    const table = byPlace(rows, 'by_month');
    expect(table.columns).toEqual([allMonths, '2026-01', '2026-02', '2026-03']);
    expect(of(table, 'a', 'finished', '2026-02')).toMatchObject({ n: 8, of: 8 });
    expect(of(table, 'a', 'finished')).toMatchObject({ n: 14, of: 14 });
    expect(of(table, 'a', 'joined', '2026-01')).toMatchObject({ n: 23 });
  });

  test('leave those who were no case at the start out of recovery, and the unmeasured in', () => {
    const rows = [
      aRow('a', {
        members: [
          ...times(10, () => member()),
          ...times(10, () => member({ outcome: { ...same, caseAtStart: 'not a case' } })),
          ...times(10, () => member({ outcome: { ...same, caseAtStart: 'unknown', readings: 'unpaired' } })),
        ],
      }),
    ];
    const table = byPlace(rows);
    expect(of(table, 'a', 'recovery')).toMatchObject({ n: 10, of: 20 });
    expect(of(table, 'a', 'reliable_improvement')).toMatchObject({ n: 10, of: 30 });
    expect(of(table, 'a', 'measured')).toMatchObject({ n: 20, of: 30 });
  });

  test('months run over the year’s end', () => {
    expect(monthsFrom('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsFrom('2026-02', '2026-01')).toEqual([]);
  });
});

describe('handed over', () => {
  const rows = [aRow('a'), aRow('b'), aRow('south')];
  const table = byPlace(rows, 'by_month');

  test('as CSV, with what is held back empty and said to be, and no formula', () => {
    const csv = figuresCsv(table, (id) => (id === 'a' ? '=SUM(1,2)' : id));
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe('row,name,month,figure,called,n,of,percent,held_back');
    expect(lines).toContain('a,"\'=SUM(1,2)",2026-01,attended,Times members came,48,60,80,');
    expect(lines.length).toBe(2 + places.length * table.columns.length * figureIds.length);
    const small = figuresCsv(byPlace([aRow('a', { members: times(3, () => member()) })]), (id) => id);
    expect(small).toMatch(/a,a,All,joined,Members who joined,,,,"?Held back/);
  });

  test('to DHIS2, by place and month, only for places that have a code there, and nothing held back', () => {
    const sent = dhis2Of(table, places);
    expect(dataValueSets.safeParse(sent).success).toBe(true);
    expect(new Set(sent.dataValues.map(({ orgUnit }) => orgUnit))).toEqual(
      new Set(['LAND_N', 'LAND_N_A', 'LAND_N_B', 'LAND_S']),
    );
    expect(sent.dataValues).toContainEqual({
      dataElement: 'KITH_GROUPS_ATTENDED_OF',
      period: '202601',
      orgUnit: 'LAND_N_A',
      value: '60',
    });
    // Months to come have no figures, and no noughts; the one that runs has what stands there by now.
    const asked = { from: '2026-01', to: '2026-12', columns: 'by_month' as const };
    expect(columnsAsked({ ...asked, running: '2026-02' })).toEqual([allMonths, '2026-01', '2026-02']);
    expect(columnsAsked({ ...asked, running: '2025-12' })).toEqual([allMonths]);
    const small = dhis2Of(byPlace([aRow('a', { members: times(3, () => member()) })], 'by_month'), places);
    const joined = small.dataValues.filter(
      ({ dataElement, period }) => dataElement === 'KITH_GROUPS_JOINED' && period === '202601',
    );
    expect(joined.map(({ orgUnit }) => orgUnit)).not.toContain('LAND_N_A');
  });
});

test('a programme of a thousand groups is counted in well under a second', () => {
  const many: GroupRow[] = times(1000, (at) => ({
    ...aRow(['a', 'b', 'c', 'south'][at % 4] ?? 'a'),
    group: `g${at}`,
    facilitator: `f${at % 500}`,
  }));
  const nodes = [{ id: 'all', within: null }, ...times(500, (at) => ({ id: `f${at}`, within: 'all' }))];
  const table = figuresTable(many, nodes, ({ facilitator }) => facilitator, { ...year, columns: 'all' });
  expect(of(table, 'all', 'finished')).toMatchObject({ n: 10_000, of: 10_000 });
  expect(of(byPlace(many), 'land', 'groups_met')).toMatchObject({ n: 1000 });
});
