import ts from 'typescript';

/** How a text says that a treatment works, how well, or who says so. */
const saysItWorks = [
  /\b(works? (as well|better|best)|as well as (CBT|medication|other)|as effective|more effective|effective(ly|ness)?)\b/i,
  /\b(recommend(s|ed|ation)?|first choice|named? (CBT )?first|puts? .{0,40}\bfirst)\b/i,
  /\b(research|stud(y|ies)|trials?|meta-analysis|reviews? (of|found)|proven|evidence-based|well (tested|supported))\b/i,
  /\b(NICE|NHS|guidelines?|World Health Organization)\b/,
  /\b(known|shown|found|thought|likely) to (work|help|do better)\b/i,
  /\b(treatments?|therap(y|ies)|ways) that work\b/i,
  /\b(most|many|some) (people )?(get|got|do|did|recover|stay) (better|best|well)\b/i,
  /\b(helps?|helped|suits?) (most|many|some|more|people|everybody)\b/i,
  /\b(tried|offered|named) first by\b/i,
  /\b(earlier|later|faster|slower|slowly|better|worse) than with\b/i,
  /\b(may|can|does|did|do) (all )?(do better|help with depression)\b/i,
  /\b\d+([.,]\d+)? ?(%|per cent)/i,
  /\b(most|many|some|half) (of )?(those |them |people |clients )?who .{0,60}\b(better|well|recovered|recover)\b/i,
  /\b(two|three|four|five|six|seven|eight|nine|\d+) (out of|in|of) (every )?(ten|\d+)\b.{0,60}\b(better|well|recover|help|ease)/i,
  /\b(half|a third|two thirds|four in ten|one in \w+) of (those|them|people|women|clients)\b/i,
];

export const isClaim = (text: string): boolean => saysItWorks.some((pattern) => pattern.test(text));

const nameOf = (node: ts.PropertyName): string =>
  ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : node.getText();

const has = (node: ts.ObjectLiteralExpression, name: string): boolean =>
  node.properties.some((one) => one.name !== undefined && nameOf(one.name) === name);

/** Whether something around a text says on which claims it stands: by their ids, or with sources, month and certainty of its own. */
function isPointed(node: ts.Node): boolean {
  for (let at: ts.Node = node; at; at = at.parent) {
    if (!ts.isObjectLiteralExpression(at)) continue;
    if (has(at, 'claims')) return true;
    if (has(at, 'says') && has(at, 'asOf') && has(at, 'certainty') && has(at, 'sources')) return true;
  }
  return false;
}

const isCited = (node: ts.Node): boolean => {
  for (let at: ts.Node = node; at; at = at.parent) {
    if (ts.isPropertyAssignment(at) && /^(sources?|cited|citation|reference)$/.test(nameOf(at.name)))
      return true;
    if (ts.isVariableDeclaration(at) && /^(sources|cited|reference)$/.test(at.name.getText())) return true;
  }
  return false;
};

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
  return undefined;
}

/** Sentences of a file that claim something of a treatment and point to nothing. */
export function unpointed(code: string, file: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node);
    if (text?.includes(' ') && isClaim(text) && !isPointed(node) && !isCited(node)) found.push(text);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}
