import { existsSync, readFileSync } from 'node:fs';
import { root } from './files.ts';

/** A test as the safety case names it: `tests/durability/kill.test.ts: the title as it stands there`. */
export type NamedTest = string;

/** What is wrong with a named test, by the text of its file; undefined where it is there and runs. */
export function faultOfTest(title: string, text: string | undefined): string | undefined {
  if (text === undefined) return 'its file is gone';
  const at = ["'", '"', '`']
    .map((quote) => text.indexOf(`${quote}${title}${quote}`))
    .find((found) => found >= 0);
  if (at === undefined) return 'no test of this title is there';
  // A title that spans a table of cases follows the nearest `test` or `it` that begins a line.
  const begins = [...text.slice(0, at).matchAll(/^[ \t]*((?:test|it)\b[.\w]*)/gm)].at(-1)?.[1];
  if (!begins) return 'this is the title of no test';
  const isLeftOut = /\.(skip|todo|fails|skipIf|runIf)\b/;
  if (isLeftOut.test(begins)) return `it does not run: ${begins}`;
  const around = [...text.slice(0, at).matchAll(/^[ \t]*(describe\b[.\w]*)/gm)].map(([, said = '']) => said);
  return around.some((said) => isLeftOut.test(said)) ? 'it stands among tests that do not run' : undefined;
}

const texts = new Map<string, string | undefined>();

function textOf(path: string): string | undefined {
  if (!texts.has(path))
    texts.set(path, existsSync(root + path) ? readFileSync(root + path, 'utf8') : undefined);
  return texts.get(path);
}

/** The same of a test in the tree, with its name. */
export function faultIn(named: NamedTest): string | undefined {
  const [, path = '', title = ''] = /^(\S+?): (.+)$/s.exec(named) ?? [];
  const isTest = /\.(test|nightly)\.tsx?$/.test(path);
  const fault = isTest ? faultOfTest(title, textOf(path)) : 'it names no file of tests';
  return fault && `${named}: ${fault}`;
}
