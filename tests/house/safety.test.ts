import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './files.ts';
import { faultIn, faultOfTest } from './named-tests.ts';
import { findings, findingsPage, hazards, hazardsPage, riskOf, testsOf } from './safety-case.ts';

const numbered = (letter: string, many: number) =>
  Array.from({ length: many }, (_, n) => `${letter}${n + 1}`);
const all = [...numbered('L', 11), ...numbered('S', 19), ...numbered('C', 20), ...numbered('D', 13)];

test('every test that a control of a hazard names is there and runs', () => {
  expect(testsOf(hazards()).flatMap((named) => faultIn(named) ?? [])).toEqual([]);
});

test('every finding names tests that are there and run, or says in words what is open', () => {
  const entries = findings();
  expect(entries.map(({ id }) => id)).toEqual(all);
  expect(entries.filter(({ provedBy, open }) => provedBy.length === 0 && !open)).toEqual([]);
  expect(entries.flatMap(({ provedBy }) => provedBy.flatMap((named) => faultIn(named) ?? []))).toEqual([]);
});

test('every finding stands in a hazard, and every hazard has a number of its own', () => {
  const log = hazards();
  expect([...new Set(log.flatMap((one) => one.findings))].toSorted()).toEqual(all.toSorted());
  expect(log.map(({ id }) => id)).toEqual(log.map((_, n) => `H${String(n + 1).padStart(2, '0')}`));
});

test('no control makes a risk greater; a 4 that is left is the service’s to accept, and a 5 nobody’s', () => {
  for (const one of hazards()) {
    const [before, after] = [riskOf(one.before), riskOf(one.after)];
    expect([one.id, after <= before, after <= 4]).toEqual([one.id, true, true]);
    if (after === 4) expect(`${one.owner} ${one.residual}`).toMatch(/^The service .*accepts this/);
  }
});

test.each([
  ['gone', undefined, 'its file is gone'],
  ['renamed', `test('another', () => {})`, 'no test of this title is there'],
  ['skipped', `test.skip('a title', () => {})`, 'it does not run: test.skip'],
  ['put off', `test.todo('a title')`, 'it does not run: test.todo'],
  ['skipped where it cannot run', `test.skipIf(isRoot)('a title', () => {})`, 'it does not run: test.skipIf'],
  [
    'among others skipped',
    `describe.skip('all', () => {\n  it('a title', () => {});\n});`,
    'it stands among',
  ],
  [
    'empty',
    `test('a title', () => {\n  anAct();\n});\ntest('another', () => expect(1));`,
    'nothing is asserted',
  ],
  ['a word in the text', `const said = 'a title';`, 'this is the title of no test'],
  ['noted out', `// test('a title', () => expect(1));`, 'no test of this title is there'],
  ['noted out with others', `/*\ntest('a title', () => expect(1));\n*/`, 'no test of this title is there'],
  [
    'a text in a text',
    'const said = `\ntest("a title", () => expect(1));\n`;',
    'no test of this title is there',
  ],
  ['under what never is', `if (false) {\n  test('a title', () => expect(1));\n}`, 'only under a condition'],
  ['behind what never is', `false && test('a title', () => expect(1));`, 'only under a condition'],
  ['skipped by its options', `test('a title', { skip: true }, () => expect(1));`, 'it does not run'],
  ['skipping itself', `test('a title', ({ skip }) => {\n  skip();\n  expect(1);\n});`, 'it skips itself'],
  [
    'skipping itself by what it is handed',
    `test('a title', (handed) => {\n  if (slow) handed.skip();\n  expect(1);\n});`,
    'it skips itself',
  ],
  ['over before it asserts', `test('a title', () => {\n  return;\n  expect(1);\n});`, 'it skips itself'],
  [
    'beside one that runs alone',
    `test.only('another', () => expect(1));\ntest('a title', () => expect(1));`,
    'runs alone',
  ],
  ['asserting in a note', `test('a title', () => {\n  // expect(1)\n});`, 'nothing is asserted'],
  [
    'among others skipped further out',
    `describe.skip('all', () => {\n  describe('some', () => {\n    it('a title', () => expect(1));\n  });\n});`,
    'it stands among',
  ],
])('a named test that is %s is told', (_what, text, fault) => {
  expect(faultOfTest('a title', text)).toContain(fault);
});

test('a named test that is there is not told, also one with a table of cases', () => {
  expect(faultOfTest('a title', `test('a title', () => expect(1))`)).toBeUndefined();
  expect(
    faultOfTest('a title', `test('a title', () => {\n  see(1);\n});\nconst see = expect;`),
  ).toBeUndefined();
  expect(
    faultOfTest('%s is so', `test.each([\n  ['a', 'b'],\n])('%s is so', () => expect(1))`),
  ).toBeUndefined();
});

test('the pages of the safety case are what “npm run safety” writes', () => {
  expect(readFileSync(`${root}docs/safety/hazards.md`, 'utf8')).toBe(hazardsPage());
  expect(readFileSync(`${root}docs/safety/findings.md`, 'utf8')).toBe(findingsPage());
});
