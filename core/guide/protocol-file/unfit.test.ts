import { expect, it } from 'vitest';
import { isRefusal } from '#core/forms/refusal.ts';
import { readProtocol } from './read-protocol.ts';

const begun = { id: 'ours', edition: '2026.1', extends: 'ipt 2026.1', name: 'Ours' };
const file = (more: object) => JSON.stringify({ ...begun, ...more }, null, 1);
/** A file as no JSON.stringify writes it: one field more, as it stands. */
const raw = (field: string) => JSON.stringify(begun).replace(/\}$/, `,${field}}`);
const many = (count: number, one: (n: number) => unknown) => Array.from({ length: count }, (_, n) => one(n));
const nested = (times: number, open: string, close: string) => open.repeat(times) + close.repeat(times);
const sheet = (id: string, field: string, name = 'Day') => ({
  id,
  name,
  clientLabel: 'Day',
  clientSays: 'x',
  says: 'x',
  writes: ['client'],
  sees: ['client'],
  shown: 'at_once',
  agreed: false,
  kept: 'many',
  offered: ['initial'],
  fields: [{ id: field, name: 'Said', kind: 'text' }],
  sources: ['x'],
});

const unfit: [what: string, json: string, said: string][] = [
  ['lists deeper than anything reads', raw(`"tasks":${nested(100_000, '[', ']')}`), 'steps deep'],
  [
    'objects deeper than anything reads',
    raw(`"about":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
    'deep',
  ],
  [
    'evidence within evidence within evidence',
    raw(
      `"milestones":{"change":{"MS-02":{"evidence":${'{"any":['.repeat(900)}{"agreed":"focus"}${']}'.repeat(900)}}}}`,
    ),
    'steps deep',
  ],
  ['thousands of rows', file({ tasks: { add: many(3_000, (id) => ({ id })) } }), 'more than 500'],
  ['thousands of names', file({ tasks: { drop: many(3_000, (n) => `X-${n}`) } }), 'more than 500'],
  [
    'thousands of fields',
    file(Object.fromEntries(many(3_000, (n) => [`k${n}`, 1]) as [string, number][])),
    'more than 500',
  ],
  ['a text nobody reads to its end', file({ name: 'a'.repeat(800_000) }), '2000 signs'],
  ['an id that no form takes', file({ id: 'a'.repeat(300) }), '60 signs'],
  ['an edition without end', file({ edition: `2026.${'1'.repeat(300)}` }), '60 signs'],
  ['a field whose name is a book', file({ ['a'.repeat(100_000)]: 1 }), 'no field called aaa'],
  ['a hidden parent', raw('"__proto__":{"says":"Hidden"}'), 'no field called __proto__'],
  ['a hidden parent further down', raw('"settings":{"__proto__":{"x":1}}'), 'no field called __proto__'],
  [
    'a sheet’s field that every object has',
    file({ sheets: [sheet('day', 'toString')] }),
    'toString cannot be',
  ],
  [
    'a sheet that every object has',
    file({ sheets: [sheet('constructor', 'said')] }),
    'constructor cannot be',
  ],
  ['a name nobody sees', file({ name: '\u200b\u2060' }), 'Nothing of this can be seen'],
  ['a name that turns the line', file({ name: 'Ten \u202Egnp' }), 'turn the direction'],
  [
    'a sheet that turns the line',
    file({ sheets: [sheet('day', 'said', '\u2067Day')] }),
    'turn the direction',
  ],
  [
    'a base that cannot say its name',
    file({ extends: { toString: 1 } }),
    'no protocol called {"toString":1}',
  ],
  [
    'a row that cannot say its name',
    file({ tasks: { drop: [{ toString: 1 }] } }),
    'There is no {"toString":1}',
  ],
];

/** Milliseconds that none of these can need, however busy the machine is: what grew with the square took a minute. */
const neverSoLong = 20_000;

it.each(unfit)(
  '%s: refused with its line, and told in a few',
  { timeout: neverSoLong },
  (_what, json, said) => {
    const read = readProtocol(json);
    expect(isRefusal(read) && read.because).toContain(said);
    expect(isRefusal(read) && read.because).toMatch(/^Line \d+, /);
    expect(isRefusal(read) && read.because.length).toBeLessThan(8_000);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

it('of very many faults the first are told, and that there are more', () => {
  const read = readProtocol(
    file({ tasks: { add: many(400, (id) => ({ id })), drop: many(400, (n) => `X-${n}`) } }),
  );
  const lines = isRefusal(read) ? read.because.split('\n') : [];
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.length).toBeLessThanOrEqual(51);
  expect(lines.at(-1)).toMatch(/^There is more/);
});

it('names in every script, pictures and marks an editor puts first are no fault', () => {
  const name = 'نموذج العمل · 十次 · नमस्ते · zehn 🌱';
  expect(readProtocol(`\ufeff${file({ name })}`)).toMatchObject({ name });
});
