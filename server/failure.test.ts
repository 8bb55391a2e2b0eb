import Database from 'better-sqlite3';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { failureOf } from './failure.ts';

const secret = 'Quendelwort';
/** A file that is there, in which the word is not. */
const another = new URL('app.ts', import.meta.url).href;
const place = /^server\/failure\.test\.ts:\d+/;

function thrownBy(fails: () => unknown): unknown {
  try {
    fails();
  } catch (error) {
    return error;
  }
  throw new Error('nothing failed');
}

/** What the log holds of it, with the two things that are always asked: a place, and not the word. */
function told(error: unknown) {
  const failure = failureOf(error);
  expect(JSON.stringify(failure)).not.toContain(secret);
  return failure;
}

test('a failure is told by its kind, its code and its places, the deepest first', () => {
  function fallsOver() {
    throw Object.assign(new RangeError(secret), { code: 'ERR_OUT_OF_RANGE' });
  }
  const { error, code, at } = told(thrownBy(fallsOver));
  expect([error, code]).toEqual(['RangeError', 'ERR_OUT_OF_RANGE']);
  expect(at[0]).toMatch(/^server\/failure\.test\.ts:\d+ fallsOver$/);
  expect(at[1]).toMatch(/^server\/failure\.test\.ts:\d+ thrownBy$/);
});

test('a package’s own places are named from the package on', () => {
  const { error, code, at } = told(thrownBy(() => new Database(':memory:').exec(`select * from ${secret}`)));
  expect([error, code]).toEqual(['SqliteError', 'SQLITE_ERROR']);
  expect(at[0]).toMatch(/^node_modules\/better-sqlite3\/lib\/methods\/wrappers\.js:\d+ exec$/);
  expect(at[1]).toMatch(place);
});

test('what a message quotes is not told: a value that cannot be read, a form’s faults', () => {
  expect(told(thrownBy(() => Temporal.PlainDate.from(secret))).error).toBe('RangeError');
  expect(told(thrownBy(() => JSON.parse(`{"said": ${secret}}`))).error).toBe('SyntaxError');
  const shape = z.object({ said: z.literal('nothing', { error: ({ input }) => `not ${input}` }) });
  const { error, at } = told(thrownBy(() => shape.parse({ said: secret })));
  expect(error).toBe('ZodError');
  expect(at.some((one) => place.test(one))).toBe(true);
});

test('a message of several lines, written to look like places, is not told', () => {
  const lines = [
    'He said',
    `    at ${secret} (${another}:1:1)`,
    `    at Hono (${another}:3:1)`,
    `    at file:///${secret}/app.ts:1:1`,
    `    at ${secret} (/${secret}.ts:2:2)`,
    '',
  ];
  const { at } = told(
    thrownBy(() => {
      throw new Error(lines.join('\n'));
    }),
  );
  expect(at[0]).toMatch(place);
  expect(at).not.toContain('server/app.ts:3 Hono');
});

test('nor when the message was changed afterwards, and the stack still begins with the old one', () => {
  const error = new Error(`He said\n    at ${secret} (${another}:1:1)\n    at ${another}/${secret}.ts:1:1`);
  expect(error.stack).toContain(secret);
  error.message = 'another';
  expect(told(error).at).toContain('server/app.ts:1');
});

test('causes and what failed together are told in the same way, as deep as is useful', () => {
  const inner = thrownBy(() => Temporal.PlainDate.from(secret));
  const { cause } = told(new Error(secret, { cause: new TypeError(secret, { cause: inner }) }));
  expect([cause?.error, cause?.cause?.error]).toEqual(['TypeError', 'RangeError']);
  const { errors } = told(new AggregateError([inner, secret, new Error(secret)], secret));
  expect(errors?.map(({ error }) => error)).toEqual(['RangeError', 'not an error: string', 'Error']);
  const round = new Error(secret);
  round.cause = round;
  expect(told(round).cause?.cause?.error).toBe('Error');
});

test('what is thrown and is no error, and names and codes that were set to a word, are not told', () => {
  for (const thrown of [secret, { said: secret }, null, undefined]) expect(told(thrown).at).toEqual([]);
  const renamed = Object.assign(new Error(secret), { name: secret, code: secret });
  expect(told(renamed)).toMatchObject({ error: 'Error' });
  expect(told(Object.assign(new Error(secret), { code: secret.toUpperCase() })).code).toBeUndefined();
  expect(told(Object.assign(new Error(secret), { stack: { [secret]: secret } })).at).toEqual([]);
});
