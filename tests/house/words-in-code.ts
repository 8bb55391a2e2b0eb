import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { alwaysRead, isRead, wordsInPage } from './words-in-page.ts';

/** The languages that a catalogue or a file of the therapy may hold words in. */
const language = /^(en|es|[a-z]{2}-[A-Z]{2})$/;

/** Lists of what something is taken from: books, articles, sections of a manual. */
const cited = /^sources$/;

/** What of a page or a form is never read by anybody, though it is made of words. */
const unread =
  /^(className|class|style|d|viewBox|transform|points|role|autoComplete|type|rel|accept|key|id|htmlFor|name|path)$/;

const isWord = (part: string): boolean => /^[\p{L}’'-]*\p{Ll}\p{L}*[,;:.?!)…]*$/u.test(part);

/**
 * Whether somebody would read it as words: two words or more that begin as a sentence, end as one, or have nothing
 * else about them. A class, a header and a name in code are none.
 */
export function readsAsWords(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  const words = parts.filter(isWord);
  if (words.length < 2) return false;
  const begins = /^[“‘(]?\p{Lu}\p{Ll}/u.test(parts[0] ?? '') || /^[AI]$/.test(parts[0] ?? '');
  const ends = /[.?!…:]$/.test(text.trim());
  return begins || ends || (words.length >= 3 && words.length >= parts.length - 1);
}

/** In web a choice of how something is drawn is put in plain words too, such as 'in a row'. */
const isWayOfDrawing = (text: string): boolean => /^\p{Ll}[\p{Ll} ]*$/u.test(text);

/** The text of a literal, what is filled in shown as {}. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
  return ts.isJsxText(node) ? node.text : undefined;
}

const nameOf = (name: ts.Node): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();

/** Selectors of elements, policies for browsers and queries are no words, though they read like some. */
const forMachines = [
  /^(input|textarea|select|button|a)\b[^.?!]*,/,
  /\b[a-z]+-src /,
  /^(select .+ from|select pg_\S+ as|start transaction|begin raise|insert into|update .+ set|delete from|(create|drop|alter) (table|index|trigger)|pragma) /,
  /^(before|after) (insert|update|delete|truncate) on /,
  /^\w+ as \w+$/,
  /^kith [a-z]+ /,
  // Passwords that are tried first, one after the other.
  /^(?:\w+ ){30,}/,
];

/** Values of fields that are put in plain words; whoever reads them reads a sentence of a catalogue. */
const values: ReadonlySet<string> = new Set(['not a case', 'no sudden gain', 'sudden gain', 'not evaluable']);

const isForMachines = (text: string): boolean =>
  values.has(text) || forMachines.some((shape) => shape.test(text));

/** Whether this holds words by language, is a type, an address of a file, or a query. */
function isNoPlaceForWords(node: ts.Node): boolean {
  // What is cited stands as it was published, whatever the language of the page.
  if (ts.isPropertyAssignment(node)) return language.test(nameOf(node.name)) || cited.test(nameOf(node.name));
  if (ts.isObjectLiteralExpression(node)) return saysItsLanguage(node);
  // Answers with their published scores, whose bands are compared with the instrument's own words.
  // Lines for help go by the names that they gave themselves.
  if (ts.isVariableDeclaration(node))
    return /^Vector\[\]$|\bHelpLine\[\]/.test(node.type?.getText() ?? '') || cited.test(nameOf(node.name));
  if (ts.isJsxAttribute(node)) return unread.test(nameOf(node.name));
  if (ts.isTaggedTemplateExpression(node)) return true;
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node);
}

/** An instrument’s file says its language once, for all that stands in it. */
const saysItsLanguage = (node: ts.ObjectLiteralExpression): boolean =>
  node.properties.some(
    (property) =>
      ts.isPropertyAssignment(property) &&
      nameOf(property.name) === 'language' &&
      ts.isStringLiteral(property.initializer) &&
      language.test(property.initializer.text),
  );

const joins: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.PlusToken,
];

/** Whether what stands here may be what comes of it: a text that is only compared with is none. */
function passesOn(node: ts.Node, from: ts.Node): boolean {
  if (ts.isConditionalExpression(node)) return node.condition !== from;
  if (ts.isBinaryExpression(node)) return joins.includes(node.operatorToken.kind);
  return ts.isParenthesizedExpression(node);
}

/** What stands around a text, past choices between texts: of `{isOpen ? 'Close' : 'Open'}` the element it is shown in. */
function around(text: ts.Node): ts.Node {
  let node = text;
  while (passesOn(node.parent, node)) node = node.parent;
  return ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
}

const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** What is written into a page by hand, and read there. */
const writtenInto = /[.](textContent|innerText|innerHTML|title|placeholder|alt|ariaLabel)$/;

/** Whoever calls these has somebody read what they give, on a screen or in a terminal. */
const tells =
  /^(console[.]\w+|(window[.])?(alert|confirm|prompt)|(process[.])?(stdout|stderr)[.]write|reject)$/;

const isError = (node: ts.Node): boolean =>
  ts.isNewExpression(node) && /Error$/.test(node.expression.getText());

/** Whether a literal is read where it stands, be it one word: in a page, as the name of something, or in a terminal. */
function isShownAt(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  const place = around(node);
  if (ts.isJsxElement(place) || ts.isJsxFragment(place)) return true;
  if (ts.isJsxAttribute(place)) return alwaysRead.test(nameOf(place.name));
  if (isAssignment(place)) return writtenInto.test(place.left.getText()) && place.left !== node;
  if (!ts.isCallExpression(place) && !ts.isNewExpression(place)) return false;
  const called = place.expression.getText();
  const [first] = place.arguments ?? [];
  if (/[.]setAttribute$/.test(called))
    return first !== node && first !== undefined && ts.isStringLiteral(first) && alwaysRead.test(first.text);
  return tells.test(called) || isError(place);
}

/** The words that stand in this code rather than in a catalogue or in a file by language, in order. */
export function wordsIn(code: string, file: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (isNoPlaceForWords(node)) return;
    const text = textOf(node)?.replaceAll(/\s+/g, ' ').trim();
    if (text && !isForMachines(text)) {
      const isSaid = readsAsWords(text) && !(file.startsWith('web/') && isWayOfDrawing(text));
      if (isShownAt(node) ? isRead(text) : isSaid) found.push(text);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** The rooms whose words people read, and what speaks to whoever starts Kith; all else in bin is for those who build it. */
const read = /^(core|server|web|cli|interop)\/|^bin\/(kith|hand-over|setup|bring-node|node-to-use)[.]js$/;

/** The catalogues themselves, the scaffolds of tests, and the demo's invented people. */
const wordsBelong = /^web\/messages\/|[.]test[.]tsx?$|^server\/demo\//;

/** What code is written in, and what pages and pictures are. */
const [inCode, inPages] = [/[.](tsx?|m?js)$/, /[.](html|svg)$/];
export const endings = ['.ts', '.tsx', '.js', '.mjs', '.html', '.svg'];

export const isCode = (file: string): boolean =>
  [inCode, inPages].some((ending) => ending.test(file)) && read.test(file) && !wordsBelong.test(file);

/** The words in each file that has any. */
export function wordsByFile(files: readonly string[], root: URL): Record<string, string[]> {
  const all = files.filter(isCode).map((file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    return [file, inPages.test(file) ? wordsInPage(text) : wordsIn(text, file)] as const;
  });
  return Object.fromEntries(all.filter(([, words]) => words.length > 0));
}
