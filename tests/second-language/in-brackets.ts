import ts from 'typescript';

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ', c: 'ç' };

/**
 * A text as a language says it that nobody speaks: between brackets, with accents, and longer by two fifths. What does
 * not stand so on a page comes from no catalogue; what does not fit would not fit in German or Finnish either.
 */
export function inBrackets(text: string): string {
  const accented = text
    .split(/(\{\{\w+\}\})/)
    .map((part) =>
      part.startsWith('{{') ? part : part.replaceAll(/[aeiounc]/g, (one) => accents[one] ?? one),
    )
    .join('');
  const longer = 'mas texto de relleno para que sea mas largo '.repeat(1 + Math.ceil(text.length / 44));
  return `[${accented} ${longer.slice(0, Math.ceil(text.length * 0.4)).trim()}]`;
}

/** A built piece of the words of a language with every text in brackets; its keys and all else stay. @param isSaid which texts, where code stands beside them */
export function pieceInBrackets(script: string, isSaid: (text: string) => boolean = () => true): string {
  const file = ts.createSourceFile('words.js', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const changes: { from: number; to: number; text: string }[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer)) {
      const { initializer } = node;
      if (!isSaid(initializer.text)) return;
      const text = JSON.stringify(inBrackets(initializer.text));
      changes.push({ from: initializer.getStart(file), to: initializer.end, text });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  let at = 0;
  const out: string[] = [];
  for (const { from, to, text } of changes) {
    out.push(script.slice(at, from), text);
    at = to;
  }
  return out.join('') + script.slice(at);
}
