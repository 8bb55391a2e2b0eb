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
