import { expect, it } from 'vitest';
import { saidDate } from '#core/days/said-date.ts';
import { exampleDay } from './example-day.ts';

const now = new Date(2026, 10, 28, 9);

it('a field that asks for a day to come gives one of this month as its example, and one of a birth a year of birth', () => {
  expect(exampleDay('these days', 'day first', 'en-GB', now)).toEqual({
    day: '14 November 2026',
    month: 'November 2026',
    year: '2026',
    figures: '14/11/2026',
  });
  expect(exampleDay('a birth', 'day first', 'en-GB', now).day).toBe('14 March 1987');
});

it('an example can be read as it is written, whichever figure comes first', () => {
  for (const order of ['day first', 'month first', 'either'] as const) {
    const { day, figures } = exampleDay('these days', order, 'en-GB', now);
    for (const typed of [day, figures])
      expect(saidDate(typed, { order, language: 'en' }), `${order}: ${typed}`).toBe('2026-11-14');
  }
});
