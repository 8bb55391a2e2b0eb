import { expect, test } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { summaryColumns } from '#server/lists/summary-row.ts';
import { dayAfter, dayOfSession, held, people, scored } from '#tests/a-guided-course.ts';
import { driftsOn } from './drifts.ts';
import type { Summary } from './summary.ts';

const open = { from: '09:00', to: '17:00' };
const hours = { zone: 'Europe/London', days: { 1: open, 2: open, 3: open, 5: open }, closed: ['2026-01-26'] };
const answers = [1, 1, 1, 1, 1, 1, 1, 1, 1, 0];
const words = { asked: 'Thoughts', said: 'Passive', decided: 'Go on', why: 'No plan' };

test('a drift is said once its session is over, to the supervisor as to the therapist', () => {
  const course = held(9, scored(people(), 1, 18));
  const on = dayOfSession(9);
  const row = JSON.parse(summaryColumns(course.course).summary) as Summary;
  const listed = (today: string) => driftsOn(row, { today, hours });
  const told = (today: string) =>
    guide(course.course, today, hours)
      ?.deviations.map(({ id }) => id)
      .toSorted();
  const before = held(8, scored(people(), 1, 18));
  const beforeIt = guide(before.course, on, hours)
    ?.deviations.map(({ id }) => id)
    .toSorted();
  expect(told(on)).toEqual(beforeIt);
  for (const today of [on, dayAfter(9)]) expect(listed(today)).toEqual(told(today));
  const first = held(3);
  const begun = JSON.parse(summaryColumns(first.course).summary) as Summary;
  expect(driftsOn(begun, { today: dayOfSession(3), hours })).not.toContain('PD-03');
  expect(driftsOn(begun, { today: dayAfter(3), hours })).toContain('PD-03');
});

test('the lists tell a late answer to risk by the hours and closed days of the service, as the course does (PD-23)', () => {
  const friday = held(2).does(
    'answerMeasure',
    { instrument: 'phq-9', answers },
    { as: 'client', on: '2026-01-23' },
  );
  const listed = (today: string) => {
    const row = JSON.parse(summaryColumns(friday.course).summary) as Summary;
    return driftsOn(row, { today, hours }).includes('PD-23');
  };
  const told = (today: string) =>
    guide(friday.course, today, hours)?.deviations.some(({ id }) => id === 'PD-23');
  expect(['2026-01-27', '2026-01-28'].map(listed)).toEqual([false, true]);
  const [alarm] = friday.course.risk.alarms;
  friday.does(
    'answerAlarm',
    { alarm: alarm?.id ?? '', ...words, actions: ['more_contact'], whoInformed: [], nextReview: 'Tuesday' },
    { on: '2026-01-27' },
  );
  const { deviations } = JSON.parse(summaryColumns(friday.course).summary) as Summary;
  expect(deviations).toContain('PD-23');
  for (const today of ['2026-01-27', '2026-02-10'])
    expect([listed(today), told(today)]).toEqual([false, false]);
});
