import bidiFactory from 'bidi-js';
import type PDFDocument from 'pdfkit';
import { type Face, faces, setFace } from './faces.ts';

/** Words of many scripts in pieces: each in a face that has it, each in the direction in which it is read. */

export type Document = InstanceType<typeof PDFDocument>;

/** So much of a word as stands in one face and one direction, between two places where a line may end. */
export interface Piece {
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
/** A text sign by sign, as it is read. */
export const signsIn = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wordsIn = new Intl.Segmenter('th', { granularity: 'word' });
/** Scripts without spaces between words: there a line may end after any word. */
const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const strongFromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Where a line may end within words that are written without spaces. */
const endsOfWords = (words: string): ReadonlySet<number> =>
  withoutSpaces.test(words)
    ? new Set([...wordsIn.segment(words)].map(({ index, segment }) => index + segment.length))
    : new Set();

/** A piece as it is handed to the face, which shapes it: what no script turns is turned here, brackets with it. */
export function turned(words: string, level: number): string {
  if (level % 2 === 0) return words;
  const mirrored = Array.from(words, (sign) => bidi.getMirroredCharacter(sign) ?? sign);
  return strongFromRight.test(words) ? mirrored.join('') : mirrored.reverse().join('');
}

/** A paragraph in its pieces, and the direction it is read in as a whole. */
export function piecesOf(document: Document, paragraph: string): { pieces: Piece[]; base: number } {
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

/** A piece in as many as it has signs. */
export const signBySign = (document: Document, piece: Piece): Piece[] =>
  [...signsIn.segment(piece.words)].map(({ segment }) => ({
    ...piece,
    words: segment,
    width: widthOf(document, { ...piece, words: segment }),
  }));
