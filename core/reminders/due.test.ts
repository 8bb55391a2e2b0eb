import { expect, test } from 'vitest';
import type { Ahead } from './choice.ts';
import { type Chosen, type HourAhead, hoursDue, measuresDueNow } from './due.ts';
import { measuresAskedAt, reminderGoesAt } from './goes-at.ts';

const quiet = { from: '21:00', to: '08:00' };
const whose = (zone = 'Europe/London', own = quiet) => ({ zone, quiets: [quiet, own] });
const hourAt = (at: string, zone = 'Europe/London') => ({ at, zone });
const goes = (at: string, ahead: Ahead, zone = 'Europe/London') =>
  reminderGoesAt(hourAt(at), ahead, whose(zone));

test('a reminder goes a day before, at the same time of day though the clocks are changed, or two hours before', () => {
  expect(goes('2027-01-12T10:00', 'day')).toBe('2027-01-11T10:00:00Z');
  expect(goes('2027-01-12T14:00', 'two_hours')).toBe('2027-01-12T12:00:00Z');
  expect(goes('2027-03-28T10:00', 'day')).toBe('2027-03-27T10:00:00Z');
});

test('in quiet hours it waits until they are over, and goes before they begin where that would be too late', () => {
  expect(goes('2027-01-12T21:30', 'day')).toBe('2027-01-12T08:00:00Z');
  expect(goes('2027-01-12T09:00', 'two_hours')).toBe('2027-01-12T08:00:00Z');
  expect(goes('2027-01-12T07:30', 'two_hours')).toBe('2027-01-11T20:45:00Z');
});

test('quiet hours are by the clock that the client lives by', () => {
  // Two hours before ten in London is three in the morning in New York.
  expect(goes('2027-01-12T10:00', 'two_hours', 'America/New_York')).toBe('2027-01-12T01:45:00Z');
});

test('the client’s own quiet hours hold beside those of the service; a day that is wholly quiet leaves none', () => {
  const late = { from: '08:00', to: '09:30' };
  expect(reminderGoesAt(hourAt('2027-01-12T11:00'), 'two_hours', whose('Europe/London', late))).toBe(
    '2027-01-12T09:30:00Z',
  );
  const rest = { from: '08:00', to: '21:00' };
  expect(reminderGoesAt(hourAt('2027-01-12T11:00'), 'day', whose('Europe/London', rest))).toBe(null);
});

test('what is to be filled in is asked for in the morning of its day, or in the afternoon before an early hour', () => {
  expect(measuresAskedAt(hourAt('2027-01-12T14:00'), whose())).toBe('2027-01-12T09:00:00Z');
  expect(measuresAskedAt(hourAt('2027-01-12T10:00'), whose())).toBe('2027-01-11T17:00:00Z');
});

const booked: HourAhead = {
  id: 'a',
  at: '2027-01-12T14:00',
  zone: 'Europe/London',
  since: '2027-01-01T10:00:00Z',
};
const chosen: Chosen = {
  ways: ['mail'],
  ahead: ['day', 'two_hours'],
  measures: 'asked_again',
  called: 'appointment',
  quiet: null,
  zone: 'Europe/London',
  at: '2027-01-02T10:00:00Z',
};
const rules = { quiet, ahead: ['day', 'two_hours'] as const satisfies Ahead[] };
const due = (now: string, hour = booked, by = chosen) =>
  hoursDue([hour], by, { ...rules, ahead: [...rules.ahead] }, now).map(({ key }) => key.split('/').at(-1));

test('each comes at its time; after a stop of the server the later one goes alone; and none once the hour has begun', () => {
  expect(due('2027-01-11T13:59:00Z')).toEqual([]);
  expect(due('2027-01-11T14:00:00Z')).toEqual(['day']);
  expect(due('2027-01-12T12:00:00Z')).toEqual(['two_hours']);
  expect(due('2027-01-12T14:00:00Z')).toEqual([]);
});

test('what was booked, moved or agreed to after its time is not reminded of then', () => {
  expect(due('2027-01-12T09:00:00Z', { ...booked, since: '2027-01-12T08:00:00Z' })).toEqual([]);
  expect(due('2027-01-12T12:00:00Z', { ...booked, since: '2027-01-12T08:00:00Z' })).toEqual(['two_hours']);
  expect(due('2027-01-12T09:00:00Z', booked, { ...chosen, at: '2027-01-12T08:00:00Z' })).toEqual([]);
});

test('a moved hour is another reminder, and what the service does not offer is none', () => {
  const keys = (hour: HourAhead) =>
    hoursDue([hour], chosen, { ...rules, ahead: ['day'] }, '2027-01-12T12:30:00Z');
  expect(keys(booked)[0]?.key).not.toBe(keys({ ...booked, at: '2027-01-12T13:00' })[0]?.key);
  expect(hoursDue([booked], chosen, { ...rules, ahead: [] }, '2027-01-12T12:30:00Z')).toEqual([]);
});

test('measures are asked for once a session, and not where nothing waits or no asking is wished', () => {
  const asked = (session: number | null, by = chosen) =>
    measuresDueNow(session, booked, by, { rules, now: '2027-01-12T09:10:00Z' }).map(({ key }) => key);
  expect(asked(3)).toEqual(['measures/3']);
  expect(asked(null)).toEqual([]);
  expect(asked(3, { ...chosen, measures: 'not_asked' })).toEqual([]);
});
