import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { acts } from '#core/course/book.ts';
import { plainSentence } from '#core/forms/sentences.ts';
import { routeForms } from '#server/http/openapi/forms.ts';
import { formProblem } from '#server/http/problem.ts';
import { formsOf } from '#tests/laws/forms.ts';

z.config({ customError: plainSentence });

/** Every form there is: those of the acts by name, those of the plain routes by address. */
const forms: [string, z.ZodType][] = [
  ...[...acts].map(([name, { form }]): [string, z.ZodType] => [name, form]),
  ...Object.entries(routeForms),
];

interface Schema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
  maxItems?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
}

/** Texts and lists that may be of any length. */
function endless(schema: Schema, at: string): string[] {
  const { type, maxLength, maxItems, pattern = '', format, items } = schema;
  const isBounded = maxLength !== undefined || schema.enum || 'const' in schema || format === 'uuid';
  const isDrawn = pattern.endsWith('$') && !/[+*]\$$/.test(pattern);
  return [
    ...(type === 'string' && !isBounded && !isDrawn ? [at] : []),
    ...(type === 'array' && maxItems === undefined && items ? [at] : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((one) =>
      endless(one, at),
    ),
    ...(items ? endless(items, `${at}[]`) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, one]) => endless(one, `${at}.${key}`)),
  ];
}

test.each(forms)('%s has a limit to every text and every list', (name, form) => {
  const schema = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' }) as Schema;
  expect(endless(schema, name)).toEqual([]);
});

type Place = readonly (string | number)[];

/** Every place of a form, itself the first. */
function places(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [at, ...inner.flatMap(([key, each]) => places(each, [...at, key]))];
}

function spoilt(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((each, nth) => (nth === key ? spoilt(each, rest, by) : each));
  return { ...(value as object), [key]: spoilt((value as Record<string, unknown>)[key], rest, by) };
}

const wrong: unknown[] = [
  undefined,
  null,
  7,
  -1,
  0.5,
  1e308,
  '',
  '   ',
  'yesterday',
  '2026-02-30',
  'y'.repeat(100_000),
  '\ud800',
  true,
  [],
  Array.from({ length: 10_000 }, () => 'z'),
  [{}],
  {},
];

const plain = /^[A-Z“].*[.?]( \([A-Z0-9, -]+\))?$/su;
const rough =
  /invalid (input|discriminator)|expected (to|'|one)|, received |undefined|\bnull\b|\bNaN\b|\[object|: \.|9007199254740991/i;

test.each(forms)('%s says of whatever is wrong what to do, in a plain sentence', (name, form) => {
  const samples = fc.sample(formsOf(form, { ids: ['019bb000-0000-7000-8000-000000000000'] }), {
    numRuns: 20,
    seed: 3,
  });
  const whole = samples.map((one) => JSON.parse(JSON.stringify(one)) as unknown);
  const [filled = {}] = whole.filter((one) => form.safeParse(one).success);
  for (const place of places(filled)) {
    for (const by of wrong) {
      const read = form.safeParse(spoilt(filled, place, by));
      if (read.success) continue;
      const { title, fields = [] } = formProblem(read.error).problem;
      const where = `${name} ${place.join('.')}: ${title}`;
      expect(fields.length, where).toBeLessThanOrEqual(50);
      for (const { says } of fields) {
        expect(says, where).toMatch(plain);
        expect(says, where).not.toMatch(rough);
      }
      expect(title.length, where).toBeLessThan(1_000);
    }
  }
});

test.each(forms)('what %s has read reads the same again', (_name, form) => {
  for (const filled of fc.sample(formsOf(form, { ids: [] }), { numRuns: 12, seed: 20_261_128 })) {
    const once = form.safeParse(filled);
    if (!once.success) continue;
    expect(form.safeParse(once.data)).toEqual({ success: true, data: once.data });
  }
});
