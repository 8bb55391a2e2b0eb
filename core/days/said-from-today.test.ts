import { describe, expect, test } from 'vitest';
import type { DayAbout } from './date-read.ts';
import { orderIn } from './figure-order.ts';
import { readDate } from './said-date.ts';

/** A Monday. */
const today = '2026-11-30';
const read = (text: string, about: DayAbout = 'these days', country = 'GB') =>
  readDate(text, { order: orderIn(country), language: 'en-GB', today, about });

describe('a day as it is said, read from the day it is', () => {
  test.each([
    ['today', '2026-11-30'],
    ['Yesterday', '2026-11-29'],
    ['last night', '2026-11-29'],
    ['this morning', '2026-11-30'],
    ['tomorrow', '2026-12-01'],
    ['the day before yesterday', '2026-11-28'],
    ['The day after tomorrow.', '2026-12-02'],
    ['last Tuesday', '2026-11-24'],
    ['last Monday', '2026-11-23'],
    ['on Friday', '2026-11-27'],
    ['Wednesday', '2026-12-02'],
    ['this Thursday', '2026-12-03'],
    ['next Monday', '2026-12-07'],
    ['Tuesday week', '2026-12-08'],
    ['3 days ago', '2026-11-27'],
    ['two weeks ago', '2026-11-16'],
    ['a fortnight ago', '2026-11-16'],
    ['a week ago', '2026-11-23'],
    ['in a week', '2026-12-07'],
    ['in 10 days', '2026-12-10'],
    ['three weeks from now', '2026-12-21'],
    ['in two weeks time', '2026-12-14'],
    ['two months ago', '2026-09'],
    ['last month', '2026-10'],
    ['this month', '2026-11'],
    ['last year', '2025'],
    ['next year', '2027'],
    ['5 years ago', '2021'],
    ['3 Oct', '2026-10-03'],
    ['3rd October', '2026-10-03'],
    ['the 3rd of October', '2026-10-03'],
    ['Oct 3', '2026-10-03'],
    ['October 3rd', '2026-10-03'],
    ['Sat 3 October', '2026-10-03'],
    ['3/10', '2026-10-03'],
    ['3.10.', '2026-10-03'],
    ['14 January', '2027-01-14'],
    ['29 February', '2028-02-29'],
    ['14.3.87', '1987-03-14'],
    ['14/3/87', '1987-03-14'],
    ["14 March '87", '1987-03-14'],
    ['14 Mar 87', '1987-03-14'],
    ['March 87', '1987-03'],
    ['3/87', '1987-03'],
    ['14/3/26', '2026-03-14'],
    ['14/3/30', '2030-03-14'],
    ['14/3/45', '1945-03-14'],
    ['October 2025', '2025-10'],
    ['2025', '2025'],
    ['14/3/1987', '1987-03-14'],
  ])('%j is %s', (text, date) => {
    expect(read(text)).toEqual({ date });
  });

  test('the year that nobody said is the last one of what is gone by, and the next one of what is to come', () => {
    expect(read('14 January', 'gone by').date).toBe('2026-01-14');
    expect(read('14 January', 'to come').date).toBe('2027-01-14');
    expect(read('3 Oct', 'to come').date).toBe('2027-10-03');
    expect(read('30 November', 'gone by').date).toBe(today);
    expect(read('30/11', 'to come').date).toBe(today);
    expect(read('29 February', 'gone by').date).toBe('2024-02-29');
  });

  test('a weekday alone is the last one of what is gone by, and the next one of what is to come', () => {
    expect(read('Friday', 'gone by').date).toBe('2026-11-27');
    expect(read('Friday', 'to come').date).toBe('2026-12-04');
    expect(read('Monday', 'to come').date).toBe(today);
    expect(read('tues', 'gone by').date).toBe('2026-11-24');
  });

  test('two figures of a year are the latest that such a day can be', () => {
    expect(read('14.3.12', 'a birth').date).toBe('2012-03-14');
    expect(read('31/12/26', 'a birth').date).toBe('1926-12-31');
    expect(read('14/3/30', 'gone by').date).toBe('1930-03-14');
    expect(read('14/3/30', 'to come').date).toBe('2030-03-14');
  });

  test('day and month come in the order of the country', () => {
    expect(read('3/10', 'these days', 'US').date).toBe('2027-03-10');
    expect(read('3/14/87', 'these days', 'US').date).toBe('1987-03-14');
    expect(read('10/25', 'these days', 'US').date).toBe('2026-10-25');
    expect(read('3/10', 'these days', 'CA')).toEqual({ fault: 'two' });
  });
});

describe('what is no date, and why', () => {
  test.each([
    ['31 Feb', { fault: 'no-such-day', month: 2, day: 31 }],
    ['31/2/1987', { fault: 'no-such-day', month: 2, day: 31 }],
    ['31 June', { fault: 'no-such-day', month: 6, day: 31 }],
    ['29/2/2023', { fault: 'no-such-day', month: 2, day: 29 }],
    ['31.4.26', { fault: 'no-such-day', month: 4, day: 31 }],
    ['10/25', { fault: 'two' }],
    ['next Friday', { fault: 'two' }],
    ['87', { fault: 'no-year' }],
    ['March', { fault: 'no-year' }],
    ['last spring', { fault: 'unread' }],
    ['last week', { fault: 'unread' }],
    ['Tuesday Wednesday', { fault: 'unread' }],
    ['in days', { fault: 'unread' }],
    ['some weeks ago', { fault: 'unread' }],
    ['two weeks', { fault: 'unread' }],
    ['about 1987', { fault: 'unread' }],
    ['14/3/1987/2', { fault: 'unread' }],
    ['32 March', { fault: 'unread' }],
    ['14/13/26', { fault: 'unread' }],
    ['soon', { fault: 'unread' }],
  ] as const)('%j: %j', (text, fault) => {
    expect(read(text)).toEqual(fault);
  });

  test('a birth needs its year, is not to come and not longer ago than anybody lives', () => {
    expect(read('14 March', 'a birth')).toEqual({ fault: 'no-year' });
    expect(read('14 March 2027', 'a birth')).toEqual({ fault: 'not-yet', would: '2027-03-14' });
    expect(read('14 March 1887', 'a birth')).toEqual({ fault: 'long-ago', would: '1887-03-14' });
    expect(read('14 March 1927', 'a birth').date).toBe('1927-03-14');
  });

  test('what is to come is not of 1887, and not of the next century', () => {
    expect(read('3 October 1887', 'to come')).toEqual({ fault: 'long-ago', would: '1887-10-03' });
    expect(read('3 October 2187', 'to come')).toEqual({ fault: 'far-ahead', would: '2187-10-03' });
    expect(read('3 October 2025', 'to come').date).toBe('2025-10-03');
  });

  test('days are told from today in any language, as the machine says them, and in no other’s words', () => {
    const how = { order: 'day first', today } as const;
    const readIn = (language: string, text: string) => readDate(text, { ...how, language });
    expect(readIn('fr', 'yesterday')).toEqual({ fault: 'unread' });
    expect(readIn('fr', '3 octobre').date).toBe('2026-10-03');
    const said = ['ayer', 'Anteayer', 'mañana', 'hace 3 semanas', 'el mes pasado', 'hace 2 años'];
    expect(said.map((text) => readIn('es-MX', text).date)).toEqual(
      ['yesterday', 'day before yesterday', 'tomorrow', '3 weeks ago', 'last month', '2 years ago'].map(
        (text) => readIn('en-GB', text).date,
      ),
    );
    for (const text of ['martes', 'el martes'])
      expect(readIn('es', text)).toEqual(readIn('en-GB', 'Tuesday'));
    expect(readIn('fi', 'eilen').date).toBe(readIn('en', 'yesterday').date);
    expect(readIn('es', 'el otro martes')).toEqual({ fault: 'unread' });
  });
});
