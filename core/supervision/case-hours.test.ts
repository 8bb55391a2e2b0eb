import { expect, test } from 'vitest';
import { closedOn, dayAfter, held } from '#tests/a-guided-course.ts';
import { type CourseInLog, portfolioOf } from './portfolio.ts';
import { portfolioCsv } from './portfolio-csv.ts';
import { practiceIn, standAgainst, standsShown } from './practice.ts';
import { withCourses } from './practice-in-courses.ts';
import type { Practice } from './practised.ts';
import { type Scheme, schemes } from './schemes.ts';

const older = schemes.find(({ id }) => id === 'isipt-older') as Scheme;
const today = '2026-12-20';
const { course: completed } = closedOn(held(8), dayAfter(8), []);
const second = { ...completed, id: 'second' };
const underWay = { ...held(3).course, id: 'under-way' };

const meeting = (id: string, minutes: number, about?: [string, number][]) => ({
  ...{ id, on: '2026-03-01', minutes, kind: 'individual' as const },
  ...(about && { about: about.map(([course, of]) => ({ course, minutes: of })) }),
});
const practice = (...meetings: ReturnType<typeof meeting>[]): Practice => {
  const done = withCourses(practiceIn([], 'ana'), [completed, second, underWay], 'ana', meetings);
  const heard = [completed.id, second.id].flatMap((group) =>
    ['1', '2', '3'].map((one) => ({ group, meeting: one, on: '2026-02-01', by: 'sam' })),
  );
  return { ...done, meetingsObserved: heard };
};
const cases = (done: Practice) => standAgainst(older, done, today)[0];

test('hours of supervision count for the case they were about, and eight of one are not four of each (8.3)', () => {
  const eightOfOne = cases(practice(meeting('m1', 480, [[completed.id, 480]])));
  expect(eightOfOne).toMatchObject({ what: 'courses', has: 1, needs: 2, state: 'not_yet' });
  const half: [string, number][] = [
    [completed.id, 120],
    [second.id, 120],
  ];
  const fourOfEach = practice(meeting('m1', 240, half), { ...meeting('m2', 240, half), on: '2026-03-08' });
  expect(cases(fourOfEach)).toMatchObject({ has: 2, state: 'reached' });
  // A minute short is short, whatever the hours are rounded to.
  const aMinute = practice(
    meeting('m1', 479, [
      [completed.id, 239],
      [second.id, 240],
    ]),
  );
  expect(cases(aMinute)).toMatchObject({ has: 1, state: 'not_yet' });
  expect(cases(aMinute)?.byCase?.cases.map(({ hours, isShort }) => [hours, isShort])).toEqual([
    [4, true],
    [4, false],
    [0, true],
  ]);
});

test('each case is told with what it is short of, those under way among them; what was said of none counts for none', () => {
  const said: [string, number][] = [
    [completed.id, 30],
    [underWay.id, 20],
    ['handed-on', 5],
  ];
  const stand = cases(practice(meeting('m1', 60, said), meeting('before-it-was-asked', 600)));
  expect(stand?.byCase).toEqual({
    each: { observed: 3, hours: 4 },
    cases: [
      { course: completed.id, state: 'completed', observed: 3, hours: 0.5, isShort: true },
      { course: second.id, state: 'completed', observed: 3, hours: 0, isShort: true },
      { course: underWay.id, state: 'under_way', observed: 0, hours: 0.3, isShort: true },
    ],
    noCase: 10.1,
    otherCourses: 0.1,
  });
  expect(stand?.has).toBe(0);
});

test('a supervision that is still to come, a course that was broken off and one of another form count for no case', () => {
  const { closed } = completed.closing;
  const brokenOff = {
    ...completed,
    closing: { ...completed.closing, closed: closed && { ...closed, outcome: 'dropout' as const } },
  };
  const meetings = [
    meeting('m1', 60, [[brokenOff.id, 60]]),
    { ...meeting('m2', 60, [[underWay.id, 60]]), on: '2027-01-01' },
  ];
  const done = withCourses(practiceIn([], 'ana'), [brokenOff, underWay], 'ana', meetings);
  expect(cases(done)?.byCase).toMatchObject({ cases: [{ hours: 0 }], noCase: 0, otherCourses: 1 });
  const other = { ...done, underWay: [{ course: underWay.id, givenUnder: ['ipt_a'] }] };
  expect(cases(other)?.byCase?.cases).toEqual([]);
});

test('what is shown names no course; the portfolio tells a case as the log calls it, where its reader is told of it', () => {
  const done = practice(meeting('m1', 60, [[completed.id, 30]]));
  const [shown] = standsShown(older, done, today).stands;
  expect(shown?.byCase).toMatchObject({ cases: { of: 3, short: 3 }, noCase: 0.5 });
  const log = { month: '2026-01', formCalled: 'IPT', areaCalled: 'grief' } as CourseInLog;
  const of = { held: [], courses: [], ratings: [], practice: done };
  const told = (course: string) => (course === completed.id ? log : undefined);
  const portfolio = portfolioOf(of, [older], today, undefined, told);
  expect(portfolio.schemes[0]?.cases).toEqual([
    {
      ...{ month: '2026-01', formCalled: 'IPT', areaCalled: 'grief' },
      ...{ state: 'completed', observed: 3, hours: 0.5, isShort: true },
    },
  ]);
  expect(portfolioOf(of, [older], today).schemes[0]?.cases).toEqual([]);
  for (const { id } of [completed, second, underWay]) expect(JSON.stringify(portfolio)).not.toContain(id);
  const lines = portfolioCsv(portfolio).split('\r\n');
  const scheme = (what: string) =>
    lines.find((line) => line.startsWith(`scheme,isipt-older ${what},`))?.replace(/".*?"/, '…') ?? what;
  expect(['cases_short_of_hours', 'hours_of_case', 'hours_of_no_case'].map(scheme)).toEqual([
    'scheme,isipt-older cases_short_of_hours,…,,,3,3,',
    'scheme,isipt-older hours_of_case,IPT: grief,2026-01,,0.5,4,…',
    'scheme,isipt-older hours_of_no_case,…,,,0.5,,',
  ]);
});
