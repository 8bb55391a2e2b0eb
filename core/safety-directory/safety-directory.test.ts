import { describe, expect, it, test } from 'vitest';
import { entriesFor, placesTold } from './by-place.ts';
import { isCheckDue } from './checked.ts';
import { entryForm } from './entry.ts';
import { readHours } from './hours.ts';
import { openNow } from './open-now.ts';

const london = { zone: 'Europe/London', closed: ['2026-12-25'] };
const office = { hours: 'Mon-Fri 09:00-17:00, Sat 10:00-14:00', holidays: 'not_known' } as const;

describe('opening hours', () => {
  it('are read as one writes them', () => {
    expect(readHours('Mon–Fri 9:00-17:00; sat 10:00-14:00')).toEqual({
      is: 'by_day',
      days: {
        ...Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, { from: '09:00', to: '17:00' }])),
        6: { from: '10:00', to: '14:00' },
      },
    });
    expect(readHours('24/7')).toEqual({ is: 'always' });
    expect(readHours(' ')).toEqual({ is: 'not_known' });
    expect(readHours('Fri-Mon 18:00-00:00')).toMatchObject({ days: { 5: { to: '24:00' }, 7: {}, 1: {} } });
  });

  test.each([
    'weekdays',
    'Mon-Fri',
    'Mon 17:00-09:00',
    'Mon 09:00-12:00, Mon 13:00-17:00',
    'Mon 25:00-26:00',
  ])('are refused where they cannot be read: %s', (hours) => {
    expect(readHours(hours)).toBeUndefined();
    const read = entryForm.safeParse({ kind: 'crisis', name: 'Line', reach: '111', hours });
    expect(read.error?.issues[0]?.path).toEqual(['hours']);
  });

  it('say whether it is open now on the clock of the service, in summer and in winter', () => {
    // A Tuesday: half past eight in London is half past seven by UTC in summer.
    expect(openNow(office, london, '2026-07-14T07:59:00Z')).toBe('closed');
    expect(openNow(office, london, '2026-07-14T08:00:00Z')).toBe('open');
    expect(openNow(office, london, '2026-12-01T08:59:00Z')).toBe('closed');
    expect(openNow(office, london, '2026-12-01T16:59:00Z')).toBe('open');
    expect(openNow(office, london, '2026-12-01T17:00:00Z')).toBe('closed');
    expect(openNow(office, london, '2026-12-06T12:00:00Z')).toBe('closed');
    expect(openNow({ ...office, hours: '' }, london, '2026-12-01T12:00:00Z')).toBe('not_known');
  });

  it('guess nothing on a holiday: an entry says itself whether it is open then', () => {
    const christmas = '2026-12-25T12:00:00Z';
    expect(openNow(office, london, christmas)).toBe('not_known');
    expect(openNow({ ...office, holidays: 'open' }, london, christmas)).toBe('open');
    expect(openNow({ ...office, holidays: 'closed' }, london, christmas)).toBe('closed');
    expect(openNow({ hours: 'always', holidays: 'not_known' }, london, christmas)).toBe('open');
  });
});

describe('what serves a place', () => {
  const places = [
    { id: 'region', name: 'Region', within: null },
    { id: 'north', name: 'North', within: 'region' },
    { id: 'mill', name: 'Mill', within: 'north' },
    { id: 'south', name: 'South', within: 'region' },
  ];
  const entries = ['', 'region', 'south', 'north', 'Riverside'].map((place) => ({
    place,
    name: place || 'all',
  }));
  const names = (place: string) => entriesFor(entries, places, place).map(({ name }) => name);

  it('is its own, then what it lies within, then the whole service, and never another place’s', () => {
    expect(names('mill')).toEqual(['north', 'region', 'all']);
    expect(names('South')).toEqual(['south', 'region', 'all']);
    expect(names('region')).toEqual(['region', 'all']);
  });

  it('without a place is the whole service’s, and of a place nobody knows too', () => {
    expect(names('')).toEqual(['all']);
    expect(names('Elsewhere')).toEqual(['all']);
  });

  it('is found by a name where no programme has that place, however it is typed', () => {
    expect(names(' riverside ')).toEqual(['Riverside', 'all']);
    expect(placesTold(entries, places)).toEqual(['Riverside']);
  });
});

it('an entry that nobody looked at for a year is due, and one that nobody ever looked at', () => {
  const on = (day: string) => ({ checked: { on: day, by: 'Mei' } });
  expect(isCheckDue(on('2025-12-01'), '2026-11-30')).toBe(false);
  expect(isCheckDue(on('2025-11-30'), '2026-11-30')).toBe(true);
  expect(isCheckDue({ checked: null }, '2026-11-30')).toBe(true);
});
