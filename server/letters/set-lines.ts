import bidiFactory from 'bidi-js';
import type PDFDocument from 'pdfkit';
import { type Face, faces, setFace } from './faces.ts';

/** Setting words of many scripts: each piece in a face that has it, each line in the order in which it is read. */

type Document = InstanceType<typeof PDFDocument>;

/** So much of a word as stands in one face and one direction, between two places where a line may end. */
interface Piece {
  words: string;
  face: Face;
  /** Odd from right to left. Unicode Bidirectional Algorithm (UAX 9). */
  level: number;
  width: number;
  /** Whether a line may end after it. */
  after: 'ends' | 'goes_on';
  space: 'space' | 'sign';
}

const bidi = bidiFactory();
const signsIn = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wordsIn = new Intl.Segmenter('th', { granularity: 'word' });
/** Scripts without spaces between words: there a line may end after any word. */
const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const strongFromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Where a line may end within words that are written without spaces. */
const endsOfWords = (words: string): ReadonlySet<number> =>
  withoutSpaces.test(words)
    ? new Set([...wordsIn.segment(words)].map(({ index, segment }) => index + segment.length))
    : new Set();

/** Signs that no packed face has, each once. */
export function unprintable(document: Document, words: string): string[] {
  const faceOf = faces(document);
  const signs = new Set([...signsIn.segment(words)].map(({ segment }) => segment));
  return [...signs].filter((sign) => sign !== '\n' && faceOf(sign) === undefined);
}

/** A piece as it is handed to the face, which shapes it: what no script turns is turned here, brackets with it. */
function turned(words: string, level: number): string {
  if (level % 2 === 0) return words;
  const mirrored = Array.from(words, (sign) => bidi.getMirroredCharacter(sign) ?? sign);
  return strongFromRight.test(words) ? mirrored.join('') : mirrored.reverse().join('');
}

/** How large, and how far apart its lines are. */
interface Size {
  size: number;
  lineGap: number;
}

/** So much as is drawn at once, and where in its line. */
interface Placed {
  words: string;
  face: Face;
  x: number;
}

/** The lines that a paragraph takes, each as it is seen from left to right; from the right margin where it is read so. */
export function placedLines(document: Document, paragraph: string, size: number): Placed[][] {
  document.fontSize(size);
  const { margins, width } = document.page;
  const room = width - margins.left - margins.right;
  const { pieces, base } = piecesOf(document, paragraph);
  return linesOf(pieces, room, document).map((line) => {
    const shown = withoutSpaceAtEnd(line);
    const whole = shown.reduce((sum, piece) => sum + piece.width, 0);
    let x = base % 2 === 1 ? margins.left + room - whole : margins.left;
    return inOrder(shown).flatMap(({ words, face, level, space, width: wide }) => {
      const at = x;
      x += wide;
      return space === 'space' ? [] : [{ words: turned(words, level), face, x: at }];
    });
  });
}

/** Sets a paragraph of which every sign is in a packed face, from where the document stands. */
export function setParagraph(document: Document, paragraph: string, { size, lineGap }: Size): void {
  const height = size * 1.35 + lineGap;
  for (const line of placedLines(document, paragraph, size)) {
    const { margins, height: page } = document.page;
    if (document.y + height > page - margins.bottom) document.addPage();
    const { y } = document;
    for (const { words, face, x } of line) {
      setFace(document, face);
      document.text(words, x, y + size, { lineBreak: false, baseline: 'alphabetic' });
    }
    document.x = margins.left;
    document.y = y + height;
  }
}

function piecesOf(document: Document, paragraph: string): { pieces: Piece[]; base: number } {
  const faceOf = faces(document);
  const embedding = bidi.getEmbeddingLevels(paragraph);
  const base = embedding.paragraphs[0]?.level ?? 0;
  const ends = endsOfWords(paragraph);
  const pieces: Piece[] = [];
  for (const { segment, index } of signsIn.segment(paragraph)) {
    const level = embedding.levels[index] ?? base;
    const space = /^\s+$/u.test(segment) && segment !== '\u00a0' ? 'space' : 'sign';
    const before = pieces.at(-1);
    const face = faceOf(segment) ?? before?.face;
    if (!face) continue;
    const goesOn =
      before &&
      before.face === face &&
      before.level === level &&
      before.space === space &&
      before.after === 'goes_on';
    if (goesOn) before.words += segment;
    else pieces.push({ words: segment, face, level, width: 0, after: 'goes_on', space });
    const last = pieces.at(-1);
    const isEnd = space === 'space' || ends.has(index + segment.length) || /-$/u.test(segment);
    if (last && isEnd) last.after = 'ends';
  }
  for (const piece of pieces) piece.width = widthOf(document, piece);
  return { pieces, base };
}

function widthOf(
  document: Document,
  { words, face, level }: Pick<Piece, 'words' | 'face' | 'level'>,
): number {
  setFace(document, face);
  return document.widthOfString(turned(words, level));
}

/** The pieces line by line; a word that no line holds is broken sign by sign. */
function linesOf(pieces: readonly Piece[], room: number, document: Document): Piece[][] {
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

const signBySign = (document: Document, piece: Piece): Piece[] =>
  [...signsIn.segment(piece.words)].map(({ segment }) => ({
    ...piece,
    words: segment,
    width: widthOf(document, { ...piece, words: segment }),
  }));

/** A line as it is seen from left to right: what lies at each level or above it is turned, the highest first (UAX 9, L2). */
function inOrder(line: readonly Piece[]): Piece[] {
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

function withoutSpaceAtEnd(line: readonly Piece[]): Piece[] {
  const last = line.findLastIndex(({ space }) => space === 'sign');
  return line.slice(0, last + 1);
}
