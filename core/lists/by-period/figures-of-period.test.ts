import { describe, expect, test } from 'vitest';
import type { FigureRow } from '#core/lists/figure-row.ts';
import { figuresOf, figuresOfEveryPeriod } from '#core/lists/figures.ts';
import type { Share } from '#core/lists/small-counts.ts';
import { aFinishedRow } from '#tests/figure-rows/a-finished-row.ts';
import { figuresCsv, figuresDictionary } from './figures-csv.ts';
import { type PeriodFigures, shareNames } from './figures-of-period.ts';
import { type Period, periodsOf } from './periods.ts';
import type { PlacesAndTeams } from './told-apart.ts';

const today = '2026-11-29';

const times = (n: number, one: FigureRow) => Array.from({ length: n }, () => one);

test('figures of a year are of the courses that ended in it, and of its appointments', () => {
  const all = [
    ...times(6, aFinishedRow('2025-03')),
    ...times(5, aFinishedRow('2025-04', 'unchanged')),
    ...times(7, aFinishedRow('2026-02')),
    ...times(8, aFinishedRow('2026-02', 'unchanged')),
  ];
  expect(figuresOf(all, today)?.periods.map(({ id }) => id)).toEqual(['2026', '2025']);
  expect(figuresOf(all, today, '2025')).toMatchObject({
    finished: 11,
    begun: 11,
    recovery: { n: 6, of: 11, percent: 54.5 },
    attended: { n: 33, of: 44, percent: 75 },
    effectSize: { 'phq-9': { of: 11 } },
    outcomesByForm: [{ of: 'ipt', finished: 11 }],
  });
  expect(figuresOf(all, today, '2026')?.recovery).toEqual({ n: 7, of: 15, percent: 46.7 });
  expect(figuresOf(all, today, '2025-Q1')?.finished).toBe(6);
});

test('there are no figures of a period that is not listed, however it is asked for', () => {
  const all = times(6, aFinishedRow('2026-03'));
  for (const id of ['2025', '2026-Q1', '2026-03', '', 'all']) expect(figuresOf(all, today, id)).toBeNull();
});

test('what would tell of few in one year is told in none, since the whole would give it away', () => {
  const all = [
    ...times(6, aFinishedRow('2025-03')),
    ...times(6, aFinishedRow('2025-03', 'unchanged')),
    ...times(6, aFinishedRow('2026-03')),
    ...times(2, aFinishedRow('2026-03', 'unchanged')),
  ];
  expect(figuresOf(all, today)?.recovery).toEqual({ n: 12, of: 20, percent: 60 });
  for (const id of ['2025', '2026'])
    expect(figuresOf(all, today, id)?.recovery).toEqual({ n: 'not_shown', of: 'not_shown', percent: null });
});

test('those who stopped stand by how long they had come, neighbours together where they are few', () => {
  const stops = (sessions: number) => aFinishedRow('2026-03', 'unchanged', { closedAs: 'dropout', sessions });
  const all = [
    ...times(2, stops(0)),
    ...times(4, stops(2)),
    ...times(7, stops(6)),
    ...times(2, stops(14)),
    ...times(9, aFinishedRow('2026-03')),
  ];
  expect(figuresOf(all, today)?.stoppedAfter).toEqual([
    { from: 0, to: 2, stopped: 6 },
    { from: 3, to: 4, stopped: 0 },
    { from: 5, to: null, stopped: 9 },
  ]);
  expect(
    figuresOf([...times(4, stops(2)), ...times(9, aFinishedRow('2026-03'))], today)?.stoppedAfter,
  ).toEqual([]);
});

/** The same row of numbers for the same seed: what fails, fails again. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function aService(seed: number): FigureRow[] {
  const draw = drawn(seed);
  const one = <Value>(of: readonly Value[]) => of[Math.floor(draw() * of.length)] as Value;
  return Array.from({ length: 10 + Math.floor(draw() * 120) }, () => {
    const month = `${one([2023, 2024, 2025, 2026])}-${one(['01', '04', '05', '09', '11'])}`;
    const isOut = draw() < 0.25;
    return aFinishedRow(month, draw() < 0.5 ? 'recovered' : 'unchanged', {
      area: one(['grief', 'grief', 'role_dispute', 'role_transition', 'interpersonal_deficits']),
      form: one(['ipt', 'ipt', 'ipt', 'ipt-a', 'ipc']),
      closedAs: isOut ? 'dropout' : 'completed',
      sessions: isOut ? Math.floor(draw() * 14) : 16,
      therapist: one(['ana', 'ana', 'tom', 'eva']),
      place: one(['blue', 'blue', 'green', 'gone', null]),
    });
  });
}

const lists = ['outcomesByArea', 'outcomesByForm', 'outcomesByPlace', 'outcomesByTeam'] as const;
const named: PlacesAndTeams = {
  places: ['blue', 'green'].map((id) => ({ id, name: id })),
  teams: ['quay', 'hill'].map((id) => ({ id, name: id })),
  belong: [
    { person: 'ana', team: 'quay', from: '2024-06-01' },
    { person: 'tom', team: 'hill', from: '2023-02-01' },
    { person: 'tom', team: 'quay', from: '2025-08-01' },
  ],
};

interface Part {
  period: Period;
  figures: PeriodFigures;
}

/** A whole with the parts it is the sum of: the service with its years, a year with its quarters. */
function wholesOf(rows: readonly FigureRow[]): { whole: PeriodFigures; parts: Part[] }[] {
  const every = figuresOfEveryPeriod(rows, today, named);
  const of = (id: string | null) => every.find(({ period }) => (period?.id ?? null) === id)?.figures;
  const years = periodsOf(
    rows.flatMap(({ closedIn }) => closedIn ?? []),
    today,
  );
  const asPart = (period: Period): Part[] => {
    const figures = of(period.id);
    return figures ? [{ period, figures }] : [];
  };
  const whole = of(null);
  if (!whole) throw new Error('The service has figures.');
  return [
    { whole, parts: years.flatMap(asPart) },
    ...years.flatMap((year) => {
      const own = of(year.id);
      return own && year.quarters.length > 0 ? [{ whole: own, parts: year.quarters.flatMap(asPart) }] : [];
    }),
  ];
}

const isTold = ({ percent, of }: Share) => percent !== null || of === 0;
const isFew = (n: unknown) => typeof n === 'number' && n > 0 && n < 5;
const shareFew = ({ n, of, percent }: Share) =>
  percent !== null &&
  (isFew(n) || isFew(of) || (typeof n === 'number' && typeof of === 'number' && isFew(of - n)));

describe.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('service %i', (seed) => {
  const wholes = wholesOf(aService(seed));

  test('tells of no number under five, in no period', () => {
    for (const { parts, whole } of wholes)
      for (const figures of [whole, ...parts.map((part) => part.figures)]) {
        for (const name of shareNames) expect(shareFew(figures[name])).toBe(false);
        for (const row of lists.flatMap((list) => figures[list])) {
          expect(isFew(row.finished)).toBe(false);
          expect([row.recovery, row.reliableImprovement, row.reliableDeterioration].some(shareFew)).toBe(
            false,
          );
        }
        expect(figures.stoppedAfter.some(({ stopped }) => isFew(stopped))).toBe(false);
      }
  });

  test('tells a figure in all parts of a whole or in none, and in parts only where the whole tells it', () => {
    for (const { whole, parts } of wholes)
      for (const name of shareNames) {
        const told = parts.filter(({ figures }) => isTold(figures[name]));
        expect([0, parts.length]).toContain(told.length);
        if (told.length > 0) expect(isTold(whole[name])).toBe(true);
      }
  });

  test('tells apart in a part what the whole tells apart, so that “others” less its parts is nobody', () => {
    for (const { whole, parts } of wholes)
      for (const list of lists) {
        const apart = whole[list].map(({ of }) => of);
        for (const { figures } of parts)
          for (const { of } of figures[list]) if (of !== 'others') expect(apart).toContain(of);
      }
  });

  test('puts the bands of a whole together in its parts, and cuts none', () => {
    for (const { whole, parts } of wholes) {
      const ends = whole.stoppedAfter.map(({ to }) => to);
      for (const { figures } of parts) for (const { to } of figures.stoppedAfter) expect(ends).toContain(to);
    }
  });
});

test('the file holds each figure of each period, and says what is held back', () => {
  const all = [
    ...times(6, aFinishedRow('2025-03')),
    ...times(6, aFinishedRow('2026-03', 'unchanged')),
    aFinishedRow('2026-04'),
  ];
  const lines = figuresCsv(figuresOfEveryPeriod(all, today)).trimEnd().split('\r\n');
  const [head, ...rows] = lines.map((line) => line.split(','));
  const told = rows.map((row) => Object.fromEntries(row.map((value, nth) => [head?.[nth] ?? '', value])));
  const of = (period: string, figure: string) =>
    told.find((row) => row.period === period && row.figure === figure && row.by === 'service');
  expect([...new Set(told.map(({ period }) => period))]).toEqual(['all', '2026', '2025']);
  expect(of('all', 'recovery')).toMatchObject({
    number: '7',
    out_of: '13',
    percent: '53.8',
    held_back: 'no',
  });
  expect(of('2026', 'recovery')).toMatchObject({ number: '', percent: '', held_back: 'yes' });
  expect(of('2025', 'finished')).toMatchObject({ number: '6', from_month: '2025-01', to_month: '2025-12' });
});

test('the dictionary explains every column and every figure that can stand in the file', () => {
  const explained = figuresDictionary()
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(',')[0]);
  const lines = figuresCsv(figuresOfEveryPeriod(aService(7), today))
    .trimEnd()
    .split('\r\n');
  const [head = '', ...rows] = lines;
  const figure = head.split(',').indexOf('figure');
  for (const name of [...head.split(','), ...rows.map((row) => row.split(',')[figure])])
    expect(explained).toContain(name);
});
