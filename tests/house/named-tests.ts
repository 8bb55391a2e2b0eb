import { existsSync, readFileSync } from 'node:fs';
import { root } from './files.ts';

/** A test by its file and its title as it stands there, `tests/durability/kill.test.ts: …`, or with ` › ` between. */
export type NamedTest = string;

/** What is wrong with a named test, by the text of its file; undefined where it is there and runs. */
export function faultOfTest(title: string, text: string | undefined): string | undefined {
  if (text === undefined) return 'its file is gone';
  const at = ["'", '"', '`']
    .map((quote) => text.indexOf(`${quote}${title}${quote}`))
    .find((found) => found >= 0);
  if (at === undefined) return 'no test of this title is there';
  // A title that spans a table of cases follows the nearest `test` or `it` that begins a line.
  const [, indent = '', begins] =
    [...text.slice(0, at).matchAll(/^([ \t]*)((?:test|it)\b[.\w]*)/gm)].at(-1) ?? [];
  if (!begins) return 'this is the title of no test';
  const isLeftOut = /\.(skip|todo|fails|skipIf|runIf)\b/;
  if (isLeftOut.test(begins)) return `it does not run: ${begins}`;
  const around = [...text.slice(0, at).matchAll(/^[ \t]*(describe\b[.\w]*)/gm)].map(([, said = '']) => said);
  if (around.some((said) => isLeftOut.test(said))) return 'it stands among tests that do not run';
  return asserts(upTo(text.slice(at), indent), text) ? undefined : 'nothing is asserted in it';
}

/** What stands here up to the bracket that closes it, which the house’s way to indent puts under its beginning. */
const upTo = (text: string, indent = '') =>
  text.slice(0, new RegExp(`\\n${indent}(?:[})]|(?:test|it|describe)\\b)`).exec(text)?.index);

const isAsserted = /\b(?:expect\w*|assert|waitFor)\b/;

/** Whether something is asserted or waited for here, or by a function called here: one of the same file, or of another test’s. */
function asserts(body: string, text: string): boolean {
  if (isAsserted.test(body)) return true;
  const called = new Set(body.match(/\b\w+(?=\()/g));
  const own = [...text.matchAll(/^(?:export )?(?:(?:async )?function\*? |const )(\w+)/gm)];
  if (own.some(({ 1: name = '', index }) => called.has(name) && isAsserted.test(upTo(text.slice(index)))))
    return true;
  const brought = [...text.matchAll(/^import \{([^}]+)\} from '#(tests\/[^']+)'/gm)];
  return brought.some(
    ([, names = '', path = '']) =>
      (names.match(/\w+/g) ?? []).some((name) => called.has(name)) && isAsserted.test(textOf(path) ?? ''),
  );
}

const texts = new Map<string, string | undefined>();

function textOf(path: string): string | undefined {
  if (!texts.has(path))
    texts.set(path, existsSync(root + path) ? readFileSync(root + path, 'utf8') : undefined);
  return texts.get(path);
}

/** The same of a test in the tree, with its name. */
export function faultIn(named: NamedTest): string | undefined {
  const [, path = '', title = ''] = /^(\S+?)(?:: | › )(.+)$/s.exec(named) ?? [];
  const isTest = /\.(test|nightly)\.tsx?$/.test(path);
  const fault = isTest ? faultOfTest(title, textOf(path)) : 'it names no file of tests';
  return fault && `${named}: ${fault}`;
}
