import { expect, test } from 'vitest';
import { isTest, sourceFiles } from './files.ts';

/** What tells the time of the machine: no day given, or the clock by name. */
const readsTheMachine = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\.(?!timeZoneId)|\bDate\(\)/;

/** Where the clock of a Kith that is given no other is made, and where better-auth’s is met. */
const mayRead = ['server/machine-clock.ts', 'server/sign-in/two-clocks.ts'];

const reading = (files: readonly { path: string; text: string }[]) =>
  files.filter(({ text }) => readsTheMachine.test(text)).map(({ path }) => path);

test('in the server and the core only one clock is read: the one a Kith is given', () => {
  const files = sourceFiles('.ts').filter((file) => /^(server|core)\//.test(file.path) && !isTest(file));
  expect(files.length).toBeGreaterThan(500);
  expect(reading(files)).toEqual(mayRead);
});

test.each(['const at = Date.now();', 'const at = new Date();', 'const at = Temporal.Now.instant();'])(
  '“%s” is found',
  (text) => {
    expect(reading([{ path: 'a.ts', text }])).toEqual(['a.ts']);
  },
);
