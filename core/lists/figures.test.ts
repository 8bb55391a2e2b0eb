import { expect, test } from 'vitest';
import { summaryColumns } from '#server/lists/summary-row.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen as protocol } from '#tests/a-course-under-way.ts';
import { figuresOf } from '#tests/programme/figures-of.ts';
import { byGroup, countOne } from './small-counts.ts';
import type { Summary } from './summary.ts';

const today = '2026-06-01';
const fresh = (): Summary =>
  JSON.parse(
    summaryColumns(aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol }).course)
      .summary,
  );

const scores = (...totals: number[]) => ({
  first: totals[0] ?? null,
  latest: totals.at(-1) ?? null,
  latestOn: null,
  totals,
  inCourse: totals.length,
});
const finished = (phq9: number[], gad7: number[]): Summary => ({
  ...fresh(),
  status: 'closed',
  closedOn: '2026-05-01',
  session: 16,
  outcome: 'completed',
  phq9: scores(...phq9),
  gad7: scores(...gad7),
});
const times = (n: number, one: Summary) => Array.from({ length: n }, () => one);

test('rates have their denominators: those not at caseness leave recovery', () => {
  const figures = figuresOf(
    [
      ...times(6, finished([18, 5], [12, 4])),
      ...times(6, finished([18, 17], [12, 12])),
      ...times(5, finished([4, 3], [3, 3])),
    ],
    today,
  );
  expect(figures.finished).toBe(17);
  expect(figures.recovery).toEqual({ n: 6, of: 12, percent: 50 });
  expect(figures.reliableImprovement).toEqual({ n: 6, of: 17, percent: 35.3 });
  expect(figures.complete).toEqual({ n: 17, of: 17, percent: 100 });
});

test('what is answered at a follow-up, after the course was closed, is no part of its outcome', () => {
  const course = finished([18, 5], [12, 4]);
  const later = { ...course, phq9: { ...course.phq9, totals: [...course.phq9.totals, 19] } };
  expect(figuresOf(times(6, later), today).recovery).toEqual({ n: 6, of: 6, percent: 100 });
});

test('a share whose part or whose rest is under five is not shown', () => {
  const figures = figuresOf(
    [...times(4, finished([18, 5], [12, 4])), ...times(6, finished([18, 17], [12, 12]))],
    today,
  );
  expect(figures.recovery).toEqual({ n: 'not_shown', of: 10, percent: null });
  expect(figuresOf([], today).recovery).toEqual({ n: 0, of: 0, percent: null });
});

test('nothing is said of a part that is held back: fifteen kept of sixteen are not “few”', () => {
  const one = {
    id: 'a',
    at: '2026-01-13T10:00',
    zone: 'Europe/London',
    minutes: 50,
    format: 'in_person',
  } as const;
  const was = (state: 'held' | 'missed'): Summary['appointments'][number] => ({
    ...one,
    kind: 'session',
    state,
  });
  const appointments = [...Array.from({ length: 15 }, () => was('held')), was('missed')];
  expect(figuresOf([{ ...fresh(), appointments }], today).attended).toEqual({
    n: 'not_shown',
    of: 16,
    percent: null,
  });
});

const counted = (groups: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const group of groups) countOne(counts, group);
  return byGroup(counts);
};

test('one hidden group hides the next smallest with it', () => {
  const groups = [...new Array(9).fill('grief'), ...new Array(6).fill('dispute'), 'other'];
  expect(counted(groups)).toEqual({ other: 'not_shown', dispute: 'not_shown', grief: 9 });
  expect(counted([...new Array(9).fill('grief'), ...new Array(6).fill('dispute')])).toEqual({
    grief: 9,
    dispute: 6,
  });
});

const of = (focus: Summary['focus'], phq9: number[], gad7: number[]): Summary => ({
  ...finished(phq9, gad7),
  focus,
});

test('outcomes stand by problem area, each with what it is a share of', () => {
  const figures = figuresOf(
    [
      ...times(6, of('grief', [18, 5], [12, 4])),
      ...times(6, of('grief', [18, 17], [12, 12])),
      ...times(8, of('role_transition', [18, 5], [12, 4])),
      ...times(5, of('role_transition', [18, 17], [12, 12])),
    ],
    today,
  );
  expect(figures.outcomesByArea).toMatchObject([
    { of: 'role_transition', finished: 13, recovery: { n: 8, of: 13, percent: 61.5 } },
    { of: 'grief', finished: 12, recovery: { n: 6, of: 12, percent: 50 } },
  ]);
});

test('areas with few courses stand together, and a figure that must be held back of one is held back of all', () => {
  const [large, others] = figuresOf(
    [
      ...times(6, of('grief', [18, 5], [12, 4])),
      ...times(6, of('grief', [18, 17], [12, 12])),
      ...times(3, of('role_dispute', [18, 5], [12, 4])),
      ...times(2, of('role_transition', [18, 17], [12, 12])),
    ],
    today,
  ).outcomesByArea;
  expect([large?.of, large?.finished, others?.of, others?.finished]).toEqual(['grief', 12, 'others', 5]);
  for (const row of [large, others])
    expect(row?.recovery).toEqual({ n: 'not_shown', of: 'not_shown', percent: null });
});

test('a course that ended before an area was agreed says so, and one under way that it is not agreed yet', () => {
  const ended = times(6, { ...of(null, [18, 17], [12, 12]), session: 2, outcome: 'dropout' });
  const figures = figuresOf(
    [...times(8, of('grief', [18, 5], [12, 4])), ...ended, ...times(7, fresh())],
    today,
  );
  expect(figures.byFocus).toEqual({ never_chosen: 6, not_chosen: 7, grief: 8 });
  expect(figures.outcomesByArea.map((row) => [row.of, row.finished])).toEqual([
    ['grief', 8],
    ['never_chosen', 6],
  ]);
});

test('where too few courses have finished, nothing is said by area', () => {
  expect(figuresOf(times(4, of('grief', [18, 5], [12, 4])), today).outcomesByArea).toEqual([]);
  const one = [...times(6, of('grief', [18, 5], [12, 4])), of('role_dispute', [18, 5], [12, 4])];
  expect(figuresOf(one, today).outcomesByArea).toMatchObject([{ of: 'others', finished: 7 }]);
});

test('which of two groups as small is hidden beside a few does not depend on the order courses are read in', () => {
  const groups = [...'aaa', ...'bbbbb', ...'ccccc', ...'ddddddd'];
  expect(counted(groups)).toEqual({ a: 'not_shown', b: 'not_shown', c: 5, d: 7 });
  expect(counted(groups.toReversed())).toEqual(counted(groups));
  const finishedIn = (area: string, n: number) => times(n, { ...finished([18, 5], [12, 4]), focus: area });
  const all = [
    ...finishedIn('grief', 3),
    ...finishedIn('role_dispute', 5),
    ...finishedIn('role_transition', 5),
  ];
  expect(figuresOf(all.toReversed(), today)).toEqual(figuresOf(all, today));
  expect(figuresOf(all, today).outcomesByArea.map(({ of: area }) => area)).toEqual([
    'role_transition',
    'others',
  ]);
});
