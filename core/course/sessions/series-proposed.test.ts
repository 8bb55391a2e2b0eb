import { expect, test } from 'vitest';
import { agreedTo, inDispute } from '#tests/a-guided-course.ts';
import { seriesProposed } from './series-proposed.ts';

/** T13 of the findings of November 2026: a series proposed no weekday, and monthly courses drifted off theirs. */

const terms = {
  version: 0,
  sessions: 16,
  minutes: 50,
  attendancePolicy: 'A day before',
  emergencyArrangements: '112',
  starts: '2026-01-15',
  ends: '2026-04-30',
};
const agreed = (cadence: 'weekly' | 'fortnightly' | 'monthly') =>
  agreedTo(inDispute())
    .does('setGoal', { text: 'Sleep', type: 'symptom' })
    .does('setGoal', { text: 'Say no once', type: 'interpersonal' })
    .does('agreeContract', { ...terms, cadence, whyLonger: 'She works away' });

test('a series is proposed from the day the contract names, in its rhythm, and on the same weekday later on', () => {
  expect(seriesProposed(agreed('weekly').course, '2026-01-13')).toEqual({
    day: '2026-01-15',
    time: '',
    everyDays: 7,
  });
  expect(seriesProposed(agreed('fortnightly').course, '2026-01-13').everyDays).toBe(14);
  expect(seriesProposed(agreed('weekly').course, '2026-01-20').day).toBe('2026-01-22');
});

test('a month is four weeks, so that the weekday stays', () => {
  expect(seriesProposed(agreed('monthly').course, '2026-01-13').everyDays).toBe(28);
});

test('after what is booked it goes on at the same hour', () => {
  const booked = agreed('weekly').does('bookSeries', { first: '2026-01-15T09:30', count: 2, minutes: 50 });
  expect(seriesProposed(booked.course, '2026-01-16')).toEqual({
    day: '2026-01-29',
    time: '09:30',
    everyDays: 7,
  });
});
