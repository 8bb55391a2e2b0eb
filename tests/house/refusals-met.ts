import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { acts } from '#core/course/book.ts';
import { isTest, root, sourceFiles } from './files.ts';
import { everyNode, parsed } from './refusals.ts';

/** What an act can be refused with, read out of the code: what it calls, what that calls in turn, and by which codes these refuse. */
export interface Met {
  code: string;
  /** What its sentence may name; undefined where the code does not say it in plain sight. */
  names: readonly string[] | undefined;
  /** A fault of a field, and no refusal. */
  isFault: boolean;
}

/** Something of a file by its name. */
interface Piece {
  file: string;
  node: ts.Node;
}

const sources = new Map<string, ts.SourceFile | undefined>();

function sourceOf(file: string): ts.SourceFile | undefined {
  if (!sources.has(file)) {
    const path = `${root}${file}`;
    sources.set(
      file,
      existsSync(path) ? parsed({ path: file, text: readFileSync(path, 'utf8') }) : undefined,
    );
  }
  return sources.get(file);
}

type Named = ReadonlyMap<string, Piece | { file: string; asked: string }>;
const known = new Map<string, Named>();

const textOf = (node: ts.Node | undefined): string => (node && ts.isStringLiteralLike(node) ? node.text : '');

/** The constants and functions at the top of a file, each with what it is. */
function declaredBy(one: ts.Statement): [string, ts.Node][] {
  if (ts.isFunctionDeclaration(one)) return one.name ? [[one.name.text, one]] : [];
  if (!ts.isVariableStatement(one)) return [];
  return one.declarationList.declarations.flatMap(({ name, initializer }): [string, ts.Node][] => {
    if (!initializer) return [];
    const names = ts.isIdentifier(name)
      ? [name]
      : name.elements.flatMap((part) => ('name' in part ? [part.name] : []));
    return names.map((each) => [each.getText(), initializer]);
  });
}

/** What a file imports or hands on from others, by its name here and there. */
function broughtBy(one: ts.Statement): { from: string; parts: readonly ts.ImportOrExportSpecifier[] } {
  const none = { from: '', parts: [] };
  if (ts.isExportDeclaration(one)) {
    const { exportClause: clause, moduleSpecifier } = one;
    return clause && ts.isNamedExports(clause)
      ? { from: textOf(moduleSpecifier), parts: [...clause.elements] }
      : none;
  }
  if (!ts.isImportDeclaration(one)) return none;
  const bound = one.importClause?.namedBindings;
  return bound && ts.isNamedImports(bound)
    ? { from: textOf(one.moduleSpecifier), parts: [...bound.elements] }
    : none;
}

function namesOf(file: string): Named {
  const before = known.get(file);
  if (before) return before;
  const names = new Map<string, Piece | { file: string; asked: string }>();
  for (const one of sourceOf(file)?.statements ?? []) {
    for (const [name, node] of declaredBy(one)) names.set(name, { file, node });
    const { from, parts } = broughtBy(one);
    if (!/^[#.]/.test(from)) continue;
    const there = from.startsWith('#') ? from.slice(1) : posix.join(posix.dirname(file), from);
    for (const part of parts)
      names.set(part.name.text, { file: there, asked: (part.propertyName ?? part.name).text });
  }
  known.set(file, names);
  return names;
}

function resolved(file: string, name: string): Piece | undefined {
  const found = namesOf(file).get(name);
  return !found || 'node' in found ? found : resolved(found.file, found.asked);
}

/** What stands in plain sight: one text, or those that are chosen between. */
function literalsIn(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  return textOf(node) ? [textOf(node)] : [];
}

const keysOf = (node: ts.Node | undefined): string[] | undefined =>
  node && ts.isObjectLiteralExpression(node)
    ? node.properties.flatMap((one) => (one.name ? [textOf(one.name) || one.name.getText()] : []))
    : undefined;

/** A table of refusals, each with the places of its sentence. */
function tableOf(node: ts.Node | undefined): Met[] | undefined {
  if (!node || !ts.isCallExpression(node) || node.expression.getText() !== 'refusalsOf') return undefined;
  const [table] = node.arguments;
  return (table && ts.isObjectLiteralExpression(table) ? table.properties : []).flatMap((one) => {
    const places = [...one.getText().matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
    return one.name ? [{ code: textOf(one.name) || one.name.getText(), names: places, isFault: false }] : [];
  });
}

/** The refusal, or the fault of a field, that a call makes by itself. */
function saidBy(callee: string, args: readonly ts.Node[]): Met[] {
  const [first, , third] = args;
  const of = (codes: string[], names: string[] | undefined, isFault = false) =>
    codes.map((code) => ({ code, names, isFault }));
  if (callee === 'refuse') return of(literalsIn(first), third ? keysOf(third) : []);
  if (callee === 'refuseStale') return of(['stale'], []);
  return callee === 'named' ? of(literalsIn(first), [], true) : [];
}

/** All that a piece of code can be refused with. @param seen what was walked before, and is not walked again */
function metFrom({ file, node }: Piece, seen = new Set<ts.Node>()): Met[] {
  if (seen.has(node)) return [];
  seen.add(node);
  const met: Met[] = [];
  const look = (one: ts.Node): void => {
    if (ts.isTypeNode(one)) return;
    if (ts.isCallExpression(one) && ts.isIdentifier(one.expression)) {
      const table = tableOf(resolved(file, one.expression.text)?.node);
      met.push(...saidBy(one.expression.text, one.arguments));
      if (table) {
        const codes = literalsIn(one.arguments[0]);
        met.push(...table.filter(({ code }) => codes.length === 0 || codes.includes(code)));
        one.arguments.forEach(look);
        return;
      }
    }
    if (ts.isIdentifier(one) && !isOnlyAName(one)) {
      const target = resolved(file, one.text);
      const table = tableOf(target?.node);
      if (table) met.push(...table);
      else if (target) met.push(...metFrom(target, seen));
    }
    ts.forEachChild(one, look);
  };
  if (ts.isIdentifier(node)) look(node);
  else ts.forEachChild(node, look);
  return met;
}

const isOnlyAName = (one: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(one.parent) || ts.isPropertyAssignment(one.parent)) &&
  one.parent.name === one;

/** Where each act stands in its chapter, by its name. */
function actsAt(wanted: ReadonlySet<string>): [name: string, Piece][] {
  const files = sourceFiles('.ts').filter((file) => file.path.startsWith('core/course/') && !isTest(file));
  return files.flatMap(({ path: file }) => {
    const found: [string, Piece][] = [];
    const source = sourceOf(file);
    if (source)
      everyNode(source, (node) => {
        if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return;
        const name = node.name.getText();
        const value = ts.isPropertyAssignment(node) ? node.initializer : node.name;
        if (wanted.has(name) && !ts.isStringLiteralLike(value) && !ts.isTemplateExpression(value))
          found.push([name, { file, node: value }]);
      });
    return found;
  });
}

/** What whoever does an act of any course is told, whatever the act is. */
function metInAnyCourse(): Met[] {
  const book = namesOf('core/course/book.ts');
  const chapters = resolved('core/course/book.ts', 'chapters');
  const seen = new Set(chapters ? [chapters.node] : []);
  return ['courseBook', 'decide', 'decideOf'].flatMap((name) => {
    const piece = book.get(name);
    return piece && 'node' in piece ? metFrom(piece, seen) : [];
  });
}

/** Every refusal, and every fault of a field, that a client’s own acts can meet, and those of somebody close who answers their card, by the act it was found at. */
export const metByClients = () =>
  metBy((name, { who }) => who.includes('client') || name === 'answerFeedbackCard');

/** The same of the acts that are somebody’s. */
export function metBy(isTheirs: (name: string, act: { who: readonly string[] }) => boolean): {
  byAct: ReadonlyMap<string, readonly Met[]>;
  anywhere: readonly Met[];
} {
  const theirs = new Set([...acts].filter(([name, act]) => isTheirs(name, act)).map(([name]) => name));
  const byAct = new Map<string, Met[]>([...theirs].map((name) => [name, []]));
  for (const [name, piece] of actsAt(theirs)) byAct.get(name)?.push(...metFrom(piece));
  return { byAct, anywhere: metInAnyCourse() };
}
