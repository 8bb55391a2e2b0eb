import { expect, test } from 'vitest';
import { freeHours } from './free-hours.ts';
import type { HourListed } from './hours.ts';
import { mondayOf, weekOf } from './week.ts';

const zone = 'Europe/London';
const hour = (id: string, at: string, more: Partial<HourListed> = {}): HourListed => ({
  id,
  at,
  zone,
  minutes: 50,
  kind: 'session',
  format: 'in_person',
  state: 'booked',
  whose: 'both',
  since: '',
  ...more,
});
const leila = { id: 'l', name: 'Leila Haddad' };
const nine = { from: '09:00', to: '13:00' };
const week = (hours: HourListed[], more: object = {}) =>
  weekOf({
    day: '2026-02-04',
    today: '2026-02-03',
    now: '2026-02-03T08:30:00Z',
    zone,
    hours: { 1: nine, 2: nine, 3: nine },
    off: [],
    rooms: new Map([['blue', 'Blue room']]),
    courses: [{ id: 'one', client: leila, hours }],
    groups: [],
    ...more,
  });

test('a week begins on its Monday, and holds what stands in it and nothing that was called off', () => {
  expect(mondayOf('2026-02-08')).toBe('2026-02-02');
  const { from, days, entries } = week([
    hour('before', '2026-02-01T10:00'),
    hour('b', '2026-02-04T10:00'),
    hour('a', '2026-02-02T10:00', { state: 'held' }),
    hour('gone', '2026-02-03T10:00', { state: 'cancelled' }),
    hour('after', '2026-02-09T10:00'),
  ]);
  expect([from, days.map(({ day }) => day).at(-1)]).toEqual(['2026-02-02', '2026-02-08']);
  expect(entries.map(({ id, day, from: begins, to, client }) => [id, day, begins, to, client?.name])).toEqual(
    [
      ['a', '2026-02-02', '10:00', '10:50', 'Leila Haddad'],
      ['b', '2026-02-04', '10:00', '10:50', 'Leila Haddad'],
    ],
  );
});

test('an hour of another clock stands where the service’s clock shows it', () => {
  const { entries } = week([hour('far', '2026-02-05T00:30', { zone: 'Asia/Tokyo' })]);
  expect(entries.map(({ day, from, at }) => [day, from, at])).toEqual([
    ['2026-02-04', '15:30', '2026-02-05T00:30'],
  ]);
});

test('hours that lie over each other say so, and one that was missed lies over none', () => {
  const { entries } = week([
    hour('a', '2026-02-04T10:00'),
    hour('b', '2026-02-04T10:30'),
    hour('c', '2026-02-04T10:20', { state: 'missed' }),
  ]);
  expect(entries.map(({ id, over }) => [id, over])).toEqual([
    ['a', true],
    ['c', undefined],
    ['b', true],
  ]);
});

test('an hour says in which room it is, by what the room is called now', () => {
  const { entries } = week([
    hour('a', '2026-02-04T10:00', { room: 'blue' }),
    hour('b', '2026-02-04T12:00', { room: 'gone' }),
  ]);
  expect(entries.map(({ where }) => where)).toEqual(['Blue room', undefined]);
});

test('a meeting of a group that they lead stands there by its name', () => {
  const planned = {
    id: 'g',
    at: '2026-02-06T16:00',
    zone,
    minutes: 90,
    place: '',
    state: 'planned',
    since: '',
  };
  const { entries } = week([], { groups: [{ group: 'g1', name: 'Tuesdays', hours: [planned] }] });
  expect(entries).toMatchObject([
    { what: 'group', group: 'g1', called: 'Tuesdays', to: '17:30', state: 'booked' },
  ]);
});

test('free hours are those of the working hours over which nothing lies, and that are not over', () => {
  const { days, entries, now } = week([hour('a', '2026-02-03T10:00'), hour('m', '2026-02-02T09:00')]);
  const free = days.map((day) => freeHours(day, entries, { minutes: 50, now }));
  expect(free).toEqual([
    [],
    ['09:00', '11:00', '12:00'],
    ['09:00', '10:00', '11:00', '12:00'],
    [],
    [],
    [],
    [],
  ]);
});

test('an hour that is offered to somebody is not free, and nobody is booked in it', () => {
  const offers = [{ id: 'offer', instead: '', at: '2026-02-03T11:00', zone, minutes: 50 }];
  const client = { id: 'leila', name: 'Leila' };
  const { days, entries, held, now } = week([], { courses: [{ id: 'c', client, hours: [], offers }] });
  expect(entries).toEqual([]);
  expect(
    freeHours(days[1] ?? { day: '', hours: null, off: null }, [...entries, ...held], { minutes: 50, now }),
  ).not.toContain('11:00');
});

test('no hour is free on a day on which they are away', () => {
  const { days, entries, now } = week([], {
    off: [{ from: '2026-02-03', to: '2026-02-03', whose: 'therapist' }],
  });
  expect(days[1]).toMatchObject({ off: 'therapist' });
  expect(freeHours(days[1] ?? { day: '', hours: null, off: null }, entries, { minutes: 50, now })).toEqual(
    [],
  );
});
