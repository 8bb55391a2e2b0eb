import { join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { sourceFiles } from './files.ts';

const code = sourceFiles('.ts', '.tsx').filter(({ path }) => path.startsWith('web/'));
const sheets = new Map(sourceFiles('.module.css').map(({ path, text }) => [path, text]));

/** What a file calls a style sheet, and where that sheet stands. */
const sheetsOf = ({ path, text }: { path: string; text: string }) =>
  [...text.matchAll(/^import (\w+) from '([^']+\.module\.css)';/gm)].map(([, name = '', from = '']) => ({
    name,
    sheet: from.startsWith('#') ? from.slice(1) : join(path, '..', from),
  }));

/** The classes that a file names one by one; those it names by a word of its own are not known here. */
const named = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`(?<![\\w.'/])${name}\\.(\\w+)`, 'g'))].map(([, style = '']) => style);

const has = (sheet: string, style: string) =>
  new RegExp(`\\.${style}(?![\\w-])`).test(sheets.get(sheet) ?? '');

test('every class that a screen wears is in its style sheet', () => {
  const lost = code.flatMap((file) =>
    sheetsOf(file).flatMap(({ name, sheet }) =>
      named(file.text, name)
        .filter((style) => !has(sheet, style))
        .map((style) => `${file.path}: ${style} is not in ${sheet}`),
    ),
  );
  expect(lost).toEqual([]);
});

test('every class in the style sheet of a room is worn', () => {
  const worn = new Map<string, Set<string> | 'by a word of its own'>();
  for (const file of code) {
    for (const { name, sheet } of sheetsOf(file)) {
      const before = worn.get(sheet) ?? new Set();
      const isOpen = new RegExp(`(?<![\\w.])${name}(\\[|[,)\\s}])`).test(
        file.text.replace(/^import.*$/gm, ''),
      );
      if (before === 'by a word of its own' || isOpen) worn.set(sheet, 'by a word of its own');
      else worn.set(sheet, new Set([...before, ...named(file.text, name)]));
    }
  }
  const idle = [...sheets].flatMap(([sheet, text]) => {
    const styles = worn.get(sheet) ?? new Set();
    if (styles === 'by a word of its own') return [];
    const all = new Set([...text.matchAll(/\.([a-zA-Z]\w*)(?![\w-]*\()/g)].map(([, style = '']) => style));
    return [...all]
      .filter((style) => !styles.has(style) && style !== 'module')
      .map((style) => `${sheet}: ${style}`);
  });
  expect(idle).toEqual([]);
});

/** What knows left from right. A page that is read from right to left has start and end. */
const leftOrRight =
  /\b(?:margin|padding|border|inset)-(?:left|right)\b|(?<![-\w])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|translateX|\bto (?:left|right)\b/;

/** Where left is meant all the same, each with its reason. */
const meant: Readonly<Record<string, string>> = {};

const inStyles = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .flatMap((line) => (leftOrRight.test(line) ? [line.trim()] : []));

test('no style knows left from right, so that every page turns with its language', () => {
  const styles = sourceFiles('.css').filter(({ path }) => /^(web|server)\//.test(path));
  expect(styles.length).toBeGreaterThan(50);
  const found = styles.flatMap(({ path, text }) => inStyles(text).map((line) => `${path}: ${line}`));
  expect(found.filter((one) => !(one in meant))).toEqual([]);
  expect(Object.keys(meant).filter((one) => !found.includes(one))).toEqual([]);
});

test.each([
  ['a { margin-left: 1px; }', 1],
  ['a {\n  left: 0;\n}', 1],
  ['a { text-align: right; }', 1],
  ['a { border-top-left-radius: 2px }', 1],
  ['a { margin-inline-start: 1px; text-align: start; inset-inline-end: 0 }', 0],
  ['/* left: of all */ .left { color: red }', 0],
])('left and right are found where they stand: %s', (style, times) => {
  expect(inStyles(style)).toHaveLength(times);
});

test('two links that stand alone have room between them, not a mere space', () => {
  const joined = code.filter(
    ({ path, text }) =>
      /\.tsx$/.test(path) &&
      /className=\{standingLinkClass\}[^<]*<?[^<]*<\/(Link|a)>\{' '\}\s*<(Link|a)\b|<\/(Link|a)>\{' '\}\s*<\/Fragment>/.test(
        text,
      ),
  );
  expect(joined.map(({ path }) => path)).toEqual([]);
});
