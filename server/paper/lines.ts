import { type Document, type Piece, signBySign } from './pieces.ts';

/** The pieces line by line; a word that no line holds is broken sign by sign. */
export function linesOf(pieces: readonly Piece[], room: number, document: Document): Piece[][] {
  const lines: Piece[][] = [[]];
  let line: Piece[] = lines[0] ?? [];
  let width = 0;
  const begin = () => {
    line = [];
    lines.push(line);
    width = 0;
  };
  for (const word of wordsOf(pieces)) {
    const wide = word.reduce((sum, piece) => sum + piece.width, 0);
    const withoutSpace = word.reduce((sum, piece) => sum + (piece.space === 'space' ? 0 : piece.width), 0);
    if (width > 0 && width + withoutSpace > room) begin();
    if (withoutSpace <= room) {
      line.push(...word);
      width += wide;
      continue;
    }
    for (const piece of word.flatMap((one) => signBySign(document, one))) {
      if (width > 0 && width + piece.width > room) begin();
      line.push(piece);
      width += piece.width;
    }
  }
  return lines;
}

/** The pieces that no line may end between. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [[]];
  for (const piece of pieces) {
    words.at(-1)?.push(piece);
    if (piece.after === 'ends') words.push([]);
  }
  return words.filter((word) => word.length > 0);
}

/** A line as it is seen from left to right: what lies at each level or above it is turned, the highest first (UAX 9, L2). */
export function inOrder(line: readonly Piece[]): Piece[] {
  const seen = [...line];
  const levels = seen.map(({ level }) => level);
  for (let level = Math.max(...levels); level > 0; level -= 1) {
    for (let at = 0; at < seen.length; at += 1) {
      if ((seen[at]?.level ?? 0) < level) continue;
      let end = at;
      while ((seen[end + 1]?.level ?? 0) >= level) end += 1;
      seen.splice(at, end - at + 1, ...seen.slice(at, end + 1).reverse());
      at = end;
    }
  }
  return seen;
}

/** Without the space before the end of a line, which nobody sees. */
export function withoutSpaceAtEnd(line: readonly Piece[]): Piece[] {
  const last = line.findLastIndex(({ space }) => space === 'sign');
  return line.slice(0, last + 1);
}
