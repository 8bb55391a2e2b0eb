import { expect, test } from 'vitest';
import { trackerNamed } from '#core/protocols/trackers/tracker-named.ts';
import { alertsIn, unready } from './alerts.ts';
import type { DiaryDay, NotedFields } from './note.ts';
import { readNote, readTargets } from './read-note.ts';
import { asDiary, dayKept, scoredWeeks } from './weeks.ts';

function shipped(name: string) {
  const tracker = trackerNamed(name);
  if (!tracker) throw new Error(`There is no ${name}.`);
  return tracker;
}
const rhythm = shipped('srm-5');
const counts = shipped('binges-and-purges');
const mood = shipped('mood-of-the-week');

const night = (day: number, sleep?: number, energy?: number): DiaryDay => ({
  day: `2026-11-${String(day).padStart(2, '0')}`,
  fields: { ...(sleep === undefined ? {} : { sleep }), ...(energy === undefined ? {} : { energy }) },
});
const raised = (diary: DiaryDay[], targets: Record<string, number> = { sleep: 8 }) =>
  alertsIn(rhythm, diary, () => targets).map(({ on, from, to }) => [on, from, to].map((day) => day.slice(8)));

test('3 hours under target with energy 3 above usual on two days running is a warning, on the second day', () => {
  expect(raised([night(2, 5, 3), night(3, 5, 3)])).toEqual([['03', '02', '03']]);
  expect(raised([night(2, 4, 5), night(3, 3, 4), night(4, 5, 3)])).toEqual([['03', '02', '04']]);
});

test('one day, a little more sleep, a little less energy or half of it is no warning', () => {
  expect(raised([night(2, 5, 3)])).toEqual([]);
  expect(raised([night(2, 5, 3), night(3, 5.1, 3)])).toEqual([]);
  expect(raised([night(2, 5, 3), night(3, 5, 2)])).toEqual([]);
  expect(raised([night(2, 5, 3), night(3, 5)])).toEqual([]);
  expect(raised([night(2, 5, 3), night(3, undefined, 3)])).toEqual([]);
});

test('a day between that was not noted ends the run, and so does the end of a month not', () => {
  expect(raised([night(2, 5, 3), night(4, 5, 3)])).toEqual([]);
  const over = ['2026-10-31', '2026-11-01'].map((day) => ({ day, fields: { sleep: 4, energy: 4 } }));
  expect(raised(over)).toEqual([['01', '31', '01']]);
});

test('two runs are two warnings', () => {
  const diary = [night(2, 5, 3), night(3, 5, 3), night(4, 8, 0), night(5, 5, 3), night(6, 5, 4)];
  expect(raised(diary)).toEqual([
    ['03', '02', '03'],
    ['06', '05', '06'],
  ]);
});

test('a difference of 3 that binary fractions make a little less is 3', () => {
  expect(raised([night(2, 4.6, 3), night(3, 4.6, 3)], { sleep: 7.6 })).toEqual([['03', '02', '03']]);
});

test('energy is up against what was agreed as usual, else against the nought of its scale', () => {
  const diary = [night(2, 5, 3), night(3, 5, 3)];
  expect(raised(diary, { sleep: 8, energy: 1 })).toEqual([]);
  expect(raised(diary, { sleep: 8, energy: -1 })).toEqual([['03', '02', '03']]);
  const upward = {
    ...rhythm,
    fields: rhythm.fields.map((field) => (field.id === 'energy' ? { ...field, min: 0, max: 10 } : field)),
  };
  expect(unready(upward, { sleep: 8 })).toEqual([{ alert: 'sleepDownEnergyUp', target: 'energy' }]);
  expect(alertsIn(upward, diary, () => ({ sleep: 8 }))).toEqual([]);
});

test('without a target for sleep nothing can be raised, and it is said for what a target is wanted', () => {
  expect(raised([night(2, 1, 5), night(3, 1, 5)], {})).toEqual([]);
  expect(unready(rhythm, {})).toEqual([{ alert: 'sleepDownEnergyUp', target: 'sleep' }]);
  expect(unready(rhythm, { sleep: 8 })).toEqual([]);
});

test('at least and at most count days running too, weeks of a weekly one', () => {
  const limit = { id: 'much', value: 8, days: 2, says: 'Look.', sources: ['Made up.'] };
  const weekly = { ...mood, alerts: [{ ...limit, rule: 'at_least' as const, field: 'worst' }] };
  const weeks = (...days: string[]) =>
    alertsIn(
      weekly,
      days.map((day) => ({ day, fields: { worst: 8 } })),
      () => ({}),
    ).map(({ on }) => on);
  expect(weeks('2026-11-02', '2026-11-09')).toEqual(['2026-11-09']);
  expect(weeks('2026-11-02', '2026-11-16')).toEqual([]);
  const low = { ...rhythm, alerts: [{ ...limit, rule: 'at_most' as const, field: 'mood', value: -4 }] };
  const days = [night(2), night(3)].map(({ day }, place) => ({ day, fields: { mood: -4 - place } }));
  expect(alertsIn(low, days, () => ({})).map(({ on }) => on)).toEqual(['2026-11-03']);
});

test('sums, means and days with count the days noted; a day that is missing is no nought', () => {
  const diary: DiaryDay[] = [
    { day: '2026-11-02', fields: { binges: 2, purges: 0 } },
    { day: '2026-11-04', fields: { binges: 0, purges: 0 } },
    { day: '2026-11-05', fields: { binges: 1 } },
    { day: '2026-11-09', fields: { purges: 1 } },
  ];
  const weeks = scoredWeeks(counts, diary).map(({ from, to, scores }) => [
    from,
    to,
    ...scores.map(({ value, days }) => [value, days]),
  ]);
  expect(weeks).toEqual([
    ['2026-11-02', '2026-11-08', [3, 3], [0, 2], [2, 3]],
    ['2026-11-09', '2026-11-15', [null, 0], [1, 1], [1, 1]],
  ]);
  const slept = scoredWeeks(shipped('sleep-and-energy'), [
    night(2, 6),
    night(3, 7.5),
    night(4, undefined, 1),
  ]);
  expect(slept[0]?.scores[0]).toMatchObject({ value: 6.75, days: 2, higherIs: 'neither' });
});

test('weeks begin with the first day noted, and a week without a note is left out', () => {
  const days = ['2026-11-04', '2026-11-10', '2026-11-11', '2026-11-26'].map((day) => ({
    day,
    fields: { binges: 1 },
  }));
  expect(scoredWeeks(counts, days).map(({ from, days }) => [from, days.length])).toEqual([
    ['2026-11-04', 2],
    ['2026-11-11', 1],
    ['2026-11-25', 1],
  ]);
});

test('of two notes of one day the later one counts, and a week is kept under its Monday', () => {
  const notes = [
    { day: '2026-11-03', fields: { binges: 3 } },
    { day: '2026-11-02', fields: { binges: 1 } },
    { day: '2026-11-03', fields: { binges: 2 } },
  ];
  expect(asDiary(notes).map(({ fields }) => fields.binges)).toEqual([1, 2]);
  expect([
    dayKept('week', '2026-11-08'),
    dayKept('week', '2026-11-09'),
    dayKept('day', '2026-11-08'),
  ]).toEqual(['2026-11-02', '2026-11-09', '2026-11-08']);
});

test.each<[string, Record<string, unknown>, NotedFields | string[]]>([
  ['a time alone', { outOfBed: '07:05' }, { outOfBed: { at: '07:05' } }],
  ['a time with people', { dinner: { at: '18:00', people: 3 } }, { dinner: { at: '18:00', people: 3 } }],
  ['what was left open', { outOfBed: null, mood: null, dinner: '' }, {}],
  ['an hour there is not', { outOfBed: '24:00' }, ['outOfBed']],
  ['a time without its nought', { outOfBed: '7:05' }, ['outOfBed']],
  ['people beyond the scale', { outOfBed: { at: '07:05', people: 4 } }, ['outOfBed']],
  ['half a person', { outOfBed: { at: '07:05', people: 0.5 } }, ['outOfBed']],
  ['something more beside a time', { outOfBed: { at: '07:05', zone: 'Z' } }, ['outOfBed']],
  ['a list for a time', { outOfBed: ['07:05'] }, ['outOfBed']],
  ['half a step of a scale', { mood: 0.5 }, ['mood']],
  ['too much energy', { energy: 6 }, ['energy']],
  ['a number in words', { sleep: '8' }, ['sleep']],
  ['more hours than a day', { sleep: 25 }, ['sleep']],
  ['a field of nowhere', { __proto__x: 1, steps: 2 }, ['__proto__x', 'steps']],
])('a note with %s is read or refused by its field', (_name, given, read) => {
  const { fields, faults } = readNote(rhythm, given);
  expect(Array.isArray(read) ? faults.map(({ field }) => field) : fields).toEqual(read);
  expect(faults.length > 0).toBe(Array.isArray(read));
});

test('targets are times and numbers, of the fields that take one', () => {
  expect(readTargets(rhythm, { outOfBed: '07:00', sleep: 8 }).targets).toEqual({
    outOfBed: '07:00',
    sleep: 8,
  });
  expect(readTargets(rhythm, { mood: 2, sleep: 'eight', steps: 1 }).faults.map(({ field }) => field)).toEqual(
    ['mood', 'sleep', 'steps'],
  );
  expect(readTargets(counts, { binges: 0 }).faults[0]?.says).toContain('No target can be agreed here');
});
