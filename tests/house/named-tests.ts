import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from './files.ts';

/** A test by its file and its title as it stands there, `tests/durability/kill.test.ts: …`, or with ` › ` between. */
export type NamedTest = string;

const isTest = /^(test|it|testOfTheFile)$/;
const isGroup = /^(describe|suite)$/;
const isLeftOut = /^(skip|todo|fails|skipIf|runIf)$/;
const isAsserted = /^(expect\w*|assert|waitFor)$/;

function all(node: ts.Node, found: ts.Node[] = []): ts.Node[] {
  found.push(node);
  ts.forEachChild(node, (child) => void all(child, found));
  return found;
}

const trees = new Map<string, ts.Node[]>();

/** All that stands in a file, as a machine reads it: what is noted out or inside a text is not there. */
function parsed(text: string): ts.Node[] {
  const known = trees.get(text);
  if (known) return known;
  const nodes = all(ts.createSourceFile('named.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  trees.set(text, nodes);
  return nodes;
}

/** What a call is made of: `test.concurrent.each(rows)(title, …)` is test, concurrent and each. */
function chainOf(called: ts.Expression): string[] {
  if (ts.isIdentifier(called)) return [called.text];
  if (ts.isPropertyAccessExpression(called)) return [...chainOf(called.expression), called.name.text];
  if (ts.isCallExpression(called)) return chainOf(called.expression);
  if (ts.isTaggedTemplateExpression(called)) return chainOf(called.tag);
  return [];
}

const isCallOf = (node: ts.Node, which: RegExp): node is ts.CallExpression =>
  ts.isCallExpression(node) && which.test(chainOf(node.expression)[0] ?? '');

function around(node: ts.Node): ts.Node[] {
  const outer: ts.Node[] = [];
  for (let at = node.parent; at; at = at.parent) outer.push(at);
  return outer;
}

/** A text as it stands in the file, without its quotes; undefined where it is no text. */
const textOfNode = (node: ts.Node): string | undefined =>
  ts.isStringLiteralLike(node)
    ? node.text
    : ts.isTemplateExpression(node)
      ? node.getText().slice(1, -1)
      : undefined;

/** The call that a text is the title of: its own, or that of the table of cases it stands in. */
function testOf(text: ts.Node): ts.CallExpression | undefined {
  const [first] = around(text);
  if (first && isCallOf(first, isTest) && first.arguments[0] === text) return first;
  const table = around(text).find((one) => isCallOf(one, isTest) && chainOf(one.expression).includes('each'));
  return table && isCallOf(table.parent, isTest) ? table.parent : undefined;
}

/** Whether a test is left as it runs: by `skip()` of what it is handed, or by a return that everything else stands behind. */
function stopsItself(test: ts.CallExpression): boolean {
  const within = test.arguments.flatMap((one) => all(one));
  if (within.some((node) => ts.isCallExpression(node) && chainOf(node.expression).at(-1) === 'skip'))
    return true;
  const body = test.arguments.find((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one))?.body;
  return body !== undefined && ts.isBlock(body) && body.statements.slice(0, -1).some(ts.isReturnStatement);
}

/** What keeps a test from running, as it is written; undefined where nothing does. */
function keptFrom(test: ts.CallExpression): string | undefined {
  const chain = chainOf(test.expression);
  if (chain.some((one) => isLeftOut.test(one))) return `it does not run: ${chain.join('.')}`;
  const options = test.arguments.find(ts.isObjectLiteralExpression);
  if (options?.properties.some(({ name }) => name && isLeftOut.test(name.getText())))
    return `it does not run: ${options.getText()}`;
  if (stopsItself(test)) return 'it does not run: it skips itself';
  for (const outer of around(test)) {
    if (isCallOf(outer, isGroup) && chainOf(outer.expression).some((one) => isLeftOut.test(one)))
      return 'it stands among tests that do not run';
    if (ts.isIfStatement(outer) || ts.isConditionalExpression(outer)) return 'it runs only under a condition';
    if (ts.isBinaryExpression(outer)) return 'it runs only under a condition';
  }
  return undefined;
}

/** What is wrong with a named test, by what its file says to a machine that runs it; undefined where it is there and runs. */
export function faultOfTest(title: string, text: string | undefined): string | undefined {
  if (text === undefined) return 'its file is gone';
  const nodes = parsed(text);
  const texts = nodes.filter((node) => textOfNode(node) === title);
  if (texts.length === 0) return 'no test of this title is there';
  const tests = texts.flatMap((node) => testOf(node) ?? []);
  const [first] = tests;
  if (!first) return 'this is the title of no test';
  const alone = nodes.find((node) => isCallOf(node, isTest) && chainOf(node.expression).includes('only'));
  if (alone && !tests.includes(alone as ts.CallExpression)) return 'another test of its file runs alone';
  const kept = tests.map(keptFrom);
  if (kept.every((one) => one !== undefined)) return kept[0];
  return tests.some((one) => asserts(one, nodes)) ? undefined : 'nothing is asserted in it';
}

const calledIn = (node: ts.Node): string[] =>
  all(node).flatMap((one) => (ts.isCallExpression(one) ? chainOf(one.expression) : []));

/** What is declared under this name: a function, or what a constant holds. */
const isNamed = (node: ts.Node): node is ts.FunctionDeclaration | ts.VariableDeclaration =>
  (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) && node.name !== undefined;

const isSaid = (node: ts.Node): boolean => ts.isIdentifier(node) && isAsserted.test(node.text);
const says = (node: ts.Node): boolean => all(node).some(isSaid);

/** Whether something is asserted or waited for here, or by a function called here: one of the same file, or of another test’s. */
function asserts(test: ts.Node, nodes: readonly ts.Node[]): boolean {
  const called = new Set(calledIn(test));
  if ([...called].some((name) => isAsserted.test(name))) return true;
  if (nodes.some((node) => isNamed(node) && called.has(node.name?.getText() ?? '') && says(node)))
    return true;
  return nodes.filter(ts.isImportDeclaration).some((brought) => {
    const path = textOfNode(brought.moduleSpecifier) ?? '';
    const names = all(brought).filter(ts.isImportSpecifier);
    return (
      path.startsWith('#tests/') &&
      names.some(({ name }) => called.has(name.text)) &&
      parsed(textOf(path.slice(1)) ?? '').some(isSaid)
    );
  });
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
  const isFile = /\.(test|nightly)\.tsx?$/.test(path);
  const fault = isFile ? faultOfTest(title, textOf(path)) : 'it names no file of tests';
  return fault && `${named}: ${fault}`;
}
