import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { isTest, root, type SourceFile, sourceFiles } from './files.ts';

/** Every place in the code that says why something is refused: its code, where it is plain, and its words. */
export interface Said {
  at: string;
  /** Kebab-case; undefined for the fault of a field, which the form names, and where the code is handed on. */
  code?: string;
  /** What is always said, in pieces: a sentence with a day in it is two. A choice of words is one list each. */
  sentences: string[][];
  /** Whether the sentence names something of the chart or the form, which a translation needs too. */
  names: boolean;
  values: boolean;
}

const givesWords: Record<string, { code?: number; words: number; values: number }> = {
  refuse: { code: 0, words: 1, values: 2 },
  refuseStale: { words: 0, values: 1 },
  problem: { code: 1, words: 2, values: 3 },
  unfit: { words: 0, values: 1 },
};

/** Properties that give a field’s sentence to the schema, and those that are a refusal’s words beside its values. */
const ofSchemas = /^(error|message|missing|enough)$/;
const ofRefusals = /^(because|says|title)$/;
const beside = /^(refused|values|fault|code|milestone)$/;
const checksOfFields = /^(min|max|int|regex|refine|email|length|positive|nonnegative|uuid)$/;

export function parsed({ path, text }: SourceFile): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

export function everyNode(root: ts.Node, look: (node: ts.Node) => void): void {
  look(root);
  ts.forEachChild(root, (inner) => everyNode(inner, look));
}

/** The pieces of a sentence; several where the code chooses between sentences, none where it only hands one on. */
function piecesOf(node: ts.Node | undefined): string[][] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [[node.text]];
  if (ts.isTemplateExpression(node))
    return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]];
  if (ts.isConditionalExpression(node)) return [...piecesOf(node.whenTrue), ...piecesOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...piecesOf(node.left), ...piecesOf(node.right)];
  if (ts.isArrowFunction(node)) return piecesOf(node.body);
  if (ts.isCallExpression(node)) return piecesOf(filledIn(node.expression));
  return piecesOf(inEnglish(node));
}

/** What says a sentence in a table with something filled in, `said.en.future(day)`; of another call nothing is known. */
function filledIn(callee: ts.Expression): ts.Node | undefined {
  const says = isPart(callee) ? inEnglish(callee) : undefined;
  return says && ts.isArrowFunction(says) ? says : undefined;
}

/** What `said.en`, `said.busy.en` or `said.en['is-busy']` names in a table by language of the same file or a `words.ts`. */
function inEnglish(node: ts.Node): ts.Node | undefined {
  if (ts.isIdentifier(node)) return tableIn(node.getSourceFile(), node.text);
  const name = keyIn(node);
  if (name === undefined || !isPart(node)) return undefined;
  const table = inEnglish(node.expression);
  if (!table || !ts.isObjectLiteralExpression(table)) return undefined;
  const property = table.properties.find((one) => one.name?.getText().replaceAll("'", '') === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

const isPart = (node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

function keyIn(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node)) return undefined;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

/** Tables that were looked for before, and files of words that were read: many sentences ask for the same few. */
const tables = new Map<string, ts.Node | undefined>();
const wordsParsed = new Map<string, ts.SourceFile>();

/** The table of this name in a file, or in the words that it imports. */
function tableIn(source: ts.SourceFile, name: string): ts.Node | undefined {
  const key = `${source.fileName} ${name}`;
  if (!tables.has(key)) tables.set(key, lookForTable(source, name));
  return tables.get(key);
}

/** What a file declares and what it imports, each name once: a file is walked once for all its tables. */
interface Names {
  declared: ReadonlyMap<string, ts.Expression | undefined>;
  imports: readonly ts.ImportDeclaration[];
}

const namesOf = new WeakMap<ts.SourceFile, Names>();

function namesIn(source: ts.SourceFile): Names {
  const known = namesOf.get(source);
  if (known) return known;
  const declared = new Map<string, ts.Expression | undefined>();
  everyNode(source, (one) => {
    if (!ts.isVariableDeclaration(one)) return;
    const name = one.name.getText();
    if (!declared.has(name)) declared.set(name, one.initializer);
  });
  const names = { declared, imports: source.statements.filter(ts.isImportDeclaration) };
  namesOf.set(source, names);
  return names;
}

function lookForTable(source: ts.SourceFile, name: string): ts.Node | undefined {
  const { declared, imports } = namesIn(source);
  let found: ts.Node | undefined = declared.get(name);
  for (const one of imports) {
    if (found || !one.importClause?.getText().includes(name)) continue;
    const from = ts.isStringLiteral(one.moduleSpecifier) ? one.moduleSpecifier.text : '';
    const words = wordsFrom(source.fileName, from);
    if (words) found = tableIn(parsedOnce(words), name);
  }
  if (found && ts.isAsExpression(found)) found = found.expression;
  return found && ts.isObjectLiteralExpression(found) ? found : undefined;
}

function parsedOnce(words: SourceFile): ts.SourceFile {
  const known = wordsParsed.get(words.path) ?? parsed(words);
  wordsParsed.set(words.path, known);
  return known;
}

/** The `words.ts` that an import names; nothing else is followed. */
function wordsFrom(file: string, from: string): SourceFile | undefined {
  if (!from.endsWith('/words.ts')) return undefined;
  const path = from.startsWith('#') ? from.slice(1) : posix.join(posix.dirname(file), from);
  return existsSync(`${root}${path}`) ? { path, text: readFileSync(`${root}${path}`, 'utf8') } : undefined;
}

function isBeside({ parent }: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(parent) &&
    parent.properties.some(({ name }) => name && ts.isIdentifier(name) && beside.test(name.text))
  );
}

/** A table of sentences by code and language, as `refusalsOf` takes it. */
function inTable(node: ts.CallExpression): Omit<Said, 'at'>[] {
  const [table] = node.arguments;
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'refusalsOf') return [];
  if (!table || !ts.isObjectLiteralExpression(table)) return [];
  return table.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => {
    const said = ts.isObjectLiteralExpression(initializer) ? initializer.properties : [];
    const english = said.find((one) => one.name?.getText() === 'en');
    const pieces = english && ts.isPropertyAssignment(english) ? piecesOf(english.initializer) : [];
    const code = ts.isStringLiteral(name) ? name.text : name.getText();
    return { code, sentences: pieces.map((one) => one.flatMap(withoutPlaces)), names: false, values: false };
  });
}

const withoutPlaces = (sentence: string) => sentence.split(/\{\{\w+\}\}/);

const isSentence = (pieces: string[]) => /\S \S/.test(pieces.join('…'));

function calledIn(node: ts.CallExpression): Omit<Said, 'at'> | undefined {
  const callee = node.expression;
  if (ts.isIdentifier(callee) && givesWords[callee.text]) {
    const { code, words, values } = givesWords[callee.text] ?? { words: 0, values: 1 };
    const named = code === undefined ? undefined : node.arguments[code];
    const sentences = piecesOf(node.arguments[words]);
    return {
      code: named && ts.isStringLiteralLike(named) ? named.text : undefined,
      sentences,
      names: sentences.some((pieces) => pieces.length > 1),
      values: node.arguments.length > values,
    };
  }
  if (ts.isPropertyAccessExpression(callee) && checksOfFields.test(callee.name.text)) {
    const sentences = node.arguments.flatMap(piecesOf).filter(isSentence);
    return { sentences, names: false, values: false };
  }
}

/** What a file says of what it refuses. */
export function saidIn(file: SourceFile): Said[] {
  const source = parsed(file);
  const refuses = /forms\/refusal\.ts|\.\/problem\.ts|http\/problem\.ts/.test(file.text);
  const said: Said[] = [];
  const tell = (node: ts.Node, one: Omit<Said, 'at'>) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (one.sentences.length > 0 || one.code) said.push({ at: `${file.path}:${line}`, ...one });
  };
  everyNode(source, (node) => {
    if (ts.isCallExpression(node)) {
      const one = calledIn(node);
      for (const each of one ? [one] : inTable(node)) tell(node, each);
    }
    if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return;
    const name = node.name.getText(source);
    const isHandedOn = ts.isVariableDeclaration(node) ? name === 'because' : isBeside(node);
    if (ofSchemas.test(name) || (refuses && ofRefusals.test(name) && isHandedOn)) {
      const sentences = piecesOf(node.initializer).filter(isSentence);
      tell(node, { sentences, names: false, values: false });
    }
  });
  return said;
}

/** Said on a terminal to whoever runs Kith, where there is a sentence and no code. */
const onATerminal = /^server\/(settings|failure|trouble)\.ts$|^server\/(keeping|demo)\//;

/** Every file is read for it, which takes long enough to be done once. */
let found: readonly Said[] | undefined;

/** Everything that the rules and the routes say of what they refuse. */
export function everyRefusal(): readonly Said[] {
  found ??= sourceFiles('.ts')
    .filter((file) => /^(core|server)\//.test(file.path) && !isTest(file) && !onATerminal.test(file.path))
    .flatMap(saidIn);
  return found;
}
