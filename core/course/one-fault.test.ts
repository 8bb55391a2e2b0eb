import { expect, test } from 'vitest';
import { z } from 'zod';
import { placesOf } from '#core/forms/places.ts';
import { acts } from './book.ts';

/** Wrong in more than one way, each of them. */
const wrong = [
  '',
  ' ',
  '13 Jan',
  '2026-2',
  '2026-02-31',
  '0000-99-99',
  '9999-02-31T25:00',
  'x'.repeat(70_000),
];
const wrongNumbers = [-1e300, -1.5, -1, 0.5, 1e9, 1e300, Number.NaN];

const isField = (schema: z.core.$ZodType) => schema instanceof z.ZodString || schema instanceof z.ZodNumber;

const fields = [...acts].flatMap(([name, { form }]) =>
  placesOf(form, (schema) => (isField(schema) ? schema : undefined)).map(({ place, asked }) => ({
    field: `${name} ${place}`,
    asked,
  })),
);

test('a field of any act’s form has one fault at most, however wrong it is filled in', () => {
  const several = fields.flatMap(({ field, asked }) =>
    [...wrong, ...wrongNumbers].flatMap((value) => {
      const issues = z.safeParse(asked, value).error?.issues ?? [];
      return issues.length > 1 ? [`${field} ${JSON.stringify(value)}`.slice(0, 100)] : [];
    }),
  );
  expect(fields.length).toBeGreaterThan(500);
  expect(several).toEqual([]);
});
