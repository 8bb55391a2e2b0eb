import { expect, it } from 'vitest';
import { z } from 'zod';
import { isRefusal } from '#core/forms/refusal.ts';
import { protocolShape } from '#core/protocols/protocol/protocol.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { readProtocol } from './read-protocol.ts';
import { saidPlainly } from './said-plainly.ts';

/** Words that only whoever wrote the schema library would say. */
const raw = /Invalid|expected|Unrecognized|Too (big|small)|discriminator|Required|regex|undefined|null\b|NaN/;

const told = (shape: z.ZodType, value: unknown) =>
  shape.safeParse(value, { error: saidPlainly }).error?.issues[0]?.message ?? 'It was taken.';

const kinds = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('time') }),
  z.object({ kind: z.literal('scale') }),
]);

/** Every kind of fault there is; one that is new to the library does not compile. */
const faults: Record<z.core.$ZodIssueCode, [shape: z.ZodType, value: unknown, said: string][]> = {
  invalid_type: [
    [z.object({ a: z.number() }), {}, 'This is missing. Give a number.'],
    [z.string(), 4, 'Write this in words.'],
    [z.int(), 1.5, 'Give a whole number.'],
    [z.boolean(), 'yes', 'Give true or false.'],
    [z.array(z.string()), 'a', 'Give a list, in square brackets.'],
    [z.object({}), 'a', 'Give this by its fields, in curly brackets.'],
    [z.record(z.string(), z.string()), 'a', 'Give this by its fields, in curly brackets.'],
    [z.date(), 'a', 'This is not of the kind that belongs here.'],
  ],
  invalid_value: [[z.enum(['day', 'week']), 'year', 'Give one of these: day, week.']],
  too_small: [
    [z.string().min(1), '', 'This is empty: write it in words.'],
    [z.string().min(5), 'a', 'Give at least 5 signs.'],
    [z.array(z.string()).min(1), [], 'This list is empty: give at least one.'],
    [z.tuple([z.string(), z.string()]), ['a'], 'Give at least 2 of these.'],
    [z.number().min(3), 1, 'Give 3 or more.'],
    [z.number().gt(3), 3, 'Give more than 3.'],
    [z.int(), -1e300, 'Give a larger number.'],
  ],
  too_big: [
    [z.string().max(2), 'abc', 'Give 2 signs at most.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'Give 1 of these at most.'],
    [z.number().max(3), 4, 'Give 3 or less.'],
    [z.number().lt(3), 3, 'Give less than 3.'],
    [z.int(), 1e300, 'Give a smaller number.'],
  ],
  invalid_format: [[z.string().regex(/^a$/), 'b', 'This is not written in the way that is asked for.']],
  not_multiple_of: [[z.number().multipleOf(5), 7, 'Give a multiple of 5.']],
  unrecognized_keys: [
    [z.strictObject({}), { x: 1 }, 'There is no field called x here: take it out, or check its spelling.'],
  ],
  invalid_union: [
    [kinds, { kind: 'colour' }, 'Say which kind this is, one of these: time, scale.'],
    [kinds, {}, 'Say which kind this is, one of these: time, scale.'],
    [z.union([z.literal(0), z.literal(1)]), 5, 'Give one of these: 0, 1.'],
    [z.union([z.enum(['a', 'b']), z.number()]), true, 'Give one of these: a, b. Or: Give a number.'],
    [
      z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
      {},
      'This is none of the things that may stand here.',
    ],
  ],
  invalid_key: [[z.record(z.string().regex(/^a/), z.string()), { z: 'x' }, 'This cannot be a name here.']],
  invalid_element: [[z.map(z.string(), z.number()), new Map([[{}, 1]]), 'This cannot be a name here.']],
  custom: [[z.string().refine(() => false), 'a', 'This does not fit here: look at it again.']],
};

it.each(Object.entries(faults))('a fault of the kind %s is said in plain words', (_code, each) => {
  for (const [shape, value, said] of each) expect(told(shape, value)).toBe(said);
});

type Json = Record<string, unknown>;
/** A protocol in which everything that stands so many steps deep is something else. */
function replacedAt(value: unknown, depth: number, by: unknown): unknown {
  if (depth === 0) return by;
  if (Array.isArray(value)) return value.map((each) => replacedAt(each, depth - 1, by));
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.entries(value as Json).map(([key, each]) => [key, replacedAt(each, depth - 1, by)]);
  return Object.fromEntries(inside);
}

const wrong: unknown[] = [undefined, 'moonlight', '', -1, 1.5, 1e300, true, [], [7], {}, { moonlight: 1 }];

it('nothing that can stand wrongly in a form that ships is told in the words of the schema', () => {
  const said = new Set<string>();
  // It has sheets, diaries, people beside the client and areas of its own.
  const form = protocolOf('ipsrt', '2026.1');
  for (let depth = 1; depth < 8; depth += 1)
    for (const by of wrong) {
      const read = protocolShape.safeParse(replacedAt(form, depth, by), { error: saidPlainly });
      for (const { message } of read.error?.issues ?? []) said.add(message);
    }
  expect(said.size).toBeGreaterThan(60);
  expect([...said].filter((message) => raw.test(message) || !/^[A-Z].*[.?]$/.test(message))).toEqual([]);
});

it('a kind that nobody knows is told with its own line, and one that is missing with that of its row', () => {
  const field = { id: 'mood', name: 'Mood', clientLabel: 'Mood' };
  const tracker = (kind: object) => ({
    id: 'ours',
    edition: '2026.1',
    extends: 'ipsrt',
    name: 'Ours',
    trackers: { change: { 'srm-5': { fields: { add: [{ ...field, ...kind }] } } } },
  });
  const because = (file: object) => {
    const read = readProtocol(JSON.stringify(file, null, 1));
    return isRefusal(read) ? read.because : 'It was taken.';
  };
  const lineOf = (file: object, text: string) =>
    JSON.stringify(file, null, 1)
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;
  const unknown = tracker({ kind: 'colour' });
  const says = 'Say which kind this is, one of these: time, scale, number, count, yes_no, text.';
  const at = 'trackers.change.srm-5.fields.add[0].kind';
  expect(because(unknown)).toBe(`Line ${lineOf(unknown, '"colour"')}, ${at}: ${says}`);
  const missing = tracker({});
  expect(because(missing)).toBe(`Line ${lineOf(missing, '"mood"') - 1}, ${at}: ${says}`);
});
