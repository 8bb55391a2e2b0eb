import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { DayMeans } from '#core/forms/day-means.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';
import { acts } from './book.ts';
import { daysAskedIn, impossibleDayIn } from './days-in-forms.ts';

interface Schema {
  pattern?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** The places of a form that ask for a day, a month, a year or a moment. */
function dayPlaces(schema: Schema, at: readonly string[] = []): string[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [
    ...(schema.pattern?.startsWith('^\\d{4}') ? [at.join('.')] : []),
    ...inner.flatMap((one) => dayPlaces(one, at)),
    ...(schema.items ? dayPlaces(schema.items, at) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, one]) => dayPlaces(one, [...at, key])),
  ];
}

const asked = [...acts].flatMap(([name, { form }]) => {
  const schema = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' }) as Schema;
  return [...new Set(dayPlaces(schema))].map((place) => `${name} ${place}`);
});
const told = [...acts].flatMap(([name, { form }]) =>
  daysAskedIn(form).map((asks) => ({ name, form, ...asks })),
);

test('every day that any act asks for has a meaning, and no other', () => {
  expect(told.map(({ name, place }) => `${name} ${place}`).sort()).toEqual(asked.sort());
});

const opening = {
  client: 'leila',
  therapist: 'ana',
  protocol: sixteen,
};
const opened = () => aCourse().does('openCourse', opening, { on: '2026-01-13' });
const { course } = opened();
const doing: Doing = {
  id: 'act-1',
  by: 'ana',
  as: 'therapist',
  on: '2026-02-10',
  now: '2026-02-12T10:00:00.000Z',
  today: '2026-02-12',
  zone: 'Europe/London',
  born: '1991-05-17',
};

/** A form in which only this place is filled in, its lists as lists. */
const formWith = (place: string, date: string): unknown =>
  place
    .split('.')
    .toReversed()
    .reduce<unknown>(
      (inner, key) => ({ [key]: key === 'taking' || key === 'recentChanges' ? [inner] : inner }),
      date,
    );

/** For each meaning, days that cannot be with the code of the refusal, and days that can. */
const law: Record<DayMeans, { not: [day: string, refused: string][]; ahead?: number; well: string[] }> = {
  lived: {
    not: [
      ['1850-01-01', 'before-birth'],
      ['1990', 'before-birth'],
      ['2026-02-13', 'future'],
      ['2199', 'future'],
    ],
    well: ['1991', '1991-05-17', '2026-02-12', '2026-02', '2026'],
  },
  happened: {
    not: [
      ['2026-02-13', 'future'],
      ['2199-01', 'future'],
    ],
    well: ['1988-03-02', '2026-02-12', '2026'],
  },
  planned: {
    not: [
      ['1850-01-01', 'past'],
      ['2026-02-09', 'past'],
      ['2026-01', 'past'],
      ['2199-01-01', 'far-ahead'],
    ],
    ahead: 5,
    well: ['2026-02-10', '2026-02', '2026-09-01'],
  },
  agreed: {
    not: [
      ['1850-01-01', 'before-opening'],
      ['2026-01-12', 'before-opening'],
      ['2199-12-31T10:00', 'far-ahead'],
    ],
    ahead: 5,
    well: ['2026-01-13', '2026-02-01', '2027-01-13', '2026-03-03T10:00'],
  },
  either: { not: [['2199', 'far-ahead']], ahead: 50, well: ['1988', '2026-02-13', '2030-06-01'] },
};

describe.each(told)('$name asks for $place, which is $means', ({ form, place, means }) => {
  test('and refuses a day that cannot be, and says at which place', () => {
    const { not, ahead } = law[means];
    for (const [date, refused] of not) {
      const values = { field: place, ...(refused === 'far-ahead' && { years: ahead }) };
      expect(impossibleDayIn(form, formWith(place, date), course, doing), date).toMatchObject({
        refused,
        values,
      });
    }
  });
  test('and takes one that can', () => {
    for (const date of [...law[means].well, ''])
      expect(impossibleDayIn(form, formWith(place, date), course, doing), date).toBeUndefined();
  });
});

test('words that stand where a day may stand are passed over', () => {
  const form = acts.get('answerAlarm')?.form ?? z.never();
  for (const words of ['Tomorrow', 'Next session', '2199-01-01 or so'])
    expect(impossibleDayIn(form, { nextReview: words }, course, doing)).toBeUndefined();
});

test('nothing happens in a course before it was opened, save the measure that came with the referral', () => {
  expect(opened().attempt('tellHopes', { words: 'To want to get up.' }, { on: '2026-01-12' })).toMatchObject({
    refused: 'before-opening',
    values: { day: '2026-01-12', opened: '2026-01-13' },
  });
  const answers = [2, 2, 2, 1, 1, 1, 1, 1, 0, 1];
  opened().does('answerMeasure', { instrument: 'phq-9', answers }, { on: '2026-01-06' });
});

test('a course is not opened in a year that can only be mistyped', () => {
  const said = (on: string) =>
    aCourse().attempt('openCourse', opening, { on, today: '2026-02-12', born: '1991-05-17' });
  expect(said('2006-01-13')).toMatchObject({ refused: 'long-ago', values: { on: '2006-01-13', years: 10 } });
  expect(said('2199-01-13')).toMatchObject({ refused: 'future' });
  aCourse().does('openCourse', opening, { on: '2016-02-12', today: '2026-02-12' });
});
